import { sentencesOf } from '../text/sentences.js';
import type { Line } from '../text/doc.js';
import type { DocSection } from './doc-section.js';
import { kindOfHeading, type SectionKind } from './heading-kinds.js';
import { withCallsApart } from './calls.js';
import { withEmployerApart } from './employer-apart.js';
import { withApplyingApart, withIntroductions, withoutWooing } from './introduction.js';
import { kindOfItems } from './list-kind.js';
import { asksToApply, isFairness, isOfEmployer, kindOfSentence, opensBenefits } from './sentence-kind.js';
import { ASKS, CREED, LISTS, MAX_LINES, part, PROSE } from './parts.js';
import { withoutPayHeading } from './pay-lines.js';
import { withRewardsApart } from './rewards-apart.js';
import { withSiblings } from './siblings.js';
import { stretch } from './stretch.js';
import { tailPieces, withoutTail } from './tails.js';
import { rewardsIn } from './trailing.js';
import { asRequired, withBenefitsOfApplicants } from './wishes.js';
import { withWishesApart } from './wishes-apart.js';

/** An item of several sentences is running text, whatever stands before it. */
const SENTENCES = /.{40}[.!?] \p{Lu}/u;

/**
 * What the headings leave together, told apart by what is said: lists under words about the firm, the running text of a
 * posting without headings, and paragraphs at the end of a list that are plainly of another kind.
 */
export function untangle(sections: readonly DocSection[]): DocSection[] {
  const listed = withSiblings(sections.flatMap(withoutPayHeading).flatMap((section) => withLists(ofEmployer(section))));
  const has = (kind: SectionKind): boolean => listed.some((section) => section.kind === kind && isWhole(section));
  const asked = has('required') || has('preferred');
  const told =
    asked && has('responsibilities')
      ? listed
      : listed.flatMap((section) => bySentences(section, wantedOf(asked, has('responsibilities'), has)));
  return STEPS.reduce((parts, step) => step(parts), told);
}

/** A line or two that the model told apart do not make up for a section: sentences are still asked for it. */
const isWhole = ({ basis, items }: DocSection): boolean => basis !== 'lines' || items.length >= FEWEST_LEARNT;
const FEWEST_LEARNT = 3;

type Step = (sections: DocSection[]) => DocSection[];
const each =
  (step: (section: DocSection) => DocSection[]): Step =>
  (sections) =>
    sections.flatMap(step);

/** Each takes apart, or names anew, what the steps before it left. */
const STEPS: readonly Step[] = [
  each(withFairnessApart),
  each(withApplyingApart),
  each(withoutTail),
  backToEmployer,
  each(withEmployerApart),
  asRequired,
  withBenefitsOfApplicants,
  withRewardsApart,
  withIntroductions,
  withoutWooing,
  each(withWishesApart),
  withCallsApart,
];

/** A sentence of fairness in what the employer says of itself at the top: what follows it is about the employer again. */
function backToEmployer(sections: readonly DocSection[]): DocSection[] {
  const asked = sections.findLastIndex(({ kind }) => ASKS.has(kind));
  return sections.flatMap((section, index) => {
    const { kind, heading, items } = section;
    if (kind !== 'legal' || heading !== null || index > asked || sections[index - 1]?.kind !== 'overview')
      return [section];
    const from = items.findIndex(({ text }, at) => at > 0 && !isFairness(text));
    if (from < 0) return [section];
    return [
      { ...section, items: items.slice(0, from), end: items[from - 1]?.end ?? section.end },
      part('overview', null, items.slice(from)),
    ];
  });
}

/** A heading of its own is stronger than sentences: they are asked only for kinds that no heading announces. */
function wantedOf(asked: boolean, duties: boolean, has: (kind: SectionKind) => boolean): ReadonlySet<SectionKind> {
  const wanted = new Set<SectionKind>();
  if (!asked) wanted.add('required');
  if (!duties) wanted.add('responsibilities');
  if (!asked && !duties) for (const kind of ['benefits', 'process', 'legal'] as const) if (!has(kind)) wanted.add(kind);
  return wanted;
}

/** "Why join us?" over prose that begins with the employer and names nothing that one gets. */
function isWhyOfEmployer({ heading, items }: DocSection): boolean {
  if (heading === null || !/^why\b/i.test(heading) || items.some(({ bullet }) => bullet)) return false;
  const [first] = items;
  return (
    first !== undefined && isOfEmployer(firstSentence(first.text)) && items.every(({ text }) => rewardsIn(text) < 2)
  );
}

/** Prose about the employer under its name, or under words that nothing is known of. */
function ofEmployer(section: DocSection): DocSection {
  const [first] = section.items;
  if (section.kind === 'benefits') return isWhyOfEmployer(section) ? { ...section, kind: 'overview' } : section;
  if (section.kind !== 'other' || hasMeaning(section.heading) || first === undefined || first.bullet) return section;
  const says =
    first.text.length >= PROSE && (isOfEmployer(first.text) || /^Join (?:us|our|the|\p{Lu})/u.test(first.text));
  return says ? { ...section, kind: 'overview' } : section;
}

/** "About this role" over a list of duties: the list is what it is, whatever the words above it. */
function withLists(section: DocSection): DocSection[] {
  const { items, heading } = section;
  if (section.kind !== 'overview' || (heading !== null && CREED.test(heading))) return [section];
  const from = items.findIndex((line, index) => beginsList(items, index) && (line.bullet || index > 0));
  if (from < 0) return [section];
  const kind = kindOfItems(items, from, items[from]?.bullet === true);
  const to = endOfList(items, from);
  // A bullet in a heading's markup ends a list before it begins.
  if (kind === null || to === from) return [section];
  if (from === 0 && to === items.length) return [{ ...section, kind }];
  const before =
    from === 0 ? [] : [{ ...section, items: items.slice(0, from), end: items[from - 1]?.end ?? section.end }];
  const rest = items.slice(to);
  const list = part(kind, from === 0 ? heading : null, items.slice(from, to));
  return [...before, list, ...(rest.length === 0 ? [] : withLists(part('overview', null, rest)))];
}

/** Several bullets, or so many short lines that stand together that they are a list which lost its bullets. */
function beginsList(items: readonly Line[], index: number): boolean {
  if (items[index]?.bullet) return items[index + 1]?.bullet === true;
  return endOfList(items, index) - index >= FEWEST_LINES;
}

const FEWEST_LINES = 4;
const LONGEST_ITEM = 180;

function endOfList(items: readonly Line[], from: number): number {
  const bullets = items[from]?.bullet === true;
  let to = from;
  for (; to < items.length; to++) {
    const line = items[to];
    if (line?.bullet !== bullets || line.rank !== null) break;
    if (!bullets && ((to > from && line.gap) || line.text.length > LONGEST_ITEM)) break;
  }
  return to;
}

/** The sentences of running text, in sections of what they speak of. */
function bySentences(section: DocSection, wanted: ReadonlySet<SectionKind>): DocSection[] {
  if (section.kind !== 'overview' && (section.kind !== 'other' || hasMeaning(section.heading))) return [section];
  const parts: DocSection[] = [];
  const add = (kind: SectionKind, line: Line): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) {
      last.items.push(line);
      last.end = line.end;
    } else if (parts.length === 0 && kind === section.kind) parts.push({ ...section, items: [line], end: line.end });
    else parts.push(part(kind, null, [line]));
  };
  section.items.forEach((line, index) => {
    if ((line.bullet && !SENTENCES.test(line.text)) || line.text.length < PROSE || index >= MAX_LINES)
      add(line.bullet && index > 0 ? (parts.at(-1)?.kind ?? section.kind) : section.kind, line);
    else for (const [kind, piece] of pieces(line, section.kind, wanted)) add(kind, piece);
  });
  // The heading stays, over whatever begins under it.
  const [first] = parts;
  if (first?.heading === null && section.heading !== null) first.heading = section.heading;
  return parts.length === 0 ? [section] : parts;
}

const hasMeaning = (heading: string | null): boolean => heading !== null && kindOfHeading(heading) !== null;

/** Whoever is spoken to, or what was spoken of before, is the subject: such a sentence goes on with the one before it. */
const GOES_ON =
  /^(?:you|your|this|these|those|they|such|it|also|and|in addition|additionally|furthermore|moreover|as well|previous|experience|knowledge|du|sie|ihre?|dein\w*|vous|votre|vos)\b/i;

/** A line in its sentences: what says nothing goes on with what it belongs to, and sentences of prose stay together. */
function pieces(line: Line, own: SectionKind, wanted: ReadonlySet<SectionKind>): [SectionKind, Line][] {
  const out: [SectionKind, Line][] = [];
  let current = own;
  for (const sentence of sentencesOf(line.text, 0, line.text.length)) {
    const said = kindOfSentence(sentence.text);
    if (said !== null) current = wanted.has(said) ? said : own;
    else if (ASKS.has(current) && !GOES_ON.test(sentence.text)) current = own;
    const last = out.at(-1);
    if (last?.[0] === current && !LISTS.has(current))
      out[out.length - 1] = [current, stretch(line, last[1].start - line.start, sentence.end)];
    else out.push([current, stretch(line, sentence.start, sentence.end)]);
  }
  return out;
}

/** "We welcome everybody to apply.", "We offer a pension. Send your CV.": the way to apply is only told at the end. */
function withFairnessApart(section: DocSection): DocSection[] {
  const [first, ...rest] = section.items;
  if (section.kind !== 'process' || section.heading !== null || !first || first.bullet) return [section];
  const opening = firstSentence(first.text);
  const kind = isFairness(opening)
    ? 'legal'
    : opensBenefits(opening)
      ? 'benefits'
      : asksToApply(opening)
        ? 'required'
        : null;
  if (kind === null) return [section];
  const parts = tailPieces(first, kind).map(([said, piece]) => part(said, null, [piece]));
  const last = parts.at(-1);
  if (rest.length > 0 && last?.kind === 'process') last.items.push(...rest);
  else if (rest.length > 0) parts.push(part('process', null, rest));
  return parts;
}

const firstSentence = (text: string): string => sentencesOf(text, 0, Math.min(text.length, 500))[0]?.text ?? text;
