import { z } from 'zod';
import { problem } from '../openapi.js';
import { instant, uuid } from '../posting.js';
import { defineRoute, type RouteDefinition } from '../route.js';
import { byId, page } from './common.js';

const tags = ['postings'];

/** `same`: one vacancy, listed twice. `repost`: the vacancy of before, again. */
const verdict = z.enum(['same', 'repost', 'different']);

/** Another posting that looks like the one asked about, and what is known of the two. */
export const duplicate = z.object({
  id: uuid,
  verdict,
  /** Which rule decided: a stable code; `person` for a person. */
  rule: z.string(),
  why: z.string(),
  /** How much of their texts they share, 0 to 1; null where no texts were compared. */
  score: z.number().min(0).max(1).nullable(),
  /** A person; then rules do not touch it. */
  decidedBy: uuid.nullable(),
  decidedAt: instant,
  /** Whether both are in one cluster. */
  inCluster: z.boolean(),
  /**
   * Why they are not, though they are judged to be one vacancy: pairs of the two clusters that are judged different. Two
   * such postings are never in one cluster, whatever lies between them.
   */
  keptApart: z.array(
    z.object({
      postingIds: z.array(uuid),
      rule: z.string(),
      why: z.string(),
      decidedBy: uuid.nullable(),
    }),
  ),
  posting: z.object({
    title: z.string(),
    company: z.string().nullable(),
    places: z.array(z.string()),
    status: z.enum(['open', 'closed']),
    sourceKind: z.string(),
    url: z.string().nullable(),
  }),
});
export type Duplicate = z.infer<typeof duplicate>;

const pair = byId.extend({ otherId: uuid });

export const listDuplicates = defineRoute({
  method: 'GET',
  path: '/v1/postings/:id/duplicates',
  summary: 'Postings that look alike, with a verdict on each and why. Nothing is merged, closed or deleted by it',
  tags,
  params: byId,
  responses: {
    200: page(duplicate).extend({
      /** Postings that are this one vacancy, itself among them, the oldest first; null where it is alone. */
      cluster: z.array(uuid).nullable(),
    }),
    404: problem,
  },
});

export const judgeDuplicate = defineRoute({
  method: 'PUT',
  path: '/v1/postings/:id/duplicates/:otherId',
  summary: 'Say whether two postings are the same; remembered, whatever rules would say',
  tags,
  params: pair,
  body: z.strictObject({ verdict }),
  responses: { 200: duplicate, 400: problem, 404: problem },
});

export const unjudgeDuplicate = defineRoute({
  method: 'DELETE',
  path: '/v1/postings/:id/duplicates/:otherId',
  summary: 'Take back what was said: the rules decide again',
  tags,
  params: pair,
  responses: { 204: null, 404: problem },
});

export const DUPLICATE_ROUTES: readonly RouteDefinition[] = [listDuplicates, judgeDuplicate, unjudgeDuplicate];
