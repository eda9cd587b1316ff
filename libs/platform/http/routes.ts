import { z } from 'zod';
import { defineRoute, type RouteDefinition } from '#libs/contracts';

const part = z.object({
  status: z.enum(['up', 'down']),
  critical: z.boolean(),
  durationMs: z.number(),
  detail: z.unknown().optional(),
  error: z.string().optional(),
});
const readiness = z.object({
  status: z.enum(['ready', 'degraded', 'not-ready', 'draining']),
  parts: z.record(z.string(), part),
});

export const getLiveness = defineRoute({
  method: 'GET',
  path: '/health/live',
  summary: 'The process runs its event loop; no engine is asked',
  tags: ['operations'],
  responses: { 200: z.object({ status: z.literal('live') }) },
});
export const getReadiness = defineRoute({
  method: 'GET',
  path: '/health/ready',
  summary: 'The parts this process needs answer',
  tags: ['operations'],
  responses: { 200: readiness, 503: readiness },
});
export const getMetrics = defineRoute({
  method: 'GET',
  path: '/metrics',
  summary: 'Prometheus metrics, text format',
  tags: ['operations'],
  responses: { 200: null },
});
export const OPERATION_ROUTES: readonly RouteDefinition[] = [getLiveness, getReadiness, getMetrics];
