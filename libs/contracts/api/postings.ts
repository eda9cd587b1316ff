import { z } from 'zod';
import { employmentType, instant, posting, uuid } from '../posting.js';
import { defineRoute, type RouteDefinition } from '../route.js';
import { problem } from '../openapi.js';
import { byId, idempotencyKey, listRoute, page, pageQuery } from './common.js';

/** Largest text or HTML taken by hand, in characters. */
export const MAX_INTAKE_CHARS = 500_000;

export const RECEIPT_STATES = ['stored', 'applied', 'ignored', 'parked', 'quarantined'] as const;

export const receipt = z.object({
  id: uuid,
  kind: z.string(),
  state: z.enum(RECEIPT_STATES),
  /** Why it was ignored or parked: a stable code, e.g. `not-a-posting`. */
  reason: z.string().nullable(),
  details: z.array(z.string()),
  /** The posting, where it led to just one. */
  postingId: uuid.nullable(),
  sourceId: uuid.nullable(),
  /** How often it was begun to be processed. */
  attempts: z.number().int(),
  receivedAt: instant,
  settledAt: instant.nullable(),
});
export type Receipt = z.infer<typeof receipt>;

export const ITEM_OUTCOMES = [
  'created',
  'updated',
  'unchanged',
  'reopened',
  'closed',
  /** Not to be shown, and not known: nothing was done. */
  'unlisted',
  /** Older than what is known. */
  'stale',
  'failed',
] as const;
export const receiptItem = z.object({
  /** Position in what was received, from 0. */
  index: z.number().int(),
  externalId: z.string().nullable(),
  outcome: z.enum(ITEM_OUTCOMES),
  postingId: uuid.nullable(),
  /** Why it failed: a stable code, and a sentence. */
  code: z.string().optional(),
  detail: z.string().optional(),
});
export type ReceiptItem = z.infer<typeof receiptItem>;

export const receiptDetail = receipt.extend({ postingIds: z.array(uuid), items: z.array(receiptItem) });
export type ReceiptDetail = z.infer<typeof receiptDetail>;

const words = z
  .string()
  .max(MAX_INTAKE_CHARS)
  .refine((text) => text.trim().length > 0, 'must not be empty');

export const createIntake = defineRoute({
  method: 'POST',
  path: '/v1/intake',
  summary:
    'Hand in a posting as text, HTML, schema.org JSON or the address of its page. Durable before the answer; waits up to 10 s for the posting',
  tags: ['intake'],
  headers: z.looseObject({
    'idempotency-key': idempotencyKey.optional(),
    /** `respond-async` (RFC 7240): answer 202 as soon as it is durable. */
    prefer: z.string().optional(),
  }),
  body: z
    .strictObject({
      text: words.optional(),
      html: words.optional(),
      /** A schema.org JobPosting. */
      json: z.record(z.string(), z.unknown()).optional(),
      /** Of the page that text, HTML or JSON are from; alone, the page is read. */
      url: z
        .url({ protocol: /^https?$/ })
        .max(2_000)
        .optional(),
    })
    .refine(({ text, html, json, url }) => {
      const given = [text, html, json].filter((part) => part !== undefined).length;
      return given === 1 || (given === 0 && url !== undefined);
    }, 'needs one of text, html and json, or a url alone'),
  bodyExample: { text: 'Backend Engineer\nCompany: Parcelwise\n…' },
  responses: {
    ...{ 200: posting, 202: receipt, 400: problem, 409: problem, 413: problem, 415: problem, 422: problem },
    503: problem,
  },
});

export const getReceipt = defineRoute({
  method: 'GET',
  path: '/v1/receipts/:id',
  summary: 'What became of something that was handed in, item by item',
  tags: ['receipts'],
  params: byId,
  responses: { 200: receiptDetail, 404: problem },
});

export const listReceipts = listRoute({
  path: '/v1/receipts',
  summary: 'Receipts, newest first',
  tags: ['receipts'],
  item: receipt,
  filter: { state: z.enum(RECEIPT_STATES).optional(), sourceId: uuid.optional() },
});

export const replayReceipt = defineRoute({
  method: 'POST',
  path: '/v1/receipts/:id/replay',
  summary: 'Process a receipt again; one in quarantine is verified again first. Safe at any time',
  tags: ['receipts'],
  params: byId,
  responses: { 202: receiptDetail, 404: problem },
});

export const replayReceipts = defineRoute({
  method: 'POST',
  path: '/v1/receipts/replay',
  summary: 'Process again the receipts that the filter matches, oldest first, a thousand at a time',
  tags: ['receipts'],
  body: z
    .strictObject({
      state: z.enum(RECEIPT_STATES).optional(),
      sourceId: uuid.optional(),
      reason: z.string().max(100).optional(),
      receivedAfter: instant.optional(),
      receivedBefore: instant.optional(),
    })
    .refine((filter) => Object.values(filter).some((value) => value !== undefined), 'must say which'),
  responses: { 202: z.object({ replayed: z.number().int(), more: z.boolean() }), 400: problem },
});

export const getPosting = defineRoute({
  method: 'GET',
  path: '/v1/postings/:id',
  summary: 'One posting; a page for people when HTML is asked for',
  tags: ['postings'],
  params: byId,
  responses: { 200: posting, 404: problem },
});

const oneOrMore = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value).min(1).max(20)]).optional();
const named = z.string().trim().min(1).max(100);

/** Which postings. Of a filter that is given several times one has to hold, of skills all. */
export const postingFilter = z.object({
  /** Words that are looked for in everything; `"…"` together, `or`, `-without`. */
  q: z.string().min(1).max(500).optional(),
  status: z.enum(['open', 'closed']).optional(),
  /** Words of the name. */
  company: z.string().trim().min(1).max(200).optional(),
  employmentType: oneOrMore(employmentType),
  workplace: oneOrMore(z.enum(['on-site', 'hybrid', 'remote'])),
  seniority: oneOrMore(named),
  /** ISO 3166-1 alpha-2. */
  country: oneOrMore(z.string().length(2)),
  city: oneOrMore(named),
  skill: oneOrMore(named),
  sourceId: oneOrMore(uuid),
  closesAfter: instant.optional(),
  closesBefore: instant.optional(),
  /** On the day that the posting names, or when it was first seen. */
  postedAfter: instant.optional(),
  /** Some pay of at least so much; needs `currency` (ISO 4217), and `period` where it is not a year. */
  salaryFrom: z.coerce.number().positive().max(1e12).optional(),
  currency: z.string().length(3).optional(),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']).optional(),
  /** `hide`: of postings that are one vacancy only one, an open one before a closed one, the oldest first. */
  duplicates: z.enum(['show', 'hide']).optional(),
});
export type PostingFilter = z.infer<typeof postingFilter>;

export const listPostings = defineRoute({
  method: 'GET',
  path: '/v1/postings',
  summary: 'Search postings: the newest first, or the best match first',
  tags: ['postings'],
  query: postingFilter.extend({
    limit: pageQuery.limit,
    cursor: z.string().max(200).optional(),
    /** `relevance` needs `q`, and ranks what it finds among the newest matches. */
    sort: z.enum(['newest', 'relevance']).default('newest'),
  }),
  responses: { 200: page(posting), 400: problem },
});

export const FACETS = ['employmentType', 'workplace', 'seniority', 'country', 'skill', 'company', 'sourceId'] as const;
export type Facet = (typeof FACETS)[number];
const facetValues = z.array(z.object({ value: z.string(), count: z.number().int() }));

export const getPostingFacets = defineRoute({
  method: 'GET',
  path: '/v1/postings/facets',
  summary: 'How many of the postings found have which value; each facet is counted without its own filter',
  tags: ['postings'],
  query: postingFilter,
  responses: {
    200: z.object({
      /** Postings found; with `capped` at least so many: then all counts are of the newest of them. */
      total: z.number().int(),
      capped: z.boolean(),
      /** The commonest values of each, at most 20. */
      facets: z.record(z.enum(FACETS), facetValues),
    }),
    400: problem,
  },
});

export const listPostingVersions = defineRoute({
  method: 'GET',
  path: '/v1/postings/:id/versions',
  summary: 'How a posting changed, newest version first',
  tags: ['postings'],
  params: byId,
  responses: {
    200: page(
      z.object({
        version: z.number().int(),
        changed: z.array(z.string()),
        contentHash: z.string(),
        recordedAt: instant,
      }),
    ),
    404: problem,
  },
});

export const getPostingVersion = defineRoute({
  method: 'GET',
  path: '/v1/postings/:id/versions/:version',
  summary: 'What a version changed, field by field, against the version before it that is kept',
  tags: ['postings'],
  params: byId.extend({ version: z.coerce.number().int().min(1).max(2_147_483_647) }),
  responses: {
    200: z.object({
      version: z.number().int(),
      recordedAt: instant,
      receiptId: uuid.nullable(),
      /** Who changed it by hand. */
      editedBy: uuid.nullable(),
      /** `before` is null in the first version, and where the version before is not kept any more. */
      changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    }),
    404: problem,
  },
});

export const POSTING_ROUTES: readonly RouteDefinition[] = [
  createIntake,
  getReceipt,
  listReceipts,
  replayReceipt,
  replayReceipts,
  getPosting,
  listPostings,
  getPostingFacets,
  listPostingVersions,
  getPostingVersion,
];
