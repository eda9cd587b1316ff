import type { Conditions } from './conditions.js';
import { wordsOf } from './conditions.js';
import { readCursor } from './cursor.js';

export interface Statement {
  text: string;
  params: unknown[];
}

/** Ranking reads all words of a candidate: the newest so many that have the words in front, and so many with them anywhere. */
const RANKED = 400;

/** `id` of what is found, the newest first; ids sort by time. */
export function newestFirst(conditions: Conditions, q: string | undefined, limit: number, cursor?: string): Statement {
  if (q !== undefined) conditions.add(`words @@ ${wordsOf(conditions, q)}`);
  if (cursor !== undefined) conditions.add(`posting_id < ${conditions.param(readCursor(cursor, 1)[0], 'uuid')}`);
  const text = `SELECT posting_id AS id FROM posting.search WHERE ${conditions.and()}
    ORDER BY posting_id DESC LIMIT ${conditions.param(limit, 'int')}`;
  return { text, params: conditions.params };
}

/** `id`, `rank` and `anchor`, the best match first. What came after the first page was made is on none of the later ones. */
export function bestFirst(conditions: Conditions, q: string, limit: number, cursor?: string): Statement {
  const words = wordsOf(conditions, q);
  const [last, rank, anchor] = cursor === undefined ? [] : readCursor(cursor, 3);
  if (anchor !== undefined) conditions.add(`posting_id <= ${conditions.param(anchor, 'uuid')}`);
  const newest = (column: string): string =>
    `(SELECT posting_id, words FROM posting.search WHERE ${conditions.and(`${column} @@ ${words}`)}
      ORDER BY posting_id DESC LIMIT ${RANKED})`;
  const after =
    last === undefined
      ? 'true'
      : `(rank, id) < (${conditions.param(rank, 'float4')}, ${conditions.param(last, 'uuid')})`;
  const text = `WITH candidate AS (
      SELECT DISTINCT ON (posting_id) posting_id, words FROM (${newest('head')} UNION ALL ${newest('words')}) AS found),
    ranked AS (SELECT posting_id AS id, ts_rank(words, ${words}, 1) AS rank FROM candidate)
    SELECT id, rank, coalesce(${conditions.param(anchor ?? null, 'uuid')}, first_value(id) OVER (ORDER BY id DESC)) AS anchor
    FROM ranked WHERE ${after} ORDER BY rank DESC, id DESC LIMIT ${conditions.param(limit, 'int')}`;
  return { text, params: conditions.params };
}
