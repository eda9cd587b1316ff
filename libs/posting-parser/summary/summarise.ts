import type { ParsedPosting } from '#libs/contracts';
import type { DocSection } from '../sections/doc-section.js';
import { itemsOf } from '../sections/to-contract.js';
import type { SectionKind } from '../sections/heading-kinds.js';
import type { Doc } from '../text/doc.js';
import { sentencesOf, type Stretch } from '../text/sentences.js';

type Summary = ParsedPosting['summary'];

const ABOUT_THE_JOB =
  /\b(?:you(?:['’]ll| will)|looking for|seeking|hiring|this (?:role|position|job|internship)|the role|as an? |in this|we need|responsible for|join (?:our|us|the)|report(?:s|ing)? to|suchen|recherchons|buscamos)\b/i;
const SMALL_PRINT = /equal opportunity|cookie|privacy|#LI-|https?:|@|click|accommodation|[$€£]\d/i;
const PLAN: readonly (readonly [SectionKind, number])[] = [
  ['responsibilities', 3],
  ['required', 4],
  ['preferred', 1],
];
/** A title or a line of facts is no sentence. */
const SENTENCE = /[.!?…]['"’”)\]]*$/;
const MAX_BULLET = 220;

/** Sentences and items taken from the posting word for word. */
export function summarise(doc: Doc, sections: readonly DocSection[]): Summary {
  return { text: lead(doc, sections), bullets: bullets(doc, sections), by: 'extractive' };
}

/** The two sentences of the opening that say most about the job, in the order they stand. */
function lead(doc: Doc, sections: readonly DocSection[]): string {
  const opening = sections
    .filter(({ kind }) => kind === 'overview' || kind === 'other' || kind === 'responsibilities')
    .slice(0, 6);
  const sentences: Stretch[] = [];
  for (const section of opening) {
    for (const line of section.items.slice(0, 6)) {
      if (line.bullet || line.text.length < 40) continue;
      sentences.push(...sentencesOf(doc.text, line.start, Math.min(line.end, line.start + 2000)));
    }
    if (sentences.length > 40) break;
  }
  const first = firstAboutTheJob(sentences);
  if (first.length === CHOSEN) return first.join(' ');
  const usable = sentences.filter(isUsable);
  const whole = usable.filter(isWhole);
  const scored = (whole.length > 0 ? whole : usable).map((sentence, order) => ({
    sentence,
    order,
    score: (ABOUT_THE_JOB.test(sentence.text) ? ABOUT_WORTH : 0) - order * ORDER_WORTH,
  }));
  const best = scored.sort((a, b) => b.score - a.score).slice(0, CHOSEN);
  const chosen = best.sort((a, b) => a.order - b.order).map(({ sentence }) => sentence.text);
  return chosen.join(' ') || firstWords(doc);
}

const CHOSEN = 2;
const ABOUT_WORTH = 10;
const ORDER_WORTH = 0.4;

const isUsable = ({ text }: Stretch): boolean => text.length >= 40 && text.length <= 320 && !SMALL_PRINT.test(text);
const isWhole = ({ text }: Stretch): boolean => SENTENCE.test(text);

/**
 * The first two whole sentences about the job, so near to the beginning that no other can be worth more: in most postings
 * these are chosen, and the others need not be looked at.
 */
function firstAboutTheJob(sentences: readonly Stretch[]): string[] {
  const found: string[] = [];
  let order = 0;
  for (const sentence of sentences) {
    if (!isWhole(sentence) || !isUsable(sentence)) continue;
    if (order++ * ORDER_WORTH >= ABOUT_WORTH) break;
    if (ABOUT_THE_JOB.test(sentence.text) && found.push(sentence.text) === CHOSEN) break;
  }
  return found;
}

function firstWords(doc: Doc): string {
  const longest = doc.lines
    .slice(0, 20)
    .reduce((best, line) => (line.text.length > best.length ? line.text : best), '');
  return longest.slice(0, 320);
}

function bullets(doc: Doc, sections: readonly DocSection[]): Summary['bullets'] {
  return PLAN.flatMap(([kind, count]) => {
    const items = sections
      .filter((section) => section.kind === kind)
      .flatMap(itemsOf)
      .filter((text) => text.length >= 12 && !text.endsWith(':'));
    return items.slice(0, count).map((text) => ({ text: shorten(text), evidence: text }));
  }).filter(({ evidence }) => doc.text.includes(evidence));
}

function shorten(text: string): string {
  if (text.length <= MAX_BULLET) return text;
  const cut = text.slice(0, MAX_BULLET);
  const stop = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('; '));
  if (stop > 60) return cut.slice(0, stop + 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
