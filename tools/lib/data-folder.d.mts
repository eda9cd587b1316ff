export function lock(folder: string): Promise<{ record(values: object): void; release(): void }>;
export function databaseSecrets(folder: string): {
  password: string;
  port?: number;
  save(values: { port?: number }): void;
};
