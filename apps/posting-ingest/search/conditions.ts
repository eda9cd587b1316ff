import type { PostingFilter } from '#libs/contracts';
import { ProblemError } from '#libs/platform';
import { foldWords, keyOf, payAYear } from '../record/search-entry.js';

/** Conditions on `posting.search`, and the parameters that they name. */
export class Conditions {
  readonly params: unknown[] = [];
  /** Those that the order of the newest is indexed with. */
  private readonly ordered: string[] = [];
  private readonly others: string[] = [];

  /** @returns how the value is named in the statement. */
  param(value: unknown, type: string): string {
    return `$${this.params.push(value)}::${type}`;
  }

  order(condition: string): void {
    this.ordered.push(condition);
  }

  add(condition: string): void {
    this.others.push(condition);
  }

  get all(): string {
    return [...this.ordered, ...this.others].join(' AND ');
  }

  get inOrder(): string {
    return this.ordered.join(' AND ');
  }

  get rest(): string {
    return this.others.join(' AND ') || 'true';
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
  ['city', keyOf.city],
  ['sourceId', keyOf.source],
] as const satisfies readonly (readonly [keyof PostingFilter, (value: string) => string])[];

/** The words that are looked for, as a query of PostgreSQL. */
export const wordsOf = (conditions: Conditions, q: string): string =>
  `websearch_to_tsquery('posting.words', ${conditions.param(foldWords(q), 'text')})`;

/** @param column `words` for everything, `head` for title, company, skills and places alone */
export function conditionsOf(tenantId: string, filter: PostingFilter, column: 'head' | 'words' = 'words'): Conditions {
  const conditions = new Conditions();
  conditions.order(`tenant_id = ${conditions.param(tenantId, 'uuid')}`);
  if (filter.status) conditions.order(filter.status === 'open' ? 'open' : 'NOT open');
  for (const [name, toKey] of ANY_OF) {
    const keys = listed<string>(filter[name]).map(toKey);
    if (keys.length > 0) conditions.add(`keys && ${conditions.param(keys, 'text[]')}`);
  }
  const needed = [...listed(filter.skill).map(keyOf.skill), ...(filter.company ? companyKeys(filter.company) : [])];
  if (needed.length > 0) conditions.add(`keys @> ${conditions.param(needed, 'text[]')}`);
  const { closesAfter, closesBefore, postedAfter, q } = filter;
  if (closesAfter) conditions.add(`closing_at > ${conditions.param(new Date(closesAfter), 'timestamptz')}`);
  if (closesBefore) conditions.add(`closing_at < ${conditions.param(new Date(closesBefore), 'timestamptz')}`);
  if (postedAfter) conditions.add(`posted_at > ${conditions.param(new Date(postedAfter), 'timestamptz')}`);
  addPay(conditions, filter);
  if (q !== undefined) conditions.add(`${column} @@ ${wordsOf(conditions, q)}`);
  return conditions;
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
