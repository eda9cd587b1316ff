import type { z } from 'zod';
import { EVENTS, type EventType } from './events.js';

/** What an event said under an older version, as it came: nothing of it is checked by today's schema. */
type OldData = Record<string, unknown>;
/** By the version it reads: `1` makes data of version 2 out of data of version 1. Pure, and never changed once released. */
type Upcasters = Readonly<Record<number, (data: OldData) => OldData>>;

export interface EventContract {
  events: Readonly<Record<EventType, { version: number; data: z.ZodType }>>;
  upcasters: Readonly<Partial<Record<EventType, Upcasters>>>;
}

/** An event stays in the log for days, and parked for as long as it takes: each older version needs its way to today's. */
export const CONTRACT: EventContract = { events: EVENTS, upcasters: {} };

/** Why an event could not be read. Permanent: no retry makes it valid. */
export class InvalidEventError extends Error {
  readonly kind = 'permanent';
  constructor(
    message: string,
    readonly code: 'invalid-event' | 'newer-event-version' = 'invalid-event',
  ) {
    super(message);
  }
}

/**
 * Data of the version that `dataschema` names, brought to today's. A schema that names no version is taken as today's.
 * @throws InvalidEventError when the version is newer than any known here, or there is no way from it.
 */
export function upcast(type: EventType, dataschema: string, data: unknown, contract: EventContract): unknown {
  const { version: today } = contract.events[type];
  const said = Number(dataschema.slice(dataschema.lastIndexOf(':') + 1));
  if (said === today || !Number.isInteger(said) || said < 1) return data;
  if (said > today) {
    const what = `${type} of version ${said} comes from newer software, this one reads up to version ${today}`;
    throw new InvalidEventError(`${what}: redrive it after the update`, 'newer-event-version');
  }
  let current = data as OldData;
  for (let version = said; version < today; version++) current = step(type, version, current, contract);
  return current;
}

function step(type: EventType, version: number, data: OldData, { upcasters }: EventContract): OldData {
  const to = upcasters[type]?.[version];
  if (!to) throw new InvalidEventError(`${type}: there is no way from version ${version} to ${version + 1}`);
  try {
    return to(data);
  } catch (error) {
    throw new InvalidEventError(`${type}: not of version ${version}: ${(error as Error).message}`);
  }
}

/** Versions that were raised without a way from the one before. */
export const missingUpcasters = ({ events, upcasters }: EventContract): string[] =>
  (Object.keys(events) as EventType[]).flatMap((type) =>
    Array.from({ length: events[type].version - 1 }, (_, index) => index + 1)
      .filter((version) => !upcasters[type]?.[version])
      .map((version) => `${type}: from version ${version} to ${version + 1}`),
  );
