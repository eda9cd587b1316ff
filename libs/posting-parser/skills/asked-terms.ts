import type { DocSection } from '../sections/doc-section.js';
import type { Line } from '../text/doc.js';
import {
  coreWords,
  isAbbreviation,
  isFieldName,
  isGraded,
  isOfField,
  isOfForeignField,
  isThing,
} from './field-name.js';
import { skillAt, type FoundSkill } from './found-skill.js';
import { germanTerms } from './german-terms.js';
import { chunksOf, SHORT_ITEM, type Chunk } from './item-chunks.js';
import { kindOfName } from './name-span.js';
import { isAbstract } from './term-words.js';
import { isWrittenAsName } from '../text/letters.js';

/** Items that are looked at, and as much of each: postings have fewer and shorter ones. */
const MOST_ITEMS = 120;
const MOST_LETTERS = 600;
const MOST_TERMS = 150;
const LONGEST_TERM = 4;
const LONGEST_NAME = 40;

/**
 * Terms of the field in what a posting asks for: what follows "experience with", "knowledge of" and their like, what
 * stands before "experience", "skills" or "license", and items that are but a term. `taken` is what is known there already.
 */
export function termsAskedFor(
  sections: readonly DocSection[],
  taken: readonly FoundSkill[],
  language: string,
): FoundSkill[] {
  const terms: FoundSkill[] = [];
  let items = 0;
  for (const { kind, items: lines } of sections) {
    if (kind !== 'required' && kind !== 'preferred') continue;
    // Among bulleted items a short line without a bullet is a heading.
    const bulleted = lines.some(({ bullet }) => bullet);
    for (const line of lines) {
      if (items++ >= MOST_ITEMS || terms.length >= MOST_TERMS) return terms;
      if (line.text.length > 3 && (line.bullet || !bulleted || line.text.length > SHORT_ITEM))
        readItem(line, taken, terms, { isEnglish: language === 'en', isRequired: kind === 'required' });
      if (language === 'de') readGerman(line, taken, terms);
    }
  }
  return terms;
}

function readGerman(line: Line, taken: readonly FoundSkill[], terms: FoundSkill[]): void {
  for (const { name, start, end } of germanTerms(line.text.slice(0, MOST_LETTERS))) {
    const [from, to] = [line.start + start, line.start + end];
    if (isTaken(taken, from, to) || terms.some((one) => one.start < to && from < one.end)) continue;
    const place = { start: from, end: to };
    terms.push({ name, kind: 'knowledge', ...place, listed: false, probability: 1, nested: false, askedOnly: true });
  }
}

interface Where {
  isEnglish: boolean;
  isRequired: boolean;
}

function readItem(
  line: Line,
  taken: readonly FoundSkill[],
  terms: FoundSkill[],
  { isEnglish, isRequired }: Where,
): void {
  const chunks = chunksOf(line.text.slice(0, MOST_LETTERS));
  const known = chunks.map(({ words }) =>
    isTaken(taken, line.start + (words[0]?.start ?? 0), line.start + (words.at(-1)?.end ?? 0)),
  );
  const lists = listsOfNames(chunks, known);
  chunks.forEach(({ words, asked, bare, list }, at) => {
    if (known[at] === true) return;
    const loose = !asked && !lists.has(list);
    if (loose && !isRequired) return;
    const [from, to] = coreWords(words.map(({ text }) => text));
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || to - from > LONGEST_TERM) return;
    const start = line.start + first.start;
    const end = line.start + last.end;
    const name = line.text.slice(first.start, last.end);
    const single = to - from === 1;
    if (name.length < 2 || name.length > LONGEST_NAME || (loose && !isLikely(name, to - from))) return;
    // Of other languages the endings of the names are others too.
    const isTerm = bare && !isEnglish ? isOfForeignField(name) : isFieldName(name) && (!bare || isOfField(name));
    if (!isTerm && !(single && lists.get(list) === true && isThing(name))) return;
    if (!asked && single && !isGraded(name) && !isAbbreviation(name)) return;
    const term = { name, kind: kindOfName(name), start, end, listed: false, probability: 1, nested: false };
    terms.push(loose ? { ...term, loose } : { ...term, askedOnly: true });
  });
}

/** Whether what nothing asks for by itself is of a field all the same: "leading threat modelling with engineers". */
function isLikely(name: string, words: number): boolean {
  if (words < 2 || words > LONGEST_LOOSE || NO_NOUN.test(name) || SAYS_LITTLE.test(name)) return false;
  return !isAbstract(name.slice(name.lastIndexOf(' ') + 1)) && isOfField(name);
}
/** "surfacing findings", "reduces friction", "always looking": no name begins so. */
const NO_NOUN =
  /^(?:\p{Lu}\p{Ll}|[\p{L}-]+(?:ing|ed|[^is]s) |(?:always|every|same|little|limited|single|actual|simple|certain|given|global|internal|third|technical|actionable|measurable|meaningful|sensitive|novel|fast|joint|vague|primary) )|—/u;
/** "security findings", "business requirements": what work is about, and nobody's skill; conditions of the work. */
const SAYS_LITTLE =
  / (?:findings?|topics|implications|concepts|constraints|solutions|requirements|statements|functions|judge?ments?|improvements?|guidance|documentation|escalations?|meetings|satisfaction|trust|codebases?|capabilit(?:y|ies)|friction|reduction|agreement|missions?|data|screening|insurance|compensation|locations?|expectations?|regulations)$|^(?:alcohol|drugs?) /;
const LONGEST_LOOSE = 3;

/**
 * Lists of three and more with something known or "MDM" in them: what else stands there is of its kind; true where two and more
 * of it are written as names.
 */
function listsOfNames(chunks: readonly Chunk[], known: readonly boolean[]): ReadonlyMap<number, boolean> {
  const lists = new Map<number, boolean>();
  for (let from = 0; from < chunks.length;) {
    const list = chunks[from]?.list ?? 0;
    let to = from;
    while (chunks[to]?.list === list) to++;
    // Most are shorter, and are not looked at.
    const members = to - from < 3 ? [] : chunks.slice(from, to);
    if (members.some((chunk, at) => known[from + at] === true || isNamed(chunk)))
      lists.set(list, members.filter(({ words }) => isWrittenAsName(words[0]?.text ?? '')).length >= 2);
    from = to;
  }
  return lists;
}

const isNamed = ({ words }: Chunk): boolean =>
  words[0] !== undefined && words.length <= 2 && isAbbreviation(words[0].text);

/** A listed word of every field is but the last of a longer name: "tide forecasting". */
const isTaken = (taken: readonly FoundSkill[], start: number, end: number): boolean =>
  skillAt(taken, start, end, (one) => one.end !== end || one.start <= start || !isBroad(one)) !== null;

const isBroad = ({ listed, kind, name }: FoundSkill): boolean =>
  listed && kind === 'knowledge' && /^[a-z]+$/.test(name);
