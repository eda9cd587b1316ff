import { v7 as uuidv7 } from 'uuid';
import type { Database } from '#libs/data';
import { classify } from '#libs/platform';
import { messageId, type RawMessage } from '../dispatch/message.js';
import type { Handler } from '../handler-registry.js';
import type { ParkedNotice } from '../on-event.decorator.js';

export interface Parking {
  consumer: string;
  message: RawMessage;
  state: 'parked' | 'held';
  code: string;
  reason: string;
  attempts: number;
}

// Parking the same event again only counts on: a held event stays held, a failed one keeps its place in line. One that
// is settled stays so: an event that cannot be read, or prepared, fails before the inbox is asked.
const PARK = `INSERT INTO messaging.parked_event
    (id, consumer, event_id, type, topic, subject, tenant_id, raw, state, code, reason, attempts)
  SELECT $1::uuid, $2, $3::uuid, $4, $5, $6, $7::uuid, $8, $9, $10, $11, $12::int
  WHERE NOT EXISTS (SELECT 1 FROM messaging.inbox WHERE event_id = $3::uuid AND consumer = $2)
  ON CONFLICT (consumer, event_id) DO UPDATE SET
    state = excluded.state, code = excluded.code, reason = excluded.reason,
    attempts = parked_event.attempts + excluded.attempts, last_failed_at = now()
  WHERE parked_event.state = 'held' OR (parked_event.state = 'parked' AND excluded.state = 'parked')`;

/** What an event's handler is told when the event is parked. */
export function noticeOf(message: RawMessage, code: string): ParkedNotice {
  const { tenantid } = message.attributes;
  return {
    eventId: messageId(message),
    subject: message.key,
    tenantId: isUuid(tenantid) ? tenantid : null,
    code,
  };
}

/**
 * Park an event together with what its handler makes of that: both are durable, or neither is.
 * @returns false when the event is settled already.
 */
export function parkWithNotice(db: Database, parking: Parking, handler: Handler | undefined): Promise<boolean> {
  return withNotice(db, (tx) => park(tx, parking), handler?.onParked, noticeOf(parking.message, parking.code));
}

/**
 * Run a statement that puts an event aside together with what the handler makes of that.
 * @returns what the statement does: whether the event was put aside.
 */
export async function withNotice(
  db: Database,
  putAside: (tx: Pick<Database['pool'], 'query'>) => Promise<boolean>,
  onParked: Handler['onParked'],
  notice: ParkedNotice,
): Promise<boolean> {
  if (!onParked) return putAside(db.pool);
  try {
    return await db.sqlTransaction(async (tx) => {
      const done = await putAside(tx);
      if (done) await onParked(notice, tx);
      return done;
    });
  } catch (error) {
    if (classify(error) === 'transient') throw error;
    return putAside(db.pool); // A bug of the handler: it must not keep the event from being put aside.
  }
}

/**
 * Put an event aside, durably, with why: its partition goes on, later events of its key wait behind it.
 * @returns false when nothing was to do: the event is settled, or parked already and now only held.
 */
export async function park(pool: Pick<Database['pool'], 'query'>, parking: Parking): Promise<boolean> {
  const { consumer, message, state, code, reason, attempts } = parking;
  const { type, tenantid } = message.attributes;
  const { rowCount } = await pool.query(PARK, [
    uuidv7(),
    consumer,
    messageId(message),
    typeof type === 'string' ? type.slice(0, 200) : null,
    message.topic,
    message.key,
    isUuid(tenantid) ? tenantid : null,
    // PostgreSQL text cannot hold NUL; nothing else of what arrived is changed.
    JSON.stringify(message).replaceAll('\\u0000', '\\ufffd'),
    state,
    code,
    reason.replaceAll('\0', ''),
    attempts,
  ]);
  return rowCount === 1;
}

const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
