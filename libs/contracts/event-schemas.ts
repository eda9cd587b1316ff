import { z } from 'zod';
import type { ReleasedEvents, Schema } from './compatibility.js';
import { EVENT_TYPES, EVENTS } from './events.js';

/** JSON Schema of a zod schema, as its output looks on the wire. */
export function jsonSchemaOf(schema: z.ZodType): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return rest;
}

/** The schemas of all events, as they are compared with the released ones. */
export const currentEvents = (): ReleasedEvents =>
  Object.fromEntries(
    EVENT_TYPES.map((type) => [type, { version: EVENTS[type].version, schema: jsonSchemaOf(EVENTS[type].data) }]),
  );
