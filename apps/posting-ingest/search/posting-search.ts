import { Inject, Injectable } from '@nestjs/common';
import type { Posting, PostingFilter } from '#libs/contracts';
import { Database, pageOf, type PageOf } from '#libs/data';
import { toPosting } from '../record/posting-row.js';
import { badQuery, Conditions, wordsOf } from './conditions.js';
import { readCursor, writeCursor } from './cursor.js';
import { NewestMatches } from './newest-matches.js';

export interface SearchQuery extends PostingFilter {
  limit: number;
  cursor?: string | undefined;
  sort: 'newest' | 'relevance';
}

/** Ranking reads all words of a candidate: the newest so many with the words in front, and with them anywhere. */
const RANKED_HEADS = 200;
const RANKED_TEXTS = 100;

interface Found {
  id: string;
  rank?: number;
  anchor?: string;
}

/** Finds postings by what stands in `posting.search`. */
@Injectable()
export class PostingSearch {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(NewestMatches) private readonly matches: NewestMatches,
  ) {}

  async search(query: SearchQuery): Promise<PageOf<Posting>> {
    const { items, nextCursor } = pageOf(await this.find(query), query.limit, ({ id }) => id, cursorAt);
    const rows = await this.db.prisma.posting.findMany({ where: { id: { in: items } } });
    const byId = new Map(rows.map((row) => [row.id, toPosting(row)]));
    // One that was deleted between the two statements is not shown.
    return { items: items.flatMap((id) => byId.get(id) ?? []), nextCursor };
  }

  /** One more than a page holds. */
  private async find({ limit, cursor, sort, ...filter }: SearchQuery): Promise<Found[]> {
    const { q } = filter;
    if (q !== undefined) await this.matches.checkWords(q);
    if (sort === 'relevance') {
      if (q === undefined) throw badQuery('Relevance needs words to be relevant to: q.');
      return this.bestFirst(filter, q, limit + 1, cursor);
    }
    const before = cursor === undefined ? undefined : readCursor(cursor, 1)[0];
    return (await this.matches.find(filter, { limit: limit + 1, before })).map((id) => ({ id }));
  }

  /** What came after the first page was made is on none of the later ones. */
  private async bestFirst(filter: PostingFilter, q: string, limit: number, cursor?: string): Promise<Found[]> {
    const [last, rank, upTo] = cursor === undefined ? [] : readCursor(cursor, 3);
    const found = await Promise.all([
      this.matches.find(filter, { limit: RANKED_HEADS, upTo }, 'head'),
      this.matches.find(filter, { limit: RANKED_TEXTS, upTo }),
    ]);
    const candidates = [...new Set(found.flat())];
    const anchor = upTo ?? candidates.reduce((newest, id) => (id > newest ? id : newest), '');
    const statement = new Conditions();
    const ids = statement.param(candidates, 'uuid[]');
    const isAfter =
      last === undefined
        ? 'true'
        : `(rank, id) < (${statement.param(rank, 'float4')}, ${statement.param(last, 'uuid')})`;
    const { rows } = await this.db.pool.query<Found>(
      `WITH ranked AS (SELECT posting_id AS id, ts_rank(words, ${wordsOf(statement, q)}, 1) AS rank
         FROM posting.search WHERE posting_id = ANY(${ids}))
       SELECT id, rank FROM ranked WHERE ${isAfter} ORDER BY rank DESC, id DESC LIMIT ${statement.param(limit, 'int')}`,
      statement.params,
    );
    return rows.map((row) => ({ ...row, anchor }));
  }
}

const cursorAt = ({ id, rank, anchor }: Found): string =>
  writeCursor(rank === undefined || anchor === undefined ? [id] : [id, rank, anchor]);
