import type { Database } from './database.js';

const POLL_MS = 5;
/** A transaction that stays open for long is asked after less and less often. */
const MAX_POLL_MS = 500;
/** A transaction that hides events for this long is told of, and again after so much more. */
const HELD_MS = 30_000;
const AGAIN_MS = 300_000;

/** The transaction that events wait for; it may be of any database of the server. */
export interface Holder {
  /** Null when it is prepared, and no process is about it. */
  pid: number | null;
  database: string | null;
  application: string | null;
  /** Its name where it is a prepared transaction. */
  prepared: string | null;
  /** How long it has been hiding events, at least. */
  heldSeconds: number;
}

// Everybody may see who has a lock on its own transaction id; of other users' activity only some.
const HOLDER = `SELECT l.pid, coalesce(a.datname, p.database) AS database, a.application_name AS application, p.gid AS prepared
  FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid LEFT JOIN pg_prepared_xacts p ON p.transaction = l.transactionid
  WHERE l.locktype = 'transactionid' AND l.granted AND l.mode = 'ExclusiveLock' AND l.transactionid = $1::xid8::xid`;

/**
 * Tells readers when rows that a running transaction hid from them can be read. One small query looks for all lanes of
 * a process: under load some row is nearly always hidden, and a poll by every lane would be a load of its own.
 */
export class HiddenRows {
  private readonly waiting = new Map<() => void, bigint>();
  private timer: NodeJS.Timeout | undefined;
  private pollMs = POLL_MS;
  private oldest = { xmin: 0n, since: 0, tellAt: 0 };

  constructor(
    private readonly pool: Database['pool'],
    private readonly onHeld: (holder: Holder) => void = () => undefined,
    private readonly heldMs = HELD_MS,
  ) {}

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
    if (this.waiting.size > 0 && xmin > 0n) await this.noteHolder(xmin).catch(() => undefined);
    this.pollMs = this.waiting.size < before ? POLL_MS : Math.min(this.pollMs * 1.5, MAX_POLL_MS);
    this.timer = this.waiting.size > 0 ? setTimeout(() => void this.look(), this.pollMs) : undefined;
  }

  private async noteHolder(xmin: bigint): Promise<void> {
    const now = Date.now();
    if (xmin !== this.oldest.xmin) this.oldest = { xmin, since: now, tellAt: now + this.heldMs };
    if (now < this.oldest.tellAt) return;
    this.oldest.tellAt = now + AGAIN_MS;
    const { rows } = await this.pool.query<Omit<Holder, 'heldSeconds'>>(HOLDER, [String(xmin)]);
    if (rows[0]) this.onHeld({ ...rows[0], heldSeconds: Math.round((now - this.oldest.since) / 1_000) });
  }

  private async oldestRunning(): Promise<bigint> {
    const { rows } = await this.pool.query<{ xmin: string }>({
      name: 'oldest-running',
      text: 'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
    });
    return BigInt(rows[0]?.xmin ?? 0);
  }
}
