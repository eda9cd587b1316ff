import type { PostingFilter } from '#libs/contracts';
import { namesOfCity } from '#libs/posting-parser';
import { ProblemError } from '#libs/platform';
import { foldWords, keyOf, payAYear } from '../record/search-entry.js';
import { namesOfSkill } from './skill-names.js';

export type Index = 'search_keys_idx' | 'search_words_idx' | 'search_head_idx';

/** Conditions on `posting.search`, and the parameters that they name. */
export class Conditions {
  readonly params: unknown[] = [];
  /** Those that the order of the newest is indexed with. */
  private readonly ordered: string[] = [];
  private readonly others: { condition: string; index: Index | null; guessed: boolean }[] = [];
  /** Those that `inOrder` names. */
  orderedParams: unknown[] = [];

  /** @returns how the value is named in the statement. */
  param(value: unknown, type: string): string {
    return `$${this.params.push(value)}::${type}`;
  }

  /** Come before all others, and so do their parameters. */
  order(condition: string): void {
    this.ordered.push(condition);
    this.orderedParams = this.params.slice();
  }

  /**
   * @param index that rows can be found by
   * @param guessed whether the planner knows how many rows it leaves; what it does not know it takes for half
   */
  add(condition: string, index: Index | null = null, guessed = true): void {
    this.others.push({ condition, index, guessed });
  }

  get all(): string {
    return [...this.ordered, ...this.others.map(({ condition }) => condition)].join(' AND ');
  }

  /** Those of which the planner knows how many rows they leave. */
  get estimated(): string {
    const others = this.others.filter(({ guessed }) => guessed);
    return [...this.ordered, ...others.map(({ condition }) => condition)].join(' AND ');
  }

  get inOrder(): string {
    return this.ordered.join(' AND ');
  }

  get rest(): string {
    return this.others.map(({ condition }) => condition).join(' AND ') || 'true';
  }

  /** All of them, written so that rows are found by the order of the newest and by this index alone. */
  by(found: Index): string {
    const others = this.others.map(({ condition, index }) =>
      index === null || index === found ? condition : `(${condition}) IS TRUE`,
    );
    return [...this.ordered, ...others].join(' AND ');
  }
}

const listed = <Value>(value: Value | readonly Value[] | undefined): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Value[]) : [value as Value];

/** Filters of which one value has to hold. */
const ANY_OF = [
  ['employmentType', keyOf.type],
  ['workplace', keyOf.workplace],
  ['seniority', keyOf.seniority],
  ['country', keyOf.country],
  ['city', (name) => namesOfCity(name.trim()).map(keyOf.city)],
  ['sourceId', keyOf.source],
] as const satisfies readonly (readonly [keyof PostingFilter, (value: string) => string | string[]])[];

/**
 * A minus leaves out the word that it stands before; one by itself, as in "engineer - Leeds", is a dash. PostgreSQL would
 * leave the next word out for either, and fail on a run of thirty.
 */
const LONE_MINUS = /-+(?![^\s-]?[\p{L}\p{N}"])/gu;

/** The words that are looked for, as a query of PostgreSQL. */
export const wordsOf = (conditions: Conditions, q: string): string =>
  `websearch_to_tsquery('posting.words', ${conditions.param(foldWords(q).replace(LONE_MINUS, ' '), 'text')})`;

export interface Window {
  limit: number;
  /** Only those from before this one. */
  before?: string | undefined;
  /** This one and those from before it. */
  upTo?: string | undefined;
}

/** @param column `words` for everything, `head` for title, company, skills and places alone */
export function conditionsOf(
  tenantId: string,
  filter: PostingFilter,
  { before, upTo }: Window,
  column: 'head' | 'words' = 'words',
): Conditions {
  const conditions = new Conditions();
  conditions.order(`tenant_id = ${conditions.param(tenantId, 'uuid')}`);
  if (before !== undefined) conditions.order(`posting_id < ${conditions.param(before, 'uuid')}`);
  if (upTo !== undefined) conditions.order(`posting_id <= ${conditions.param(upTo, 'uuid')}`);
  if (filter.status) conditions.order(filter.status === 'open' ? 'open' : 'NOT open');
  for (const [name, toKey] of ANY_OF) {
    const keys = listed<string>(filter[name]).flatMap(toKey);
    if (keys.length > 0) conditions.add(`keys && ${conditions.param(keys, 'text[]')}`, 'search_keys_idx');
  }
  const skills = listed(filter.skill).map((name) => [...new Set(namesOfSkill(name).map(keyOf.skill))]);
  const needed = [
    ...skills.flatMap((keys) => (keys.length === 1 ? keys : [])),
    ...(filter.company ? companyKeys(filter.company) : []),
  ];
  for (const keys of skills.filter(({ length }) => length > 1))
    conditions.add(`keys && ${conditions.param(keys, 'text[]')}`, 'search_keys_idx');
  if (needed.length > 0) conditions.add(`keys @> ${conditions.param(needed, 'text[]')}`, 'search_keys_idx');
  const { closesAfter, closesBefore, postedAfter, q } = filter;
  if (closesAfter) conditions.add(`closing_at > ${conditions.param(new Date(closesAfter), 'timestamptz')}`);
  if (closesBefore) conditions.add(`closing_at < ${conditions.param(new Date(closesBefore), 'timestamptz')}`);
  if (postedAfter) conditions.add(`posted_at > ${conditions.param(new Date(postedAfter), 'timestamptz')}`);
  addPay(conditions, filter);
  const filters = conditions.rest;
  const words = q === undefined ? null : wordsOf(conditions, q);
  if (words !== null) conditions.add(`${column} @@ ${words}`, `search_${column}_idx`);
  if (filter.duplicates === 'hide') {
    // Found by its title or by its text, a vacancy is to be shown by the same posting.
    const found = words === null ? filters : `${filters} AND words @@ ${words}`;
    conditions.add(oneOfCluster(filter.status, found), null, false);
  }
  return conditions;
}

/**
 * Not one of several that are one vacancy, of which another is shown: one that is found as well, or the vacancy would not
 * be shown at all. A subquery in place of NOT EXISTS, which the planner
 * would answer by reading all clusters; hardly a row has one.
 */
function oneOfCluster(status: PostingFilter['status'], found: string): string {
  const before =
    status === undefined
      ? `(other.open, search.posting_id) > (search.open, other.posting_id)`
      : `other.open = search.open AND other.posting_id < search.posting_id`;
  return `(SELECT count(*) = 0 FROM posting.cluster_member own
    JOIN posting.cluster_member member ON member.cluster_id = own.cluster_id AND member.posting_id <> own.posting_id
    CROSS JOIN LATERAL (SELECT posting_id, open FROM posting.search AS candidate
      WHERE posting_id = member.posting_id AND ${found}) AS other
    WHERE own.posting_id = search.posting_id AND ${before})`;
}

/** A name of signs alone is nobody's. */
function companyKeys(name: string): string[] {
  const keys = keyOf.company(name);
  return keys.length > 0 ? keys : ['company:'];
}

function addPay(conditions: Conditions, { salaryFrom, currency, period = 'year' }: PostingFilter): void {
  if (salaryFrom === undefined) return;
  if (currency === undefined) throw badQuery('salaryFrom needs a currency.');
  const code = conditions.param(currency.toUpperCase(), 'text');
  conditions.add(`(pay ->> ${code})::numeric >= ${conditions.param(payAYear(salaryFrom, period), 'numeric')}`);
}

export const badQuery = (detail: string): ProblemError =>
  new ProblemError({ status: 400, code: 'invalid-query', title: 'The query cannot be answered', detail });
