import type pg from 'pg';
import { LockSession } from './lock-session.js';
import { LANES } from './outbox.js';

export interface LaneOwner {
  /** The lane is ours from now on. */
  gained(lane: number): void;
  /** Stop working on the lane, soon: it is given to others when this resolves, and until then none is given or taken. */
  lost(lane: number): Promise<void>;
  /** Others have all lanes; we are ready to take over. */
  standby?(): void;
}

const TICK_MS = 1_000;
// pg_locks shows the two halves of a two-key advisory lock as unsigned oids.
const MEMBERS = `SELECT count(*)::int AS members FROM pg_locks
  WHERE locktype = 'advisory' AND granted AND mode = 'ShareLock' AND objsubid = 2
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND classid::bigint = (hashtext($1)::bigint & 4294967295) AND objid = 0`;

/**
 * Shares the lanes of a name fairly among all processes that want them: each lane has one owner at a time. Ownership
 * is a session advisory lock on one connection, so a killed owner's lanes are free at once and others take them within
 * a second; a frozen owner's are after some seconds (see LockSession). Cursor updates go over the same connection
 * (`query`), so that a write fails with it. One that comes after a new connection was made may set a cursor back that
 * has another owner by then: its events come again, and the inbox knows them.
 */
export class LaneLeases {
  private session: LockSession | undefined;
  private readonly owned = new Set<number>();
  private timer: NodeJS.Timeout | undefined;
  private ticking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly name: string,
    private readonly owner: LaneOwner,
  ) {}

  get lanes(): number[] {
    return [...this.owned];
  }

  start(): void {
    this.schedule(0);
  }

  /** Give every lane back, in order: work stops first, then others may begin. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.ticking;
    await Promise.all([...this.owned].map((lane) => this.owner.lost(lane)));
    this.owned.clear();
    await this.session?.end();
  }

  /** Run a statement under the leases. Rejects when they are lost. */
  query<Row extends pg.QueryResultRow>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.session?.query<Row>(sql, params) ?? Promise.reject(lost(this.name));
  }

  private schedule(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.ticking = this.tick()
        .catch(() => this.disconnected(this.session))
        .finally(() => this.schedule(TICK_MS));
    }, ms);
  }

  private async tick(): Promise<void> {
    this.session ??= await this.connect();
    const [count] = await this.query<{ members: number }>(MEMBERS, [this.memberKey]);
    const share = Math.ceil(LANES / Math.max(1, count?.members ?? 1));
    await Promise.all([...this.owned].slice(share).map((lane) => this.give(lane)));
    for (let lane = 0; lane < LANES && this.owned.size < share; lane++) await this.tryToTake(lane);
    if (this.owned.size === 0) this.owner.standby?.();
  }

  private async tryToTake(lane: number): Promise<void> {
    if (this.owned.has(lane)) return;
    const [taken] = await this.query<{ ours: boolean }>('SELECT pg_try_advisory_lock(hashtext($1), $2) AS ours', [
      this.laneKey,
      lane,
    ]);
    if (!taken?.ours) return;
    this.owned.add(lane);
    this.owner.gained(lane);
  }

  private async give(lane: number): Promise<void> {
    await this.owner.lost(lane);
    this.owned.delete(lane);
    await this.query('SELECT pg_advisory_unlock(hashtext($1), $2)', [this.laneKey, lane]);
  }

  private async connect(): Promise<LockSession> {
    const session = await LockSession.open(this.url, `hirewire-lanes-${this.name}`, (over) => this.disconnected(over));
    try {
      // Positions are all this connection writes. One that a crash of the server loses is a page read twice; waiting for
      // the disk at every page would be the bottleneck.
      await session.query('SET synchronous_commit TO off', []);
      await session.query('SELECT pg_advisory_lock_shared(hashtext($1), 0)', [this.memberKey]);
    } catch (error) {
      await session.end();
      throw error;
    }
    return session;
  }

  /** The locks went with the session. One that was replaced already has nothing to lose. */
  private disconnected(session: LockSession | undefined): void {
    if (session !== this.session) return;
    this.session = undefined;
    void session?.end();
    for (const lane of this.owned) void this.owner.lost(lane);
    this.owned.clear();
  }

  private get memberKey(): string {
    return `hirewire.members.${this.name}`;
  }

  private get laneKey(): string {
    return `hirewire.lanes.${this.name}`;
  }
}

const lost = (name: string): Error => Object.assign(new Error(`the lanes of ${name} are lost`), { code: '08006' });
