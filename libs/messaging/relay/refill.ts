import { randomUUID } from 'node:crypto';
import type { Database } from '#libs/data';
import { RELAY } from './refused.js';

/** Stands in place of the filling while what is missing of a carrier is made. */
export const IN_THE_MAKING = '/in-the-making';

/** Not more often: what Kafka deletes sooner than a group can read it would be published over and over. */
const PAUSE_SECONDS = 3_600;
/**
 * The row of the relay's cursors that says whether a refill is wanted, and when the last one was; lane -1 names the
 * carrier and its filling.
 */
const WISH = -2;

/**
 * Ask the relays to publish everything again that the outbox keeps, because a group finds that the carrier has lost
 * events; the inbox knows those that are handled. It is done within seconds, or an hour after the last one.
 */
export async function askForRefill(db: Database): Promise<void> {
  await db.pool.query(
    `INSERT INTO messaging.cursor (consumer, lane, carrier, updated_at) VALUES ($1, ${WISH}, 'wanted', to_timestamp(0))
     ON CONFLICT (consumer, lane) DO UPDATE SET carrier = excluded.carrier`,
    [RELAY],
  );
}

/** Give the carrier's filling another name if that is asked for and due: every relay then begins again. */
export async function refillIfAsked(db: Database, pauseSeconds = PAUSE_SECONDS): Promise<void> {
  // While something is in the making, everything is filled anyway.
  await db.pool.query(
    `WITH due AS (
       UPDATE messaging.cursor SET carrier = 'done', updated_at = now()
       WHERE consumer = $1 AND lane = ${WISH} AND carrier = 'wanted' AND updated_at < now() - make_interval(secs => $4)
       RETURNING lane
     )
     UPDATE messaging.cursor c SET carrier = split_part(c.carrier, '/', 1) || '/' || $3, updated_at = now()
     FROM due WHERE c.consumer = $1 AND c.lane = -1 AND c.carrier NOT LIKE '%' || $2`,
    [RELAY, IN_THE_MAKING, randomUUID(), pauseSeconds],
  );
}
