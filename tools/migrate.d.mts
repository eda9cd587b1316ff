export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}
export function migrate(url: string, dir?: string): Promise<string[]>;
export function migrationsOf(dir?: string): Promise<Migration[]>;
export function createDatabase(url: string): Promise<void>;
