import { query, type Tx } from './database.js';

/** fresh: the effect may happen now. duplicate: it already has. held: an earlier event of the key is parked. */
export type Claim = 'fresh' | 'duplicate' | 'held';

// An event that was parked comes again and can be handled now: it is settled with its effect, or it would hold the later
// events of its key for ever. A row that is locked is being redriven, which settles it when it finds the claim taken.
const settle = (events: string): string => `settled AS (
    UPDATE messaging.parked_event p SET state = 'resolved', resolved_at = now()
    FROM (
      SELECT id FROM messaging.parked_event
      WHERE consumer = $1 AND state IN ('parked', 'held') AND event_id IN (${events}) FOR UPDATE SKIP LOCKED
    ) own WHERE p.id = own.id
  )`;

// One round trip: is an earlier event of the key parked, and if not, are we the first to handle this one?
const CLAIM = `WITH held AS (
    SELECT 1 FROM messaging.parked_event
    WHERE consumer = $1 AND subject = $3 AND state IN ('parked', 'held') AND event_id IS DISTINCT FROM $2::uuid
      AND $4 LIMIT 1
  ), claimed AS (
    INSERT INTO messaging.inbox (event_id, consumer)
    SELECT $2::uuid, $1 WHERE NOT EXISTS (SELECT 1 FROM held)
    ON CONFLICT DO NOTHING RETURNING event_id
  ), ${settle('SELECT event_id FROM claimed')}
  SELECT EXISTS (SELECT 1 FROM claimed) AS fresh, EXISTS (SELECT 1 FROM held) AS held,
         EXISTS (SELECT 1 FROM messaging.inbox WHERE event_id = $2::uuid AND consumer = $1) AS done`;

/**
 * Claim an event for a consumer inside the transaction that has the effect, so that the effect happens once however
 * often the event is delivered. A concurrent claim of the same event waits here for the other transaction's end.
 * @param holdBehindParked false for handlers that guard by version and need no order.
 */
export async function claim(
  tx: Tx,
  consumer: string,
  event: { id: string; subject: string },
  holdBehindParked = true,
): Promise<Claim> {
  const [row] = await query<{ fresh: boolean; held: boolean; done: boolean }>(tx, CLAIM, [
    consumer,
    event.id,
    event.subject,
    holdBehindParked,
  ]);
  if (row?.fresh) return 'fresh';
  return row?.held && !row.done ? 'held' : 'duplicate';
}

// Materialized, and by arrays: the parked events of the keys are looked up once, and the inbox by id alone.
const CLAIM_MANY = `WITH parked AS MATERIALIZED (
    SELECT subject, event_id FROM messaging.parked_event
    WHERE consumer = $1 AND state IN ('parked', 'held') AND subject = ANY($3::text[]) AND $4
  ), batch AS (
    SELECT b.event_id, b.place, EXISTS (
        SELECT 1 FROM parked p WHERE p.subject = b.subject AND p.event_id IS DISTINCT FROM b.event_id
      ) AS held
    FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS b(event_id, subject, place)
  ), done AS (
    SELECT event_id FROM messaging.inbox
    WHERE consumer = $1 AND event_id = ANY (ARRAY(SELECT event_id FROM batch WHERE held))
  ), claimed AS (
    INSERT INTO messaging.inbox (event_id, consumer)
    SELECT event_id, $1 FROM batch WHERE NOT held ORDER BY event_id
    ON CONFLICT DO NOTHING RETURNING event_id
  ), ${settle('SELECT event_id FROM claimed')}
  SELECT b.place::int - 1 AS place,
    CASE WHEN b.held AND b.event_id NOT IN (SELECT event_id FROM done) THEN 'held' ELSE 'duplicate' END AS claim
  FROM batch b WHERE b.event_id NOT IN (SELECT event_id FROM claimed)`;

/**
 * The same for many different events in one statement, which answers with those that are not fresh: mostly none.
 * @returns one claim for each event, in their order.
 * @throws when an event is there twice: only one of the two could be fresh.
 */
export async function claimMany(
  tx: Tx,
  consumer: string,
  events: { id: string; subject: string }[],
  holdBehindParked = true,
): Promise<Claim[]> {
  if (new Set(events.map(({ id }) => id.toLowerCase())).size < events.length)
    throw new Error('an event is there twice');
  const others = await query<{ place: number; claim: Claim }>(tx, CLAIM_MANY, [
    consumer,
    events.map((event) => event.id),
    events.map((event) => event.subject),
    holdBehindParked,
  ]);
  const claims = events.map((): Claim => 'fresh');
  for (const other of others) claims[other.place] = other.claim;
  return claims;
}
