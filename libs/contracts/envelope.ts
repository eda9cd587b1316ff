import { z } from 'zod';
import { EVENTS, isEventType, type EventData, type EventType } from './events.js';
import { instant, uuid } from './posting.js';
import { CONTRACT, InvalidEventError, upcast, type EventContract } from './upcast.js';

/** CloudEvents 1.0 context attributes, ours included (lower case, as the specification wants extensions). */
export const attributes = z.object({
  /** UUID v7: unique, and sorted by time. */
  id: uuid,
  type: z.string().refine(isEventType, 'unknown event type'),
  /** The service that recorded it, e.g. `/application`. */
  source: z.string().min(1),
  /** Aggregate id: the ordering key. */
  subject: z.string().min(1),
  time: instant,
  /** `urn:hirewire:<type>:<version>` */
  dataschema: z.string(),
  /** Made at the edge, never lost on the way. */
  correlationid: z.string().min(1),
  /** The event that caused this one. */
  causationid: uuid.nullable(),
  /** Version of the aggregate after the change. */
  sequence: z.number().int().nonnegative(),
  tenantid: uuid,
});

export const ATTRIBUTE_NAMES: readonly string[] = Object.keys(attributes.shape);

export type EventAttributes = z.infer<typeof attributes>;
export type Event<T extends EventType = EventType> = {
  [K in T]: Omit<EventAttributes, 'type'> & { type: K; data: EventData<K> };
}[T];

export const dataschema = (type: EventType): string => `urn:hirewire:${type}:${EVENTS[type].version}`;

/**
 * Check an event that arrived from a carrier; one of an older version is read as one of today's.
 * @throws InvalidEventError with every problem found.
 */
export function parseEvent(raw: unknown, contract: EventContract = CONTRACT): Event {
  // Keeps the attributes and nothing else: the data is read from what came in, by the schema of its type.
  const envelope = attributes.safeParse(raw);
  if (!envelope.success) throw new InvalidEventError(z.prettifyError(envelope.error));
  const { type } = envelope.data;
  const data = upcast(type, envelope.data.dataschema, (raw as { data?: unknown }).data, contract);
  const parsed = contract.events[type].data.safeParse(data);
  if (!parsed.success) throw new InvalidEventError(`${type}: ${z.prettifyError(parsed.error)}`);
  return { ...envelope.data, type, data: parsed.data } as Event;
}
