import { createHash } from 'node:crypto';
import type { PostingContent } from '#libs/contracts';
import { canonicalUrl } from '#libs/typed-posting';
import { requisitionOf } from '../normalise/identity.js';
import { companyCore, placesOf, titleCore } from './role-of.js';

/** What is known of a posting beside its content. */
export interface Origin {
  requisitionId: string | null;
  sourceUrl: string | null;
}

/** What these keys begin with, among the others of a posting. */
export const ALIKE = 'alike:';
const MOST_PLACES = 20;
const hash = (...parts: string[]): string =>
  `${ALIKE}${createHash('sha256').update(parts.join('\u001f')).digest('base64url').slice(0, 22)}`;

export const requisitionIn = (posting: PostingContent, { requisitionId }: Origin): string | null =>
  (requisitionId ?? requisitionOf(posting.text) ?? null)?.toLowerCase() ?? null;

/** The pages that name the posting, in one spelling each. */
export function pagesOf({ applyUrl }: PostingContent, { sourceUrl }: Origin): string[] {
  const pages = [applyUrl, sourceUrl].filter((page) => page !== null && URL.canParse(page)) as string[];
  return [...new Set(pages.map(canonicalUrl))];
}

/**
 * Keys that two postings have in common when they may be one and the same: looked up by an index, so that a new posting is
 * compared with a few and not with all.
 */
export function alikeKeys(posting: PostingContent, origin: Origin): string[] {
  const title = titleCore(posting.title);
  const pages = pagesOf(posting, origin).map((page) => hash('page', page, title));
  if (posting.company === null) return pages;
  const company = companyCore(posting.company.name);
  const requisition = requisitionIn(posting, origin);
  const places = placesOf(posting).slice(0, MOST_PLACES);
  const roles = (places.length > 0 ? places : ['']).map((place) => hash('role', company, title, place));
  return [...pages, ...roles, ...(requisition === null ? [] : [hash('requisition', company, requisition)])];
}
