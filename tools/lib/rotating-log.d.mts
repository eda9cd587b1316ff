export class RotatingLog {
  constructor(file: string, options?: { limit?: number; kept?: number });
  readonly file: string;
  write(line: string): void;
  close(): Promise<void>;
}
