export function lock(folder: string): Promise<{ record(values: object): void; release(): void }>;
