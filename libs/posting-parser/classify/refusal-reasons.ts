import type { DocSection } from '../sections/doc-section.js';
import type { Doc } from '../text/doc.js';
import { matches } from '../text/matches.js';
import {
  applicationSigns,
  articleSigns,
  careersSigns,
  cookingSigns,
  courseSigns,
  guideSigns,
  isCv,
  isErrorPage,
  isGone,
  isLoremIpsum,
  isSourceCode,
  listingLinks,
  listSigns,
  receiptSigns,
  titleLines,
} from './other-pages.js';
import { postingScore } from './signals.js';

const MIN_WORDS = 8;
/** From this score on a text reads as one job; below it something must be amiss. */
const ENOUGH = 3;
const PLENTY = 6;
const CERTAIN = 10;

/** Why this is no posting, in sentences for people; empty where it is one. */
export function refusalReasons(doc: Doc, sections: readonly DocSection[], rawTitle: string | null): string[] {
  const { text } = doc;
  if (text.length === 0) return ['There is no text.'];
  const score = postingScore(doc, sections, rawTitle, CERTAIN);
  if (!hasWords(text.slice(0, 600))) return ['The text is too short to be a job posting.'];
  if (isCv(text)) return ['The text is a CV, not a job posting.'];
  if (guideSigns(doc) >= 3) return ['The text explains an occupation; it does not offer a job.'];
  // Most texts that come in are plainly postings; the closer looks below are for the others.
  if (score >= CERTAIN && hasJobSections(sections)) return [];
  const instead = standingInItsPlace(doc, score, PLENTY + 2);
  if (instead.length > 0) return instead;
  const reasons = otherPage(doc, score, hasJobSections(sections));
  if (reasons.length > 0) return reasons;
  if (score >= ENOUGH) return [];
  return [rawTitle === null ? 'The text names no job and asks for nobody.' : 'The text does not describe a job.'];
}

const WORD = /[\p{L}\p{N}]{2,}/gu;

/** Whether there are enough words to be read; those behind them are not counted. */
function hasWords(text: string): boolean {
  const found = matches(text, WORD);
  let words = 0;
  while (words < MIN_WORDS && found.next().done !== true) words++;
  return words === MIN_WORDS;
}

/**
 * Why words that came with a title are plainly no posting all the same. The sender says that there is a job, so little is
 * asked of them: that they say something, and are no page that stands where the posting was.
 */
export function typedRefusalReasons(doc: Doc, sections: readonly DocSection[], title: string): string[] {
  const { text } = doc;
  // Lists name their jobs and leave the texts to the pages of each.
  if (text.length === 0 || text.length > SHORT_TEXT || hasJobSections(sections)) return [];
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return ['The text is too short to be a job posting.'];
  return standingInItsPlace(doc, postingScore(doc, sections, title, CERTAIN), PLENTY);
}

/** What is found where a posting was. @param notCode the score from which what looks like code is a posting all the same */
function standingInItsPlace(doc: Doc, score: number, notCode: number): string[] {
  const { text } = doc;
  if (isLoremIpsum(text)) return ['The text is filler (lorem ipsum).'];
  if (isGone(text) && score < PLENTY) return ['The page says that the job is no longer available.'];
  if (isErrorPage(text) && score < PLENTY) return ['The page is an error or access page.'];
  return isSourceCode(doc) && score < notCode ? ['The text is source code.'] : [];
}

const SHORT_TEXT = 3_000;

function hasJobSections(sections: readonly DocSection[]): boolean {
  const kinds = new Set(sections.filter(({ items }) => items.length > 0).map(({ kind }) => kind));
  return kinds.has('required') || kinds.has('responsibilities');
}

function otherPage(doc: Doc, score: number, jobSections: boolean): string[] {
  const reasons: string[] = [];
  const list = titleLines(doc);
  const listed = listSigns(doc.text);
  const careers = careersSigns(doc.text);
  const articles = articleSigns(doc.text);
  if (receiptSigns(doc.text) >= 3 && score < PLENTY) reasons.push('The text is a receipt, an order or an invoice.');
  if (!jobSections && ((list.titles >= 4 && list.share > 0.7) || (list.titles >= 3 && listed >= 1))) {
    reasons.push('The page lists several jobs; a posting is about one.');
  } else if (list.titles >= 6 && list.share > 0.9 && score < PLENTY) {
    reasons.push('The page lists several jobs; a posting is about one.');
  }
  const links = listingLinks(doc.text);
  if (!jobSections && score < PLENTY && (links >= 2 || (links >= 1 && careers >= 3)))
    reasons.push('The page presents a company and its careers, not one job.');
  if (applicationSigns(doc.text) >= 2 && score < PLENTY && !jobSections)
    reasons.push('The text is about an application, not a job posting.');
  if (cookingSigns(doc.text) >= 4 && score < PLENTY) reasons.push('The text is a recipe, not a job posting.');
  if (courseSigns(doc.text) >= 3 && score < PLENTY) reasons.push('The text offers a course, not a job.');
  if (articles >= 2 && score < PLENTY && !jobSections) reasons.push('The text is an article, not a job posting.');
  return reasons;
}
