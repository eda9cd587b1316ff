import { Inject, Injectable } from '@nestjs/common';
import type { PostingFilter } from '#libs/contracts';
import { Database } from '#libs/data';
import { me } from '#libs/platform';
import { badQuery, Conditions, conditionsOf, wordsOf, type Index, type Window } from './conditions.js';

/** Among the newest so many it is always looked first. */
const FEW = 1_000;
/** Matches do not lie evenly: first among more rows than should hold enough of them, the fewer are wanted the more. */
const spareFor = (limit: number): number => 1.3 + 8 / Math.sqrt(limit);
/** Then among so many times as many. */
const FURTHER = 5;

// What things cost, in fetches of a row that an index has found; measured over a million rows.
const STEP = 1 / 25; // over an entry of the index of the newest
const COLLECT = 1 / 40; // an entry of an index of words or keys
const LOOK = 1; // at the words of a row

interface Plan {
  'Node Type': string;
  'Plan Rows': number;
  'Index Name'?: string;
  Plans?: Plan[];
}

interface Estimate {
  /** Rows that match. */
  expected: number;
  /** What finding all of them by indexes costs. */
  all: number;
  /** Of the one index that finds the fewest: how many entries. */
  rarest: number;
  index: Index | null;
}

/**
 * Ids of the newest postings that match. PostgreSQL would read rows in order until enough hold a word, not knowing what
 * looking at the words of a row costs, or fetch all matches of a million rows to find the newest twenty. Here it is asked for
 * all matches among the newest rows, which it finds by combining indexes; its own estimate says among how many.
 */
@Injectable()
export class NewestMatches {
  private rows = { count: 0, until: 0 };

  constructor(@Inject(Database) private readonly db: Database) {}

  /** @param column `head`: the words are to be in title, company, skills or places */
  async find(filter: PostingFilter, window: Window, column?: 'head' | 'words'): Promise<string[]> {
    const conditions = conditionsOf(me().tenantId, filter, window, column);
    const { limit } = window;
    const [{ expected, all, rarest, index }, count] = await Promise.all([this.estimate(conditions), this.count()]);
    let among = Math.ceil(Math.max(FEW, (spareFor(limit) * limit * count) / Math.max(1, expected)));
    for (; among < count && among * STEP + rarest * COLLECT < all; among *= FURTHER) {
      const oldest = await this.nth(conditions, among);
      if (oldest === null) break;
      const looks = among * LOOK < rarest * COLLECT;
      const found = await (looks
        ? this.lookAt(conditions, limit, oldest)
        : this.matching(conditions, limit, { oldest, index }));
      if (found.length >= limit) return found;
    }
    return this.matching(conditions, limit);
  }

  /** @throws ProblemError where there is no word to look for: nothing but signs, or only what to leave out */
  async checkWords(q: string): Promise<void> {
    const conditions = new Conditions();
    const sql = `SELECT querytree(${wordsOf(conditions, q)}) AS tree`;
    const { rows } = await this.db.pool.query<{ tree: string }>(sql, conditions.params);
    const tree = rows[0]?.tree ?? '';
    if (tree === '') throw badQuery('q has no word or number that could be looked for.');
    if (tree === 'T') throw badQuery('Nearly everything lacks what q leaves out; q needs a word that is looked for.');
  }

  /** The oldest of the newest so many; null where there are fewer. */
  private async nth({ inOrder, orderedParams }: Conditions, n: number): Promise<string | null> {
    const sql = `SELECT posting_id AS id FROM posting.search WHERE ${inOrder} ORDER BY posting_id DESC OFFSET ${n} LIMIT 1`;
    return (await this.ids(sql, orderedParams))[0] ?? null;
  }

  /** Where nearly every row matches: each of the newest is looked at, and no index (`OFFSET 0`). */
  private lookAt({ inOrder, rest, params }: Conditions, limit: number, oldest: string): Promise<string[]> {
    const newest = `SELECT * FROM posting.search WHERE ${inOrder} AND posting_id >= $${params.length + 1}::uuid OFFSET 0`;
    const sql = `SELECT posting_id AS id FROM (${newest}) AS search WHERE ${rest} ORDER BY id DESC LIMIT ${limit}`;
    return this.ids(sql, [...params, oldest]);
  }

  /** Found by indexes: all that match, or those among the newest by that order and one index more. */
  private matching(
    conditions: Conditions,
    limit: number,
    newest?: { oldest: string; index: Index | null },
  ): Promise<string[]> {
    const { all, params } = conditions;
    const where =
      newest === undefined
        ? all
        : `${newest.index === null ? all : conditions.by(newest.index)} AND posting_id >= $${params.length + 1}::uuid`;
    const found = `WITH found AS MATERIALIZED (SELECT posting_id AS id FROM posting.search WHERE ${where})`;
    const values = newest === undefined ? params : [...params, newest.oldest];
    return this.ids(`${found} SELECT id FROM found ORDER BY id DESC LIMIT ${limit}`, values);
  }

  private async ids(sql: string, params: unknown[]): Promise<string[]> {
    return (await this.db.pool.query<{ id: string }>(sql, params)).rows.map(({ id }) => id);
  }

  /** What the planner knows of the frequencies of words and values. */
  private async estimate({ estimated, params }: Conditions): Promise<Estimate> {
    const { rows } = await this.db.pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `EXPLAIN (FORMAT JSON) SELECT FROM posting.search WHERE ${estimated}`,
      params,
    );
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (!plan) return { expected: 0, all: 0, rarest: 0, index: null };
    const expected = plan['Plan Rows'];
    const scans = indexScans(plan).sort((a, b) => a['Plan Rows'] - b['Plan Rows']);
    const [rarest] = scans;
    // No index is worth its while: every row would be looked at.
    if (!rarest) return { expected, all: Infinity, rarest: Math.max(expected, await this.count()), index: null };
    const fetched = plan.Plans?.[0]?.['Plan Rows'] ?? expected;
    const collected = scans.reduce((entries, scan) => entries + scan['Plan Rows'], 0);
    const index = (rarest['Index Name'] ?? null) as Index | null;
    return { expected, all: fetched + collected * COLLECT, rarest: rarest['Plan Rows'], index };
  }

  private async count(): Promise<number> {
    if (Date.now() < this.rows.until) return this.rows.count;
    const { rows } = await this.db.pool.query<{ count: number }>(
      `SELECT greatest(reltuples, 0)::float8 AS count FROM pg_class WHERE oid = 'posting.search'::regclass`,
    );
    this.rows = { count: rows[0]?.count ?? 0, until: Date.now() + 60_000 };
    return this.rows.count;
  }
}

const indexScans = (plan: Plan): Plan[] =>
  plan['Node Type'] === 'Bitmap Index Scan' ? [plan] : (plan.Plans ?? []).flatMap(indexScans);
