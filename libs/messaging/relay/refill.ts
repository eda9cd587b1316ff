import { v7 as uuidv7 } from 'uuid';
import type { Database } from '#libs/data';
import { RELAY } from './refused.js';

/** Stands in place of the filling while what is missing of a carrier is made. */
export const IN_THE_MAKING = '/in-the-making';

/** Not more often: what Kafka deletes sooner than a group can read it would be published over and over. */
const PAUSE_SECONDS = 3_600;
/** The row of the relay's cursors that says a refill is wanted; lane -1 names the carrier and its filling. */
const WISH = -2;

/**
 * Ask the relays to publish everything again that the outbox keeps, because a group finds that the carrier has lost
 * events; the inbox knows those that are handled. It is done within seconds, or an hour after the last filling.
 */
export async function askForRefill(db: Database): Promise<void> {
  await db.pool.query(
    `INSERT INTO messaging.cursor (consumer, lane) VALUES ($1, ${WISH})
     ON CONFLICT (consumer, lane) DO UPDATE SET updated_at = now()`,
    [RELAY],
  );
}

/** Give the carrier's filling another name if that is asked for and due: every relay then begins again. */
export async function refillIfAsked(db: Database, pauseSeconds = PAUSE_SECONDS): Promise<void> {
  // Materialized, so that "in the making" is never read as a UUID. A filling is named by a UUID of version 7, which begins with its time; names of older releases are of version 4.
  await db.pool.query(
    `WITH filling AS MATERIALIZED (
       SELECT split_part(carrier, '/', 1) AS identity, split_part(carrier, '/', 2) AS id FROM messaging.cursor
       WHERE consumer = $1 AND lane = -1 AND carrier NOT LIKE '%' || $2
     ), due AS (
       DELETE FROM messaging.cursor w USING filling f WHERE w.consumer = $1 AND w.lane = ${WISH}
         AND CASE WHEN substr(f.id, 15, 1) = '7'
           THEN f.id::uuid < messaging.uuid_floor(now() - make_interval(secs => $4)) ELSE true END
       RETURNING f.identity
     )
     UPDATE messaging.cursor c SET carrier = due.identity || '/' || $3, updated_at = now()
     FROM due WHERE c.consumer = $1 AND c.lane = -1`,
    [RELAY, IN_THE_MAKING, uuidv7(), pauseSeconds],
  );
}
