import { LANES } from './outbox.js';
import type { Database } from './database.js';

export interface ReadAgain {
  /** Events whose transaction ids were of the other cluster, or of this one's last moments. */
  events: number;
  /** Readers, in all lanes, that begin again at the oldest event kept. */
  cursors: number;
}

// No transaction of this cluster has reached these ids yet.
const FOREIGN = `WITH next AS MATERIALIZED (SELECT pg_snapshot_xmax(pg_current_snapshot()) AS xid)
  SELECT EXISTS (SELECT 1 FROM messaging.cursor, next WHERE from_xid > next.xid OR to_xid > next.xid)
      OR EXISTS (SELECT 1 FROM messaging.outbox o, next WHERE o.lane = ANY ($1::smallint[]) AND o.xid >= next.xid) AS found`;

/**
 * A dump that is restored into another cluster brings the old one's transaction ids, and those of the new one may begin
 * far below: readers would wait for ids that are long in coming, and pass over what is written until then. Such a
 * database is read again from the oldest event kept, before anything reads it; the inbox knows what is handled.
 *
 * Ids only tell whether a row is final, and with the outbox locked every row is: they may become the lowest one. The
 * order is that of the positions, which the dump has kept (see OutboxReader).
 * @returns undefined when the database is where it has always been.
 */
export async function readAgainAfterRestore(db: Database): Promise<ReadAgain | undefined> {
  const isForeign = async (on: Pick<Database['pool'], 'query'>): Promise<boolean> => {
    const { rows } = await on.query<{ found: boolean }>(FOREIGN, [[...Array(LANES).keys()]]);
    return rows[0]?.found ?? false;
  };
  if (!(await isForeign(db.pool))) return undefined;
  return db.sqlTransaction(async (tx) => {
    // Waits for all who write, and for another process that does the same.
    await tx.query('LOCK TABLE messaging.outbox, messaging.cursor IN SHARE ROW EXCLUSIVE MODE');
    if (!(await isForeign(tx))) return undefined;
    const events = await tx.query(
      `UPDATE messaging.outbox SET xid = '0' WHERE xid >= (SELECT pg_snapshot_xmin(pg_current_snapshot()))`,
    );
    // `updated_at` stays: a reader that is gone for good must not keep old days for another month.
    const cursors = await tx.query(`UPDATE messaging.cursor SET from_xid = '0', to_xid = NULL, position = 0`);
    return { events: events.rowCount ?? 0, cursors: cursors.rowCount ?? 0 };
  });
}
