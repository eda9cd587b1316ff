import { z } from 'zod';
import { problem } from '../openapi.js';
import { instant } from '../posting.js';
import { defineRoute, type RouteDefinition } from '../route.js';
import { byId } from './common.js';
import { sourceReadingState } from './sources.js';

/** Something that a person should look at. */
export const sourceProblem = z.object({
  /** Stable: `reading-failing`, `nothing-found`, `reading-incomplete`, `coverage-dropped`, `webhooks-unverified`, `events-may-be-lost`. */
  code: z.string(),
  /** What it is about where a source can have several of a kind: the name of a field. */
  about: z.string().nullable(),
  detail: z.string(),
  since: instant,
});
export type SourceProblem = z.infer<typeof sourceProblem>;

/** How many of the open postings of a source say something of a field. */
const fieldCoverage = z.object({
  field: z.string(),
  /** 0 to 1. */
  share: z.number().min(0).max(1),
  /** What the share used to be. */
  usual: z.number().min(0).max(1),
  /** It is far less than usual: the source may have changed its format. */
  dropped: z.boolean(),
});

/** How long a vendor tries again to deliver a webhook that was not accepted. */
const senderPatience = z.object({
  /** Tries of one delivery, the first included; null: the vendor does not say. */
  attempts: z.number().int().nullable(),
  /** From the first try to the last; null: the vendor does not say. */
  keepsTryingForSeconds: z.number().int().nullable(),
  /** Answers after which it does not try again. */
  neverAgainAfter: z.array(z.number().int()),
  /** `documented` by the vendor, `reported` by others, or `unknown`. */
  certainty: z.enum(['documented', 'reported', 'unknown']),
});
export type SenderPatience = z.infer<typeof senderPatience>;

export const sourceHealth = z.object({
  /** `unknown`: nothing came of it yet. */
  state: z.enum(['healthy', 'degraded', 'unknown']),
  problems: z.array(sourceProblem),
  reading: sourceReadingState,
  /** The circuit breaker of the host that it is read from; null where it is not read. */
  host: z
    .object({
      name: z.string(),
      /** `half-open`: the next request decides. */
      breaker: z.enum(['closed', 'open', 'half-open']),
      failures: z.number().int(),
      openUntil: instant.nullable(),
    })
    .nullable(),
  /** Of its open postings; null until it was measured. */
  coverage: z.object({ at: instant, postings: z.number().int(), fields: z.array(fieldCoverage) }).nullable(),
  webhooks: z.object({
    lastReceivedAt: instant.nullable(),
    lastVerifiedAt: instant.nullable(),
    /** Of the last 24 hours that could not be verified, and wait. */
    quarantined: z.number().int(),
    /** Null for sources that do not push. */
    sender: senderPatience.nullable(),
  }),
  /** Times when nothing here could be reached, newest first, and whether the sender tried for longer than that. */
  outages: z.array(
    z.object({
      startedAt: instant,
      endedAt: instant,
      seconds: z.number().int(),
      /** Null: nobody knows how long the sender tries. */
      withinPatience: z.boolean().nullable(),
      /** When it was read afterwards for what was missed; null: not yet, or it cannot be read. */
      reconciledAt: instant.nullable(),
    }),
  ),
});
export type SourceHealth = z.infer<typeof sourceHealth>;

export const getSourceHealth = defineRoute({
  method: 'GET',
  path: '/v1/sources/:id/health',
  summary: 'How a source does: reading, the breaker of its host, how many fields are filled, webhooks, outages',
  tags: ['sources'],
  params: byId,
  responses: { 200: sourceHealth, 404: problem },
});

export const SOURCE_HEALTH_ROUTES: readonly RouteDefinition[] = [getSourceHealth];
