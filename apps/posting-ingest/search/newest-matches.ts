import { Inject, Injectable } from '@nestjs/common';
import type { PostingFilter } from '#libs/contracts';
import { Database } from '#libs/data';
import { me } from '#libs/platform';
import { badQuery, Conditions, conditionsOf, wordsOf } from './conditions.js';

/** Reading a row in order costs about twice what fetching one that an index has found costs. */
const IN_ORDER = 2;
/** The newest rows are read in order up to so many times as many as should hold enough matches, then again so many. */
const PATIENCE = 8;
const FEW = 1_000;

interface Window {
  limit: number;
  /** Only those from before this one. */
  before?: string | undefined;
  /** This one and those from before it. */
  upTo?: string | undefined;
}

/**
 * Ids of the newest postings that match. Left alone, PostgreSQL reads a million rows in order to find twenty that hold a rare
 * word, since it does not know what looking at the words of a row costs. Here its own estimate decides: what is common is
 * found soon by reading the newest rows, what is rare by the indexes; and reading in order gives up where it finds little.
 */
@Injectable()
export class NewestMatches {
  private rows = { count: 0, until: 0 };

  constructor(@Inject(Database) private readonly db: Database) {}

  /** @param column `head`: the words are to be in title, company, skills or places */
  async find(filter: PostingFilter, window: Window, column?: 'head' | 'words'): Promise<string[]> {
    const conditions = conditionsOf(me().tenantId, filter, column);
    const { before, upTo, limit } = window;
    if (before !== undefined) conditions.order(`posting_id < ${conditions.param(before, 'uuid')}`);
    if (upTo !== undefined) conditions.order(`posting_id <= ${conditions.param(upTo, 'uuid')}`);
    const expected = await this.estimate(conditions);
    let rows = (limit * Math.max(1, await this.count())) / Math.max(1, expected);
    // Matches that do not lie evenly: those of a source that came late, or left early.
    for (; rows * IN_ORDER <= expected; rows *= PATIENCE) {
      const found = await this.byOrder(conditions, limit, Math.ceil(Math.max(FEW, rows * PATIENCE)));
      if (found.length >= limit) return found;
    }
    return this.byIndex(conditions, limit);
  }

  /** Whether words can be looked for at all. @throws ProblemError where they say only what to leave out */
  async hasWords(q: string): Promise<boolean> {
    const conditions = new Conditions();
    const sql = `SELECT querytree(${wordsOf(conditions, q)}) AS tree`;
    const { rows } = await this.db.pool.query<{ tree: string }>(sql, conditions.params);
    const tree = rows[0]?.tree ?? '';
    if (tree === 'T') throw badQuery('q names only what is left out; it needs a word that is looked for.');
    return tree !== '';
  }

  private byOrder({ inOrder, rest, params }: Conditions, limit: number, most: number): Promise<string[]> {
    const newest = `SELECT * FROM posting.search WHERE ${inOrder} ORDER BY posting_id DESC LIMIT ${most}`;
    return this.ids(`SELECT posting_id AS id FROM (${newest}) AS newest WHERE ${rest} LIMIT ${limit}`, params);
  }

  private byIndex({ all, params }: Conditions, limit: number): Promise<string[]> {
    const found = `WITH found AS MATERIALIZED (SELECT posting_id AS id FROM posting.search WHERE ${all})`;
    return this.ids(`${found} SELECT id FROM found ORDER BY id DESC LIMIT ${limit}`, params);
  }

  private async ids(sql: string, params: unknown[]): Promise<string[]> {
    return (await this.db.pool.query<{ id: string }>(sql, params)).rows.map(({ id }) => id);
  }

  /** Of the planner: what it knows of the frequencies of words and values. */
  private async estimate({ all, params }: Conditions): Promise<number> {
    const { rows } = await this.db.pool.query<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>(
      `EXPLAIN (FORMAT JSON) SELECT FROM posting.search WHERE ${all}`,
      params,
    );
    return rows[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0;
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
