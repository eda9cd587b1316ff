import { z } from 'zod';
import { badQuery } from './conditions.js';

/** Where a page ends: the last posting of it, and for relevance its rank and the newest posting that was ranked. */
const shape = z.union([z.tuple([z.uuid()]), z.tuple([z.uuid(), z.number(), z.uuid()])]);
export type Cursor = z.infer<typeof shape>;

export const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** @throws ProblemError 400 for anything that we have not written. */
export function readCursor(text: string, length: Cursor['length']): Cursor {
  const parsed = shape.safeParse(decode(text));
  if (!parsed.success || parsed.data.length !== length) throw badQuery('The cursor is none of this query.');
  return parsed.data;
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
}
