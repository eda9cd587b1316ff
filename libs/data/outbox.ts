import { EVENTS, dataschema, type EventAttributes, type EventData, type EventType } from '#libs/contracts';
import { currentContext, newId } from '#libs/platform';
import { query, type Tx } from './database.js';
import { noteLane } from './waker.js';

/** Lanes are the unit of relaying: one active relay each, order kept inside each. Stored with every event. */
export const LANES = 8;

/** FNV-1a, 32 bit: the lane of an ordering key. Must never change, or events of one key would part. */
export function laneOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return hash % LANES;
}

/** A fact to be told; the rest of its envelope is filled in by `append`. */
export type NewEvent<T extends EventType = EventType> = {
  [K in T]: {
    type: K;
    /** The service that states it, e.g. `/application`. */
    source: string;
    /** Aggregate id, the ordering key. */
    subject: string;
    /** Version of the aggregate after the change. */
    sequence: number;
    tenantId: string;
    data: EventData<K>;
    /** Default: the correlation id of the running work. */
    correlationId?: string;
    /** Default: the event that caused the running work. */
    causationId?: string;
    /** Default: a new UUID v7. */
    id?: string;
  };
}[T];

const insertFrom = (
  parameter: string,
): string => `INSERT INTO messaging.outbox (lane, topic, subject, event_id, attributes, data)
  SELECT lane, topic, subject, event_id, attributes, data
  FROM json_to_recordset(${parameter}::json)
    AS e(lane smallint, topic text, subject text, event_id uuid, attributes json, data json)`;

const INSERT = insertFrom('$1');

/**
 * The append as a part of a larger statement, for hot paths: `WITH changed AS (INSERT … RETURNING id), told AS
 * (${appendWhere('$8', 'changed')}) …`. Of the events in the parameter (see `encodeEvents`) those are recorded whose
 * subject is an id in `changed`: no event without its state, in one statement.
 */
export const appendWhere = (parameter: string, changed: string): string =>
  `${insertFrom(parameter)} WHERE subject::uuid IN (SELECT id FROM ${changed})`;

/** The parameter of `appendWhere`. Call it where the wakes of the transaction are gathered, as in `sqlStatement`. */
export const encodeEvents = (events: NewEvent[]): string => JSON.stringify(toRows(events));

/**
 * Record events in the transaction that changed the state: both become durable, or neither does.
 * Throws when an event's data does not match its schema: a wrong event must fail its own command, not its consumers.
 * @returns the ids of the events, in order.
 */
export async function append(tx: Tx, events: NewEvent[]): Promise<string[]> {
  if (events.length === 0) return [];
  const rows = toRows(events);
  await query(tx, INSERT, [JSON.stringify(rows)]);
  return rows.map((row) => row.event_id);
}

function toRows(events: NewEvent[]) {
  const rows = events.map(toRow);
  for (const row of rows) noteLane(row.lane);
  return rows;
}

function toRow(event: NewEvent) {
  const context = currentContext();
  const id = event.id ?? newId();
  const definition = EVENTS[event.type];
  const attributes: Omit<EventAttributes, 'type'> & { type: EventType } = {
    id,
    type: event.type,
    source: event.source,
    subject: event.subject,
    time: new Date().toISOString(),
    dataschema: dataschema(event.type),
    correlationid: event.correlationId ?? context?.correlationId ?? id,
    causationid: event.causationId ?? context?.causationId ?? null,
    sequence: event.sequence,
    tenantid: event.tenantId,
  };
  return {
    lane: laneOf(event.subject),
    topic: definition.topic,
    subject: event.subject,
    event_id: id,
    attributes,
    data: definition.data.parse(event.data),
  };
}
