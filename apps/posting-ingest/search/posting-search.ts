import { Inject, Injectable } from '@nestjs/common';
import type { Posting, PostingFilter } from '#libs/contracts';
import { Database, pageOf, type PageOf } from '#libs/data';
import { me } from '#libs/platform';
import { toPosting } from '../record/posting-row.js';
import { badQuery, Conditions, conditionsOf, wordsOf } from './conditions.js';
import { writeCursor } from './cursor.js';
import { bestFirst, newestFirst } from './statements.js';

export interface SearchQuery extends PostingFilter {
  limit: number;
  cursor?: string | undefined;
  sort: 'newest' | 'relevance';
}

interface Found {
  id: string;
  rank?: number;
  anchor?: string;
}

/** Finds postings by what stands in `posting.search`. */
@Injectable()
export class PostingSearch {
  constructor(@Inject(Database) private readonly db: Database) {}

  async search(query: SearchQuery): Promise<PageOf<Posting>> {
    const { items, nextCursor } = pageOf(await this.find(query), query.limit, ({ id }) => id, cursorAt);
    const rows = await this.db.prisma.posting.findMany({ where: { id: { in: items } } });
    const byId = new Map(rows.map((row) => [row.id, toPosting(row)]));
    // One that was deleted between the two statements is not shown.
    return { items: items.flatMap((id) => byId.get(id) ?? []), nextCursor };
  }

  /** Whether the words can be looked for at all. @throws ProblemError where they say only what to leave out */
  async hasWords(q: string): Promise<boolean> {
    const conditions = new Conditions();
    const sql = `SELECT querytree(${wordsOf(conditions, q)}) AS tree`;
    const { rows } = await this.db.pool.query<{ tree: string }>(sql, conditions.params);
    const tree = rows[0]?.tree ?? '';
    if (tree === 'T') throw badQuery('q names only what is left out; it needs a word that is looked for.');
    return tree !== '';
  }

  /** One more than a page holds. */
  private async find({ limit, cursor, sort, ...filter }: SearchQuery): Promise<Found[]> {
    const { q } = filter;
    const conditions = conditionsOf(me().tenantId, filter);
    if (q === undefined && sort === 'relevance') throw badQuery('Relevance needs words to be relevant to: q.');
    if (q !== undefined && !(await this.hasWords(q))) return [];
    const { text, params } =
      q !== undefined && sort === 'relevance'
        ? bestFirst(conditions, q, limit + 1, cursor)
        : newestFirst(conditions, q, limit + 1, cursor);
    return (await this.db.pool.query<Found>(text, params)).rows;
  }
}

const cursorAt = ({ id, rank, anchor }: Found): string =>
  writeCursor(rank === undefined || anchor === undefined ? [id] : [id, rank, anchor]);
