import type { PostingContent, ReceiptItem, SourceKind } from '#libs/contracts';
import { compose, problemOf, type ReadContext, type SourcePosting, withoutTracking } from '#libs/typed-posting';
import { foldId } from '../sources/adapters.js';
import { changedFields, contentHash, sourceIdentity } from './identity.js';
import { toRecord } from './to-record.js';

/** A posting as its source says it, ready to be recorded. */
export interface NormalisedItem {
  index: number;
  identity: string;
  externalId: string;
  requisitionId: string | null;
  sourceUrl: string | null;
  listed: boolean;
  /** When the vendor changed it last. */
  updatedAt: string | null;
  parsed: PostingContent;
  contentHash: string;
  /** `summary`: a list without texts; `part`: an event that leaves fields out. Neither takes away what is known. */
  extent: 'whole' | 'part' | 'summary';
}

export type ItemResult = NormalisedItem | ReceiptItem;
export const isProblem = (result: ItemResult): result is ReceiptItem => 'outcome' in result;

/** Pure. Each posting by itself: what cannot be made of one is said in its place. */
export function normaliseItems(
  source: { id: string; kind: SourceKind },
  postings: readonly SourcePosting[],
  context: ReadContext,
  { indices, isPart }: { indices: readonly number[]; isPart: boolean },
): ItemResult[] {
  return postings.map((item, at) => {
    const index = indices[at] ?? at;
    try {
      return normaliseItem(source, item, index, context, isPart);
    } catch (error) {
      const { code, detail } = problemOf(item, index, error);
      return { index, externalId: item.externalId, outcome: 'failed', postingId: null, code, detail };
    }
  });
}

function normaliseItem(
  { id, kind }: { id: string; kind: SourceKind },
  item: SourcePosting,
  index: number,
  context: ReadContext,
  isPart: boolean,
): NormalisedItem {
  const parsed = toRecord(compose(item, context));
  const extent = isPart ? 'part' : parsed.text.trim() === '' ? 'summary' : 'whole';
  return {
    index,
    identity: sourceIdentity(id, foldId(kind, item.externalId)),
    externalId: item.externalId,
    requisitionId: item.requisitionId,
    sourceUrl: item.url === null ? null : withoutTracking(item.url),
    listed: item.status === 'listed',
    updatedAt: item.updatedAt,
    parsed,
    contentHash: contentHash(parsed),
    extent,
  };
}

/** What is known, where news of a part of it say nothing. */
export function overlay(known: PostingContent, news: PostingContent): PostingContent {
  const kept = Object.entries(news).map(([name, value]) => {
    return [name, saysNothing(value) ? known[name as keyof PostingContent] : value] as const;
  });
  const workplace = news.workplace.type === null ? known.workplace : news.workplace;
  // Sentences about the text are no news where the text is none.
  const summary = news.text.trim() === '' ? known.summary : news.summary;
  return { ...(Object.fromEntries(kept) as unknown as PostingContent), workplace, summary };
}

const saysNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What a list without texts can say. */
const LISTED = [
  ...([
    'title',
    'company',
    'department',
    'employmentType',
    'workplace',
    'locations',
    'startsAt',
    'datePosted',
  ] as const),
  ...(['closing', 'salaries', 'variablePay', 'weeklyHours', 'applyUrl'] as const),
];
export type Listed = Pick<PostingContent, (typeof LISTED)[number]>;

export const listedIn = (parsed: PostingContent): Listed =>
  Object.fromEntries(LISTED.map((name) => [name, parsed[name]])) as Listed;

/** Of what a list says now, what it did not say before: the rest of it says less than the posting's own page did. */
export function newsOf(before: Listed, now: Listed): Partial<Listed> {
  const changed = new Set(changedFields(before, now));
  return Object.fromEntries(
    LISTED.flatMap((name) => (changed.has(name) && !saysNothing(now[name]) ? [[name, now[name]]] : [])),
  );
}
