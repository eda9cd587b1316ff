import { randomUUID } from 'node:crypto';
import {
  HiddenRows,
  LaneLeases,
  LANE_START,
  loadCursor,
  MicroBatcher,
  OutboxReader,
  saveCursor,
  type Database,
  type LaneCursor,
  type OutboxRow,
} from '#libs/data';
import { Signal } from '../dispatch/signal.js';

const CONSUMER = 'relay';
const POLL_MS = 1_000;

/** The carrier that the relay feeds. */
export interface Carrier {
  publish(rows: OutboxRow[]): Promise<void>;
  /** Make it ready to be published to. Tells its identity and whether (part of) it is empty because it is new. */
  prepare(): Promise<{ identity: string; fresh: boolean }>;
  close(): Promise<void>;
}

export interface RelayOptions {
  onError?: (error: unknown) => void;
  pageSize?: number;
}

/**
 * Copies the outbox to a carrier, at least once and in order per key. One process relays a lane at a time. A crash after
 * publishing and before the cursor is saved publishes a page again; the inbox makes that harmless. A carrier that was
 * wiped or replaced gets everything again that the outbox still keeps.
 */
export class Relay {
  private readonly leases: LaneLeases;
  private readonly loops = new Map<number, { signal: Signal; stopped: boolean; done: Promise<void> }>();
  private readonly reader: OutboxReader;
  private readonly hidden: HiddenRows;
  private readonly publishing: MicroBatcher<OutboxRow[], undefined>;
  private unsubscribe: (() => void) | undefined;
  private identity: Promise<string> | undefined;

  constructor(
    private readonly db: Database,
    private readonly carrier: Carrier,
    private readonly options: RelayOptions = {},
  ) {
    this.reader = new OutboxReader(db.pool, options.pageSize ?? 500);
    this.hidden = new HiddenRows(db.pool);
    this.leases = new LaneLeases(db.options.url, CONSUMER, {
      gained: (lane) => this.gained(lane),
      lost: (lane) => this.lost(lane),
    });
    // Pages of several lanes go out together; one request at a time keeps the order of each lane.
    this.publishing = new MicroBatcher(
      async (pages) => {
        await this.carrier.publish(pages.flat());
        return pages.map(() => undefined);
      },
      { maxSize: 8, maxInFlight: 1 },
    );
  }

  get lanes(): number[] {
    return this.leases.lanes;
  }

  start(): void {
    this.unsubscribe = this.db.waker.subscribe((lane) => this.loops.get(lane)?.signal.raise());
    this.leases.start();
  }

  async stop(): Promise<void> {
    this.unsubscribe?.();
    await this.leases.stop();
    await this.carrier.close();
  }

  private gained(lane: number): void {
    const loop = { signal: new Signal(), stopped: false, done: Promise.resolve() };
    this.loops.set(lane, loop);
    loop.done = this.run(lane, loop);
  }

  private async lost(lane: number): Promise<void> {
    const loop = this.loops.get(lane);
    if (!loop) return;
    this.loops.delete(lane);
    loop.stopped = true;
    loop.signal.raise();
    await loop.done;
  }

  private async run(lane: number, loop: { signal: Signal; stopped: boolean }): Promise<void> {
    let at: (LaneCursor & { carrier: string }) | undefined;
    const wake = () => loop.signal.raise();
    while (!loop.stopped) {
      try {
        at ??= await this.position(lane);
        const page = await this.reader.read(lane, at);
        if (page.rows.length > 0) await this.publishing.add(page.rows);
        const next = { ...page.next, carrier: at.carrier };
        const ours = page.rows.length === 0 || (await saveCursor(this.leases, CONSUMER, lane, next));
        at = ours ? next : undefined;
        if (page.hidden !== null) this.hidden.await(page.hidden, wake);
        if (page.rows.length === 0 && !page.more) await loop.signal.wait(POLL_MS);
      } catch (error) {
        at = undefined;
        this.identity = undefined;
        this.options.onError?.(error);
        await loop.signal.wait(POLL_MS);
      }
    }
    this.hidden.forget(wake);
  }

  private async position(lane: number): Promise<LaneCursor & { carrier: string }> {
    const carrier = await (this.identity ??= this.identify());
    const stored = await loadCursor(this.leases, CONSUMER, lane);
    if (stored.carrier === carrier) return { ...stored, carrier };
    await saveCursor(this.leases, CONSUMER, lane, { ...LANE_START, carrier }, true);
    return { ...LANE_START, carrier };
  }

  /** The carrier's identity and which filling of it this is, kept under lane -1 for all relays to agree on. */
  private async identify(): Promise<string> {
    const { identity, fresh } = await this.carrier.prepare();
    const { rows } = await this.db.pool.query<{ carrier: string }>(
      `INSERT INTO messaging.cursor (consumer, lane, carrier) VALUES ($1, -1, $2)
       ON CONFLICT (consumer, lane) DO UPDATE SET updated_at = now(), carrier = CASE
         WHEN $4 OR split_part(cursor.carrier, '/', 1) <> $3 THEN excluded.carrier ELSE cursor.carrier END
       RETURNING carrier`,
      [CONSUMER, `${identity}/${randomUUID()}`, identity, fresh],
    );
    return rows[0]?.carrier ?? identity;
  }
}
