import { z } from 'zod';
import { problem } from '../openapi.js';
import { instant, uuid } from '../posting.js';
import { defineRoute, type RouteDefinition } from '../route.js';
import { SOURCE_KINDS } from '../source-kinds.js';
import { byId, idempotencyKey, listRoute, page } from './common.js';

/** Largest import, in bytes. The largest feed seen is a quarter of it. */
export const MAX_IMPORT_BYTES = 25 * 1_024 * 1_024;
/** Largest webhook: they hold one event. */
export const MAX_WEBHOOK_BYTES = 5 * 1_024 * 1_024;

const name = z.string().trim().min(1).max(200);
const secret = z.string().trim().min(1).max(500);
const CONFIG_CHARS = 10_000;
/** How the source is read. Fields that are not named here are kept for it. */
export const sourceConfig = z
  .looseObject({
    /** The employer, where the source does not name it. */
    company: z.string().min(1).max(200).optional(),
    /** The name that the vendor knows the board by, e.g. the last part of the board's address. */
    board: z.string().trim().min(1).max(200).optional(),
    /** Base of the vendor's API, where it is not the usual one, e.g. `https://api.eu.lever.co`. */
    api: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    /** Address of the board or feed. */
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    /** IANA zone for dates that name none. */
    zone: z.string().max(64).optional(),
    /** CSV: our field → the header it stands under. */
    columns: z.record(z.string().max(100), z.string().max(200)).optional(),
  })
  .refine(
    (config) => JSON.stringify(config).length <= CONFIG_CHARS,
    `must not be longer than ${CONFIG_CHARS} characters`,
  );

/** How reading a source goes. */
export const sourceReadingState = z.object({
  /** `resting`: it failed several times in a row and is left alone for longer each time. */
  state: z.enum(['never-read', 'not-read', 'healthy', 'failing', 'resting']),
  nextAt: instant.nullable(),
  lastAttemptAt: instant.nullable(),
  lastSuccessAt: instant.nullable(),
  /** Of the last reading, where it failed; `code` is stable. */
  lastError: z.object({ code: z.string(), detail: z.string() }).nullable(),
  failures: z.number().int(),
});

export const READ_EVERY = { least: 5, usual: 30, most: 10_080 } as const;
const readEveryMinutes = z.number().int().min(READ_EVERY.least).max(READ_EVERY.most).nullable();

export const READING_STATES = ['fetching', 'fetched', 'done', 'failed'] as const;
/** One reading of a source. */
export const sourceReading = z.object({
  id: uuid,
  state: z.enum(READING_STATES),
  startedAt: instant,
  endedAt: instant.nullable(),
  /** The source answered just what it did before: nothing was processed. */
  unchanged: z.boolean(),
  pages: z.number().int(),
  /** Postings that it listed; null until it is done. */
  listed: z.number().int().nullable(),
  created: z.number().int(),
  updated: z.number().int(),
  /** Known as open, and not listed. */
  missing: z.number().int(),
  closed: z.number().int(),
  /** Why what is missing was not taken as closed, or why it failed: a stable code. */
  reason: z.string().nullable(),
  detail: z.string().nullable(),
});
export type SourceReading = z.infer<typeof sourceReading>;

export const source = z.object({
  id: uuid,
  kind: z.enum(SOURCE_KINDS),
  name: z.string(),
  config: z.looseObject({}),
  /** Where its webhooks go, on this instance. */
  webhookPath: z.string(),
  /** How many secrets are valid: none, one, or several while its sender changes over. They are never shown. */
  secrets: z.number().int(),
  /** It is to be read again, and was not yet. */
  syncRequestedAt: instant.nullable(),
  /** Minutes between two readings; null where it is not read by itself. */
  readEveryMinutes: z.number().int().nullable(),
  reading: sourceReadingState,
  createdAt: instant,
  updatedAt: instant,
});
export type Source = z.infer<typeof source>;

export const createSource = defineRoute({
  method: 'POST',
  path: '/v1/sources',
  summary: 'Connect a system that postings come from',
  tags: ['sources'],
  body: z.strictObject({
    kind: z.enum(SOURCE_KINDS),
    name,
    secret: secret.optional(),
    config: sourceConfig.default({}),
    /** Null: never by itself. Without it every half hour, where the configuration says how it can be read. */
    readEveryMinutes: readEveryMinutes.optional(),
  }),
  responses: { 201: source, 400: problem, 422: problem, 503: problem },
});

export const listSources = listRoute({
  path: '/v1/sources',
  summary: 'Sources, newest first',
  tags: ['sources'],
  item: source,
  filter: { kind: z.enum(SOURCE_KINDS).optional() },
});

export const getSource = defineRoute({
  method: 'GET',
  path: '/v1/sources/:id',
  summary: 'One source',
  tags: ['sources'],
  params: byId,
  responses: { 200: source, 404: problem },
});

export const updateSource = defineRoute({
  method: 'PATCH',
  path: '/v1/sources/:id',
  summary: 'Change name or configuration of a source',
  tags: ['sources'],
  params: byId,
  body: z.strictObject({
    name: name.optional(),
    config: sourceConfig.optional(),
    readEveryMinutes: readEveryMinutes.optional(),
  }),
  responses: { 200: source, 400: problem, 404: problem, 422: problem },
});

export const deleteSource = defineRoute({
  method: 'DELETE',
  path: '/v1/sources/:id',
  summary: 'Disconnect a source; its postings stay, its secrets do not',
  tags: ['sources'],
  params: byId,
  responses: { 204: null, 404: problem },
});

export const addSourceSecret = defineRoute({
  method: 'POST',
  path: '/v1/sources/:id/secrets',
  summary:
    'Add a secret; up to 16 are valid until they are revoked, so that none is missed while the sender changes over',
  tags: ['sources'],
  params: byId,
  body: z.strictObject({ secret }),
  responses: { 201: source, 400: problem, 404: problem, 409: problem, 503: problem },
});

export const listSourceSecrets = defineRoute({
  method: 'GET',
  path: '/v1/sources/:id/secrets',
  summary: 'When each valid secret was added, the newest first; the secrets themselves are never shown',
  tags: ['sources'],
  params: byId,
  responses: { 200: page(z.object({ id: uuid, addedAt: instant })), 404: problem },
});

export const revokeSourceSecret = defineRoute({
  method: 'DELETE',
  path: '/v1/sources/:id/secrets/:secretId',
  summary: 'Revoke a secret: from now on what is signed with it is not believed',
  tags: ['sources'],
  params: byId.extend({ secretId: uuid }),
  responses: { 204: null, 404: problem },
});

export const syncSource = defineRoute({
  method: 'POST',
  path: '/v1/sources/:id/sync',
  summary: 'Read the source as soon as its host allows',
  tags: ['sources'],
  params: byId,
  responses: { 202: source, 404: problem, 422: problem },
});

export const listReadings = defineRoute({
  method: 'GET',
  path: '/v1/sources/:id/readings',
  summary: 'The last fifty readings of a source, newest first',
  tags: ['sources'],
  params: byId,
  responses: { 200: page(sourceReading), 404: problem },
});

export const importIntoSource = defineRoute({
  method: 'POST',
  path: '/v1/sources/:id/import',
  summary: 'Hand in an answer of the source, byte for byte as it was fetched: JSON, XML, CSV or HTML',
  tags: ['sources'],
  params: byId,
  headers: z.looseObject({
    'content-type': z.string().max(200).optional(),
    'idempotency-key': idempotencyKey.optional(),
  }),
  rawBody: true,
  bodyLimit: MAX_IMPORT_BYTES,
  responses: { 202: z.object({ receiptId: uuid }), 400: problem, 404: problem, 409: problem, 413: problem },
});

export const receiveWebhook = defineRoute({
  method: 'POST',
  path: '/v1/webhooks/:sourceId',
  summary: 'Where a source delivers its signed webhooks; answered once they are durable',
  tags: ['sources'],
  // Not checked here: whatever names no source is unknown, and nothing else.
  params: z.object({ sourceId: z.string() }),
  headers: z.looseObject({}),
  rawBody: true,
  bodyLimit: MAX_WEBHOOK_BYTES,
  responses: {
    200: z.object({ receiptId: uuid.optional() }),
    202: z.object({ receiptId: uuid.optional() }),
    400: problem,
    404: problem,
    410: problem,
    413: problem,
    429: problem,
    503: problem,
  },
});

export const SOURCE_ROUTES: readonly RouteDefinition[] = [
  createSource,
  listSources,
  getSource,
  updateSource,
  deleteSource,
  addSourceSecret,
  listSourceSecrets,
  revokeSourceSecret,
  syncSource,
  listReadings,
  importIntoSource,
  receiveWebhook,
];
