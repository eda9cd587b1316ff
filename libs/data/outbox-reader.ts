import type { Database } from './database.js';

/** How far a reader has come in a lane; see `OutboxReader.read`. Numbers are decimal text: they may pass 2^53. */
export interface LaneCursor {
  fromXid: string;
  toXid: string | null;
  position: string;
}

export const LANE_START: LaneCursor = { fromXid: '0', toXid: null, position: '0' };

export interface OutboxRow {
  position: string;
  topic: string;
  subject: string;
  attributes: string;
  data: string;
}

/** A row of the window query; without any event it is one row that only tells xmin. */
type WindowRow = Omit<OutboxRow, 'position'> & { xmin: string; hidden: string | null; position: string | null };

export interface OutboxPage {
  rows: OutboxRow[];
  /** Where to go on when every row of the page is done. */
  next: LaneCursor;
  /** There is more to read at once. */
  more: boolean;
  /** Transaction of the first row that is committed and still hidden by an older, running one; see `HiddenRows`. */
  hidden: string | null;
}

const COLUMNS = 'o.position::text, o.topic, o.subject, o.attributes::text, o.data::text';

const WINDOW = `WITH snapshot AS MATERIALIZED (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS xmin)
  SELECT snapshot.xmin::text AS xmin,
    (SELECT h.xid FROM messaging.outbox h WHERE h.lane = $1 AND h.xid >= snapshot.xmin ORDER BY h.xid LIMIT 1)::text AS hidden,
    ${COLUMNS}
  FROM snapshot LEFT JOIN LATERAL (
    SELECT * FROM messaging.outbox w
    WHERE w.lane = $1 AND w.xid >= $2::xid8 AND w.xid < snapshot.xmin LIMIT $3
  ) o ON true ORDER BY o.position`;

const PAGE = `SELECT ${COLUMNS} FROM messaging.outbox o
  WHERE o.lane = $1 AND o.xid >= $2::xid8 AND o.xid < $3::xid8 AND o.position > $4::bigint
  ORDER BY o.position LIMIT $5`;

/**
 * Reads a lane of the outbox in an order that keeps each aggregate's events in the order of their commits.
 *
 * Neither column alone is such an order. Positions are handed out before the commit, so a reader that remembers the
 * highest one skips rows that commit late. Transaction ids are handed out even earlier: of two transactions that wait
 * for the same aggregate, the second may have the lower id. So the reader takes windows [fromXid, xmin): everything
 * below xmin, the oldest transaction still running, is final; inside a window positions give the order, since an
 * aggregate's second writer draws its position after the first has committed. And no aggregate's events are parted by a
 * window's end in the wrong order: while the second writer runs, xmin stays at or below it. A window too large for one
 * page keeps its end (`toXid`) and is paged by position.
 */
export class OutboxReader {
  constructor(
    private readonly pool: Database['pool'],
    private readonly pageSize = 500,
  ) {}

  async read(lane: number, cursor: LaneCursor): Promise<OutboxPage> {
    if (cursor.toXid !== null) return this.readPage(lane, { ...cursor, toXid: cursor.toXid });
    const { rows } = await this.pool.query<WindowRow>({
      name: 'outbox-window',
      text: WINDOW,
      values: [lane, cursor.fromXid, this.pageSize + 1],
    });
    const xmin = rows[0]?.xmin ?? cursor.fromXid;
    if (rows.length > this.pageSize)
      return this.readPage(lane, { fromXid: cursor.fromXid, toXid: xmin, position: '0' });
    const found = rows.filter((row): row is WindowRow & OutboxRow => row.position !== null);
    return {
      rows: found,
      next: { fromXid: xmin, toXid: null, position: '0' },
      more: false,
      hidden: rows[0]?.hidden ?? null,
    };
  }

  private async readPage(lane: number, cursor: LaneCursor & { toXid: string }): Promise<OutboxPage> {
    const { rows } = await this.pool.query<OutboxRow>({
      name: 'outbox-page',
      text: PAGE,
      values: [lane, cursor.fromXid, cursor.toXid, cursor.position, this.pageSize],
    });
    const last = rows.length < this.pageSize;
    const next = last
      ? { fromXid: cursor.toXid, toXid: null, position: '0' }
      : { ...cursor, position: rows.at(-1)?.position ?? cursor.position };
    return { rows, next, more: true, hidden: null };
  }
}
