import { z } from 'zod';
import { problem } from '../openapi.js';
import { uuid } from '../posting.js';
import { defineRoute } from '../route.js';

/** A list answer: `nextCursor` is opaque, null on the last page. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** The `nextCursor` of the page before. */
  cursor: uuid.optional(),
};

/** A list: pages of `item`, filtered by `filter`. */
export const listRoute = <Item extends z.ZodType, Filter extends z.ZodRawShape>(route: {
  path: string;
  summary: string;
  tags: readonly string[];
  item: Item;
  /** `{}` when there is none. */
  filter: Filter;
}) =>
  defineRoute({
    method: 'GET',
    path: route.path,
    summary: route.summary,
    tags: route.tags,
    query: z.object({ ...pageQuery, ...route.filter }),
    responses: { 200: page(route.item), 400: problem },
  });

export const byId = z.object({ id: uuid });

/** A key under which a repeated write is recognised: the same key and body give the first answer again. */
export const idempotencyKey = z.string().min(1).max(200);

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
/** IANA name, e.g. `Europe/Berlin`. */
export const timeZone = z
  .string()
  .max(64)
  .refine((name) => /^[A-Z]/.test(name) && isTimeZone(name), 'must be an IANA time zone');
