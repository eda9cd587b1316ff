import { SourceError, type ItemProblem, type SourcePosting, type SourceRead } from './source-posting.js';

/** A value of a vendor: anything may be anything. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Without what PostgreSQL cannot keep: U+0000, and halves of a pair. */
const storable = (value: string): string => value.replace(/\u0000|\p{Surrogate}/gu, '');

/** Words on one line; null where there are none. Numbers count as words: ids come as either. */
export function words(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const text = storable(value).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** A text as it is, with its lines; null where it is blank. */
export const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? storable(value) : null;

/** The first that says something. */
export const firstWords = (...values: unknown[]): string | null => {
  for (const value of values) {
    const found = words(value);
    if (found !== null) return found;
  }
  return null;
};

const WEB = /^https?:\/\//i;
/** An http(s) address; relative ones are resolved. Anything else (`javascript:`) is none. */
export function address(value: unknown, base?: string | null): string | null {
  const found = words(value);
  if (found === null) return null;
  const from = base ?? undefined;
  if (!URL.canParse(found, from)) return null;
  const { href } = new URL(found, from);
  return WEB.test(href) && href.length <= 2_000 ? href : null;
}

/** An id as the vendor writes it. */
export function idOf(...values: unknown[]): string {
  const id = firstWords(...values);
  if (id === null) throw new SourceError('no-id', 'It has no id.');
  if (id.length > 500) throw new SourceError('id-too-long', 'Its id is longer than 500 characters.');
  return id;
}

export function titleOf(...values: unknown[]): string {
  const title = firstWords(...values);
  if (title === null) throw new SourceError('no-title', 'It has no title.');
  return title.slice(0, 500);
}

/** What an item says beyond id and title; the rest is not known. */
export type PostingPart = Partial<SourcePosting> & Pick<SourcePosting, 'externalId' | 'title'>;
export const posting = (part: PostingPart): SourcePosting => ({
  requisitionId: null,
  url: null,
  applyUrl: null,
  company: null,
  department: null,
  employmentType: null,
  seniority: null,
  workplace: null,
  locations: [],
  salaries: [],
  variablePay: [],
  weeklyHours: null,
  payText: null,
  datePosted: null,
  closing: null,
  startsAt: null,
  body: { text: '' },
  language: null,
  status: 'listed',
  updatedAt: null,
  ...part,
});

/** Reads each item by itself: one that is broken is a problem of its own. */
export function readItems(
  items: readonly unknown[],
  read: (item: Json) => SourcePosting,
  complete: boolean,
): SourceRead {
  const postings: SourcePosting[] = [];
  const problems: ItemProblem[] = [];
  items.forEach((item, index) => {
    try {
      if (!isObject(item)) throw new SourceError('not-an-object', 'It is not an object.');
      postings.push(read(item));
    } catch (error) {
      problems.push(problemOf(item, index, error));
    }
  });
  return { listed: items.length, postings, problems, complete };
}

export function problemOf(item: unknown, index: number, error: unknown): ItemProblem {
  const known = error instanceof SourceError;
  return {
    index,
    externalId: firstWords(objectOf(item)['id'], objectOf(item)['shortcode'])?.slice(0, 500) ?? null,
    code: known ? error.code : 'unreadable-item',
    detail: known ? error.message : 'It could not be read.',
  };
}
