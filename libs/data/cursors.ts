import type { LaneLeases } from './lane-leases.js';
import { LANE_START, type LaneCursor } from './outbox-reader.js';

export interface StoredCursor extends LaneCursor {
  /** Which carrier the cursor is about; null where the reader has none. */
  carrier: string | null;
}

/** A consumer that has not been seen for so long keeps no event (`old_partitions`, `PRUNE_RULES`). */
const KEPT_FOR = '30 days';

/** One write for all lanes in this time: at every page of every lane they would be most of what the server does. */
const PACE_MS = 50;

/**
 * Where a consumer stands in the lanes it holds. What is saved is written a moment later, for all lanes at once, over the
 * connection that holds the lanes. What a crash or a lost connection loses of it is read twice.
 */
export class LaneCursors {
  private dirty = new Map<number, StoredCursor>();
  private pace: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly leases: LaneLeases,
    private readonly consumer: string,
    /** What was saved is not about the stored carrier any more: the lane must be loaded again. */
    private readonly onRefused: (lane: number) => void,
    /** The consumer was away for so long that nothing was kept for it any more. */
    private readonly onForgotten: () => void = () => undefined,
  ) {}

  /** Read where the consumer stands; one that was never there starts at the oldest event kept. */
  async load(lane: number): Promise<StoredCursor> {
    const [row] = await this.leases.query<StoredCursor & { forgotten: boolean }>(
      `UPDATE messaging.cursor SET updated_at = now()
       FROM (SELECT updated_at FROM messaging.cursor WHERE consumer = $1 AND lane = $2) before
       WHERE consumer = $1 AND lane = $2
       RETURNING from_xid::text AS "fromXid", to_xid::text AS "toXid", position::text, carrier,
         before.updated_at < now() - interval '${KEPT_FOR}' AS forgotten`,
      [this.consumer, lane],
    );
    if (row) {
      const { forgotten, ...cursor } = row;
      if (forgotten) this.onForgotten();
      return cursor;
    }
    // Written at once: from now on nothing that this consumer has not read is dropped.
    await this.leases.query('INSERT INTO messaging.cursor (consumer, lane) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      this.consumer,
      lane,
    ]);
    return { ...LANE_START, carrier: null };
  }

  /** Start at the oldest event kept, for a carrier that is another one than before. */
  async restart(lane: number, carrier: string): Promise<LaneCursor> {
    await this.write(new Map([[lane, { ...LANE_START, carrier }]]), true);
    return LANE_START;
  }

  /** The consumer lives, also where nothing happens: what it will have to read is kept. */
  async touch(lanes: number[]): Promise<void> {
    await this.leases.query('UPDATE messaging.cursor SET updated_at = now() WHERE consumer = $1 AND lane = ANY ($2)', [
      this.consumer,
      lanes,
    ]);
  }

  save(lane: number, cursor: StoredCursor): void {
    this.dirty.set(lane, cursor);
    this.writeSoon();
  }

  /** Write what is saved of a lane, before it is given on. The others go on being saved meanwhile. */
  async flush(lane: number): Promise<void> {
    await this.writing;
    const cursor = this.dirty.get(lane);
    this.dirty.delete(lane);
    if (cursor) await this.write(new Map([[lane, cursor]])).catch(() => undefined);
  }

  private writeSoon(): void {
    this.pace ??= setTimeout(() => {
      this.writing = this.writeAll().finally(() => {
        this.pace = undefined;
        if (this.dirty.size > 0) this.writeSoon();
      });
    }, PACE_MS);
  }

  private async writeAll(): Promise<void> {
    const cursors = this.dirty;
    this.dirty = new Map();
    if (cursors.size === 0) return;
    try {
      const done = await this.write(cursors);
      for (const lane of cursors.keys()) if (!done.has(lane)) this.onRefused(lane);
    } catch {
      // Mostly the lanes are lost with the connection; if not, their next positions are written all the same.
    }
  }

  private async write(cursors: Map<number, StoredCursor>, overwriteCarrier = false): Promise<Set<number>> {
    const [lanes, values] = [[...cursors.keys()], [...cursors.values()]];
    const rows = await this.leases.query<{ lane: number }>(
      `INSERT INTO messaging.cursor (consumer, lane, from_xid, to_xid, position, carrier)
       SELECT $1, * FROM unnest($2::int[], $3::xid8[], $4::xid8[], $5::bigint[], $6::text[])
       ON CONFLICT (consumer, lane) DO UPDATE SET from_xid = excluded.from_xid, to_xid = excluded.to_xid,
         position = excluded.position, carrier = excluded.carrier, updated_at = now()
       WHERE $7 OR cursor.carrier IS NOT DISTINCT FROM excluded.carrier
       RETURNING lane`,
      [
        this.consumer,
        lanes,
        values.map(({ fromXid }) => fromXid),
        values.map(({ toXid }) => toXid),
        values.map(({ position }) => position),
        values.map(({ carrier }) => carrier),
        overwriteCarrier,
      ],
    );
    return new Set(rows.map(({ lane }) => lane));
  }
}
