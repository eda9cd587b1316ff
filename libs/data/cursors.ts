import type { LaneLeases } from './lane-leases.js';
import { LANE_START, type LaneCursor } from './outbox-reader.js';

export interface StoredCursor extends LaneCursor {
  carrier: string | null;
}

/** Read where a consumer stands in a lane; a consumer that was never there starts at the oldest event kept. */
export async function loadCursor(leases: LaneLeases, consumer: string, lane: number): Promise<StoredCursor> {
  const [row] = await leases.query<StoredCursor & Record<string, unknown>>(
    `SELECT from_xid::text AS "fromXid", to_xid::text AS "toXid", position::text, carrier
     FROM messaging.cursor WHERE consumer = $1 AND lane = $2`,
    [consumer, lane],
  );
  if (row) return row;
  // Written at once: from now on nothing that this consumer has not read is dropped.
  await leases.query('INSERT INTO messaging.cursor (consumer, lane) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    consumer,
    lane,
  ]);
  return { ...LANE_START, carrier: null };
}

/**
 * Remember where a consumer stands. Goes over the connection that holds the lane, so only its owner can.
 * @returns false when the stored cursor is about another carrier by now: it must be read again.
 */
export async function saveCursor(
  leases: LaneLeases,
  consumer: string,
  lane: number,
  cursor: LaneCursor & { carrier?: string | null },
  overwriteCarrier = false,
): Promise<boolean> {
  const saved = await leases.query(
    `INSERT INTO messaging.cursor (consumer, lane, from_xid, to_xid, position, carrier)
     VALUES ($1, $2, $3::xid8, $4::xid8, $5, $6)
     ON CONFLICT (consumer, lane) DO UPDATE SET from_xid = excluded.from_xid, to_xid = excluded.to_xid,
       position = excluded.position, carrier = excluded.carrier, updated_at = now()
     WHERE $7 OR cursor.carrier IS NOT DISTINCT FROM excluded.carrier
     RETURNING lane`,
    [consumer, lane, cursor.fromXid, cursor.toXid, cursor.position, cursor.carrier ?? null, overwriteCarrier],
  );
  return saved.length > 0;
}
