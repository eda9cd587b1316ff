import { z } from 'zod';
import { problem } from '../openapi.js';
import { instant, uuid } from '../posting.js';
import { defineRoute, type RouteDefinition } from '../route.js';
import { byId, page, pageQuery } from './common.js';

const tags = ['operations'];

const parkedFilter = {
  consumer: z.string().max(100).optional(),
  type: z.string().max(100).optional(),
  code: z.string().max(100).optional(),
};

export const parkedEvent = z.object({
  id: uuid,
  consumer: z.string(),
  eventId: uuid.nullable(),
  type: z.string().nullable(),
  subject: z.string(),
  /** parked: it failed. held: it waits behind a parked one of its key. */
  state: z.enum(['parked', 'held']),
  code: z.string(),
  reason: z.string(),
  attempts: z.number().int(),
  firstFailedAt: instant,
  lastFailedAt: instant,
  redriveRequested: z.boolean(),
});

const age = { count: z.number().int(), oldestSeconds: z.number() };
export const overview = z.object({
  /** Readers of the outbox (the relay, or the groups of the Postgres log), and the groups on Kafka; no age is known there. */
  lag: z.array(z.object({ consumer: z.string(), events: z.number().int(), oldestSeconds: z.number().nullable() })),
  /** Whether the lag of groups on Kafka could be read; null without Kafka. */
  kafkaAnswers: z.boolean().nullable(),
  parked: z.array(z.object({ consumer: z.string(), state: z.string(), ...age })),
  alerts: z.object({ overdue: z.number().int(), oldestOverdueSeconds: z.number() }),
  deliveries: z.object({ undelivered: z.number().int(), oldestUndeliveredSeconds: z.number() }),
});
export type Overview = z.infer<typeof overview>;

export const getOverview = defineRoute({
  method: 'GET',
  path: '/v1/ops/overview',
  summary: 'Lag, parked events, overdue alerts and the oldest undelivered message',
  tags,
  responses: { 200: overview },
});
export const listParkedEvents = defineRoute({
  method: 'GET',
  path: '/v1/ops/parked-events',
  summary: 'Events put aside, newest first, with the reason',
  tags,
  query: z.object({
    ...pageQuery,
    ...parkedFilter,
    cursor: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
  }),
  responses: { 200: page(parkedEvent), 400: problem },
});
export const redriveParkedEvent = defineRoute({
  method: 'POST',
  path: '/v1/ops/parked-events/:id/redrive',
  summary: 'Try a parked event again; those held behind it follow',
  tags,
  params: byId,
  responses: { 202: z.object({ requested: z.number().int() }), 404: problem },
});
export const discardParkedEvent = defineRoute({
  method: 'POST',
  path: '/v1/ops/parked-events/:id/discard',
  summary: 'Give a parked event up for good; those held behind it go on',
  tags,
  params: byId,
  responses: { 204: null, 404: problem },
});
export const redriveParkedEvents = defineRoute({
  method: 'POST',
  path: '/v1/ops/parked-events/redrive',
  summary: 'Try all parked events again that match',
  tags,
  body: z.strictObject(parkedFilter),
  responses: { 202: z.object({ requested: z.number().int() }), 400: problem },
});
export const getAsyncApi = defineRoute({
  method: 'GET',
  path: '/asyncapi.json',
  summary: 'The event contract, AsyncAPI 3.0',
  tags,
  responses: { 200: z.looseObject({ asyncapi: z.string() }) },
});

export const OPERATION_ROUTES: readonly RouteDefinition[] = [
  getOverview,
  listParkedEvents,
  redriveParkedEvent,
  redriveParkedEvents,
  discardParkedEvent,
  getAsyncApi,
];
