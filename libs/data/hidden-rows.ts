import type { Database } from './database.js';

const POLL_MS = 5;
/** A transaction that stays open for long is asked after less and less often. */
const MAX_POLL_MS = 500;

/**
 * Tells readers when rows that a running transaction hid from them can be read. One small query looks for all lanes of
 * a process: under load some row is nearly always hidden, and a poll by every lane would be a load of its own.
 */
export class HiddenRows {
  private readonly waiting = new Map<() => void, bigint>();
  private timer: NodeJS.Timeout | undefined;
  private pollMs = POLL_MS;

  constructor(private readonly pool: Database['pool']) {}

  /** Call `wake` once no transaction at or below `xid` runs. Of several calls with one `wake`, the last counts. */
  await(xid: string, wake: () => void): void {
    this.waiting.set(wake, BigInt(xid));
    this.timer ??= setTimeout(() => void this.look(), POLL_MS);
  }

  forget(wake: () => void): void {
    this.waiting.delete(wake);
  }

  private async look(): Promise<void> {
    // When the database is away the readers find out by their own polls.
    const xmin = await this.oldestRunning().catch(() => 0n);
    const before = this.waiting.size;
    for (const [wake, xid] of this.waiting) {
      if (xid >= xmin) continue;
      this.waiting.delete(wake);
      wake();
    }
    this.pollMs = this.waiting.size < before ? POLL_MS : Math.min(this.pollMs * 1.5, MAX_POLL_MS);
    this.timer = this.waiting.size > 0 ? setTimeout(() => void this.look(), this.pollMs) : undefined;
  }

  private async oldestRunning(): Promise<bigint> {
    const { rows } = await this.pool.query<{ xmin: string }>({
      name: 'oldest-running',
      text: 'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
    });
    return BigInt(rows[0]?.xmin ?? 0);
  }
}
