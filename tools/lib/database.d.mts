export function startDatabase(
  folder: string,
  on?: { onExit?: (code: number | null) => void; onPid?: (pid: number) => void },
): Promise<{ url: string; port: number; data: string; stop(signal?: NodeJS.Signals): Promise<void> }>;
export function migrate(url: string, create: boolean): Promise<false | undefined>;
