export function startDatabase(
  folder: string,
  onExit?: (code: number | null) => void,
): Promise<{ url: string; port: number; data: string; stop(signal?: NodeJS.Signals): Promise<void> }>;
export function migrate(url: string, create: boolean): Promise<false | undefined>;
