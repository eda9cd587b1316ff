export function secretKey(folder: string): string;
