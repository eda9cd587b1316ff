import type { Duplicate, PostingContent } from '#libs/contracts';
import { pagesOf, requisitionIn, type Origin } from '../record/alike-keys.js';
import { companyCore, placesOf, titleCore } from '../record/role-of.js';
import { similarity } from './similarity.js';

export type Verdict = Duplicate['verdict'];

/** What a judgement looks at. */
export interface Known extends Origin {
  posting: PostingContent;
  sourceId: string | null;
  open: boolean;
  firstSeenAt: Date;
  closedAt: Date | null;
}

export interface Judgement {
  verdict: Verdict;
  /** Which rule decided; stable. */
  rule: string;
  /** How much of their texts they share, 0 to 1; null where that was not asked: comparing texts costs a millisecond. */
  score: number | null;
}

/** Shared words from which on two texts are one with small changes. Lower, and jobs of one template become one. */
const ALIKE = 0.8;
const NEARLY_EQUAL = 0.95;

/**
 * Whether two postings are the same vacancy. The rules come in order, and the first that applies decides; what is not sure
 * is different, for a wrong match hides a job and a missed one only shows it twice.
 */
export function judge(a: Known, b: Known): Judgement {
  const of = (verdict: Verdict, rule: string, score: number | null = null): Judgement => ({ verdict, rule, score });
  const company = sameCompany(a, b);
  const [requisition, other] = [requisitionIn(a.posting, a), requisitionIn(b.posting, b)];
  if (company && requisition !== null && other !== null && requisition !== other)
    return of('different', 'other-requisition');
  if (company === false) return of('different', 'other-company');
  const again = oneAfterTheOther(a, b);
  // A source that lists two at a time means two.
  if (a.sourceId !== null && a.sourceId === b.sourceId && !again) return of('different', 'two-of-one-source');
  const verdict: Verdict = again ? 'repost' : 'same';
  if (company && requisition !== null && requisition === other) return of(verdict, 'same-requisition');
  if (titleCore(a.posting.title) !== titleCore(b.posting.title)) return of('different', 'other-title');
  if (sharesPage(a, b)) return of(verdict, 'same-page');
  if (!company) return of('different', 'unknown-company');
  if (!sharesPlace(a, b)) return of('different', 'other-place');
  const needed = a.sourceId === b.sourceId ? NEARLY_EQUAL : ALIKE;
  const score = similarity(a.posting.text, b.posting.text);
  return score >= needed ? of(verdict, 'same-role-and-text', score) : of('different', 'other-text', score);
}

/** Null where one of them does not say. */
function sameCompany({ posting: a }: Known, { posting: b }: Known): boolean | null {
  return a.company && b.company ? companyCore(a.company.name) === companyCore(b.company.name) : null;
}

/** One was over before the other came. */
function oneAfterTheOther(a: Known, b: Known): boolean {
  const [first, second] = a.firstSeenAt <= b.firstSeenAt ? [a, b] : [b, a];
  return !first.open && first.closedAt !== null && first.closedAt <= second.firstSeenAt;
}

function sharesPage(a: Known, b: Known): boolean {
  const pages = new Set(pagesOf(a.posting, a));
  return pagesOf(b.posting, b).some((page) => pages.has(page));
}

function sharesPlace({ posting: a }: Known, { posting: b }: Known): boolean {
  const [places, others] = [placesOf(a), placesOf(b)];
  return places.length === 0 && others.length === 0 ? true : others.some((place) => places.includes(place));
}
