import { createHash } from 'node:crypto';
import type { PostingContent } from '#libs/contracts';
import { canonicalUrl } from '#libs/typed-posting';
import { UNTITLED } from './to-record.js';

const sha256 = (...parts: string[]): string => createHash('sha256').update(parts.join('\u001f')).digest('hex');
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** "Job ID: R-1234", "Requisition #4711", "Ref. no. 20-B17": a word that means an identifier must stand before the value. */
const REQUISITION =
  /\b(?:(?:job|req(?:uisition)?|posting|position|reference)[ \t]{0,3}(?:id|no\.?|nr\.?|number|code|#)|req(?:uisition)?|ref(?:erence)?\.?(?:[ \t]?no\.?)?)[ \t]{0,3}[:#]?[ \t]{0,3}([a-z]{0,8}[-_]?\d[\w-]{2,30})\b/i;
/** Dates and lengths of time look like ids and are none. */
const NO_REQUISITION = /^\d{1,4}-\d{1,2}(-\d{1,4})?$|^\d+-(day|week|month|year|hour)/i;

/** The employer's own number of the vacancy, where the text names one. */
export function requisitionOf(text: string): string | undefined {
  const found = REQUISITION.exec(text)?.[1];
  return found === undefined || NO_REQUISITION.test(found) ? undefined : found;
}

/**
 * What makes two texts the same posting. Its page where one is named; else its requisition id; else company, title and
 * places together; and where company or title is not known, only the very same words. Never a likeness: a wrong merge loses
 * a job, a missed one only shows it twice.
 */
export function identityOf(posting: PostingContent, sourceUrl: string | null): string {
  const company = posting.company ? fold(posting.company.name) : null;
  const requisition = requisitionOf(posting.text);
  if (sourceUrl !== null) return `url:${sha256(canonicalUrl(sourceUrl))}`;
  if (company !== null && requisition !== undefined) return `requisition:${sha256(company, fold(requisition))}`;
  if (company === null || posting.title === UNTITLED) return `text:${sha256(fold(posting.text))}`;
  const places = posting.locations.map(({ raw }) => fold(raw)).sort();
  return `role:${sha256(company, fold(posting.title), ...places)}`;
}

/** The vendor's own id makes it the same posting, whatever else changes. `externalId` is folded by the caller. */
export const sourceIdentity = (sourceId: string, externalId: string): string =>
  `source:${sha256(sourceId, externalId)}`;

/**
 * Hash of everything a reader can see, independent of the order of object keys. What was not read once is left out where
 * it says nothing: a posting of before has the hash that it had.
 */
export const contentHash = ({ variablePay, weeklyHours, ...posting }: PostingContent): string =>
  sha256(
    stable({
      ...posting,
      ...(variablePay.length > 0 ? { variablePay } : {}),
      ...(weeklyHours === null ? {} : { weeklyHours }),
    }),
  );

function stable(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const each of value) text += `${stable(each)},`;
    return `[${text}]`;
  }
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] !== undefined) text += `"${key}":${stable(fields[key])},`;
  }
  return `{${text}}`;
}

/** Names of the top-level fields that differ. */
export function changedFields<T extends Partial<PostingContent>>(before: T, after: T): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof T & string>;
  return [...names].filter((name) => stable(before[name]) !== stable(after[name])).sort();
}
