import { sentencesOf } from '../text/sentences.js';
import type { Line } from '../text/doc.js';
import type { DocSection } from './doc-section.js';
import { ASKS, LISTS, MAX_LINES, part, PROSE } from './parts.js';
import type { SectionKind } from './heading-kinds.js';
import { isItem } from './list-kind.js';
import {
  asksForEquivalent,
  isFairness,
  isOfEmployer,
  isOfFairness,
  opensBenefits,
  saysHowToApply,
  isOfCandidate,
} from './sentence-kind.js';
import { stretch } from './stretch.js';
import { isReward, rewardsIn, trailingKind } from './trailing.js';
import { withoutColon } from '../text/letters.js';

const FEWEST_REWARDS = 3;

/** The paragraphs at the end of a list, each in a section of its own where it speaks of something else. */
export function withoutTail(section: DocSection): DocSection[] {
  const { items, kind } = section;
  if (!LISTS.has(kind) && kind !== 'legal') return [section];
  if (items.length === 1) return ofOneParagraph(section);
  const lastBullet = endOfBullets(items, kind);
  const from = items.findIndex(
    (line, index) =>
      index > lastBullet &&
      index > 0 &&
      line.text.length >= PROSE &&
      (line.gap || lastBullet >= 0 || kind === 'process'),
  );
  if (from < 0 || items.length - from > MAX_LINES) return [section];
  const parts: DocSection[] = [{ ...section, items: items.slice(0, from), end: items[from - 1]?.end ?? section.end }];
  const rewards =
    lastBullet >= 0 &&
    ASKS.has(kind) &&
    items.slice(from).filter(({ text }) => rewardsIn(text) > 0).length >= FEWEST_REWARDS;
  for (const line of items.slice(from)) {
    const before = parts.at(-1)?.kind ?? kind;
    // A list without bullets may go on behind a paragraph.
    const back = before !== kind && (lastBullet < 0 || kind === 'benefits') && goesOn(line.text, kind);
    const reward = rewards && ASKS.has(before) && rewardsIn(line.text) > 0 && !isItem(line.text);
    const told: readonly (readonly [SectionKind, Line])[] = back
      ? [[kind, line]]
      : reward
        ? [['benefits', line]]
        : lastBullet < 0 && before === kind && ASKS.has(kind) && !ENDED.test(line.text)
          ? [[kind, line]]
          : tailPieces(line, before);
    for (const [next, piece] of told) {
      const last = parts.at(-1);
      if (last?.kind === next) {
        last.items.push(piece);
        last.end = piece.end;
      } else {
        const heading = piece.start === line.start ? takeHeading(last, lastBullet) : null;
        parts.push(part(next, heading, [piece]));
      }
    }
  }
  return parts.length === 1 ? [section] : parts.filter((one) => one.items.length > 0 || one.heading !== null);
}

const APPLYING = /\b(?:apply|applications?|cv|resume|résumé|bewerb\w*|candidature)\b/i;

/** "THE BENEFITS Free meals. To apply, send your CV.": one paragraph under a heading, which leaves it at its end. */
function ofOneParagraph(section: DocSection): DocSection[] {
  const [line] = section.items;
  if (!line || line.bullet || section.kind === 'process' || section.kind === 'legal') return [section];
  const [first, ...rest] = tailPieces(line, section.kind);
  if (first?.[0] !== section.kind || rest.length === 0 || !rest.some(([, { text }]) => APPLYING.test(text)))
    return [section];
  const own = { ...section, items: [first[1]], end: first[1].end };
  return [own, ...rest.map(([kind, piece]) => part(kind, null, [piece]))];
}

/** Where a list ends: with its last bullet, or with its first ones where lines of rewards follow them. */
function endOfBullets(items: readonly Line[], kind: SectionKind): number {
  const last = items.findLastIndex(({ bullet }) => bullet);
  // "* These may change." under paragraphs is a note on them.
  if (last > 1 && last === items.length - 1 && items.findIndex(({ bullet }) => bullet) === last) return -1;
  if (last < 0 || !ASKS.has(kind)) return last;
  const end = items.findIndex(({ bullet }, index) => !bullet && items[index - 1]?.bullet === true);
  if (end < 0 || end > last) return last;
  const behind = items.slice(end).filter(({ text, bullet }) => !bullet && rewardsIn(text) > 0 && !isItem(text));
  return behind.length >= FEWEST_REWARDS ? end - 1 : last;
}

/** A short line behind a list, over a paragraph that leaves it, is the heading of the paragraph. */
function takeHeading(section: DocSection | undefined, lastBullet: number): string | null {
  const last = section?.items.at(-1);
  if (!section || !last || last.bullet || lastBullet < 0 || last.text.length > PROSE || /[.,;!]$/.test(last.text))
    return null;
  section.items.pop();
  section.end = section.items.at(-1)?.end ?? section.start;
  return withoutColon(last.text);
}

/** Whether a line belongs to the list again that a paragraph interrupted. */
function goesOn(text: string, kind: SectionKind): boolean {
  if (kind === 'benefits') return rewardsIn(text) > 0 && !isFairness(text);
  return LISTS.has(kind) && kind !== 'process' && !ENDED.test(text) && isItem(text);
}

/** A paragraph goes where its first words belong; a later sentence leaves it only for fairness or how to apply. */
export function tailPieces(line: Line, kind: SectionKind): [SectionKind, Line][] {
  if (line.text.length < PROSE) return [[kind, line]];
  // Most paragraphs hold neither, and need not be taken apart.
  if (!isOfFairness(line.text) && !saysHowToApply(line.text))
    return [[opensAnother(line, line.text.slice(0, OPENING), kind) ?? kind, line]];
  const sentences = sentencesOf(line.text, 0, line.text.length);
  const out: [SectionKind, Line][] = [];
  let [current, from] = [kind, 0];
  sentences.forEach(({ text, start }, index) => {
    const next = leavesFor(line, text, current, index === 0);
    if (next === null || next === current) return;
    if (start > from) out.push([current, stretch(line, from, sentences[index - 1]?.end ?? start)]);
    [current, from] = [next, start];
  });
  out.push([current, from === 0 ? line : stretch(line, from, line.text.length)]);
  return out;
}

/** The end of a sentence. */
const ENDED = /[.!?]["'”’)]?$/;
/** What may be told under small print that is none. */
const AFTER_LEGAL =
  /^(?:to apply|(?:all )?applications? (?:received |are |will |should |must )|please (?:apply|send|submit)|(?:do you )?have (?:any )?(?:further |more )?questions\?|if you(?:['’]re| are) interested|interviews? |(?:ihre|deine) (?:\p{L}+ ){0,2}bewerbung|bewirb|bewerben sie|für (?:rück)?fragen|envoyez|adressez)/iu;
/** As much of a paragraph as its first sentence is long. */
const OPENING = 160;
const HELP = /\b(?:accommodat|adjust|disabilit|accessib|privacy|support)/i;

function leavesFor(line: Line, text: string, current: SectionKind, opens: boolean): SectionKind | null {
  if (current === 'legal') {
    if (!opens) return null;
    if (AFTER_LEGAL.test(text) && !HELP.test(text) && saysHowToApply(text)) return 'process';
  } else if (isOfFairness(text)) return current === 'benefits' && isReward(text) ? null : 'legal';
  else if (current !== 'process' && saysHowToApply(text)) return 'process';
  return opens ? opensAnother(line, text, current) : null;
}

/** What only the beginning of a paragraph tells. */
function opensAnother(line: Line, text: string, current: SectionKind): SectionKind | null {
  if (current === 'overview' || current === 'legal')
    return trailingKind({ text: line.text, bullet: false }, current, true);
  if (current === 'process') return asksForEquivalent(text) ? 'required' : null;
  if (!LISTS.has(current)) return null;
  if (current === 'responsibilities' && isOfCandidate(text)) return 'required';
  if (current !== 'benefits' && opensBenefits(text)) return 'benefits';
  if (!isOfEmployer(text)) return null;
  if (rewardsIn(text) === 0) return 'overview';
  // "Quillmark makes clocks. We offer a pension.": its own sentence is told apart later.
  const [first, second] = sentencesOf(line.text, 0, Math.min(line.text.length, 600));
  return first && second && rewardsIn(first.text) === 0 && opensBenefits(second.text) ? 'benefits' : null;
}
