import { OCCUPATION } from '../fields/occupations.js';
import { lookUp } from '../locations/gazetteer.js';
import type { Doc, Line } from '../text/doc.js';
import { mender } from '../text/mend.js';
import { kindOfDivider } from './divider.js';
import type { DocSection } from './doc-section.js';
import { englishKind } from './english-headings.js';
import { speaksOfFairness } from './fairness.js';
import { isCertainHeading, kindOfHeading, type SectionKind } from './heading-kinds.js';
import { kindOfItems, kindOfUnmarked } from './list-kind.js';
import {
  areRewards,
  isCallToApply,
  isFactBehindList,
  isProseUnderPay,
  isReward,
  isSmallPrint,
  trailingKind,
} from './trailing.js';
import { missionsApart } from './mission.js';
import { saysHowToApply } from './sentence-kind.js';
import { untangle } from './untangle.js';
import { withLearntKinds } from './learnt-kinds.js';
import { endsWithOneOf, hasLetter, withoutColon } from '../text/letters.js';

interface Heading {
  words: string;
  kind: SectionKind | null;
  /** The smaller, the higher in the outline; 8 are headings known by their words alone, 9 labels of unknown meaning. */
  rank: number;
  /** What stands behind the colon on the same line. */
  rest: Line | null;
}

/** What the next headings may stand under. */
interface Parent {
  kind: SectionKind;
  rank: number;
}

type Mend = (words: string) => string;

const MAX_HEADING = 90;
const MIN_GAPLESS = 12;
/** As much of a paragraph as its first sentences are long. */
const OPENING = 240;
/** Behind so many lines only marked headings count; even 100 KB of short lines have fewer. */
const MAX_LINES = 1_500;
/** Real pages have a handful of misspelt headings; more lines than this are not looked at for them. */
const MAX_MENDED = 400;
const INLINE_WORDS =
  /^(?:key |main |core |basic |minimum |preferred |required |job |your |our |additional |desired |the |essential )*(?:responsibilities|duties|requirements?|qualifications?|skills|nice[- ]to[- ]haves?|bonus(?: points)?|benefits|perks|what you(?:['’]ll| will) do|what we(?:['’]re| are) looking for|what we offer|who you are|to apply|(?:hiring|interview|selection|application) process|(?:you(?:['’]ll| will) need|must have|we offer)|equal (?:employment )?opportunit(?:y|ies)|about (?:us|the (?:role|team|job|position|company|internship)|you)|must[- ]haves?|preferred|tech stack|how to apply|aufgaben|anforderungen|profil|wir bieten)$/i;

/** Divides the posting by its headings, and by what its lines say where no heading tells. */
export const findSections = (doc: Doc): DocSection[] => untangle(withLearntKinds(sectionsByHeadings(doc)));

/** The first lines, before any heading, are an overview without heading. */
export function sectionsByHeadings({ lines }: Doc): DocSection[] {
  const sections: DocSection[] = [];
  const mend = mender(MAX_MENDED);
  let current: DocSection = { kind: 'overview', heading: null, items: [], start: 0, end: 0 };
  let parent: Parent | null = null;
  // A copy that lost its empty lines shows by none of them what stands apart.
  const gapless = lines.length >= MIN_GAPLESS && !lines.some(({ gap }, index) => gap && index > 0);
  const begin = (next: DocSection): void => {
    if (current.items.length > 0 || current.heading !== null) sections.push(current);
    current = next;
  };
  lines.forEach((line, index) => {
    const heading =
      index < MAX_LINES || line.rank !== null
        ? (headingOf(line, lines[index + 1], lines[index + 2], mend) ?? unmarked(lines, index, current.kind))
        : null;
    if (isButton(line, lines[index + 1]) && isHead(current) && sections.every(isHead)) return;
    if (!heading || (heading.rest && isItemOfWish(heading, lines, index, current.kind))) {
      const kind = unheadedKind([lines[index - 1], line, lines[index + 1]], current, sections.every(isHead), gapless);
      if (kind !== null) begin({ kind, heading: null, items: [], start: line.start, end: line.end });
      current.items.push(line);
      current.end = line.end;
      return;
    }
    const opening = sections.length === 0 && current.items.length === 0 && current.heading === null;
    // "Requirements", "Backend": a heading right under another divides it, whatever their ranks.
    const divides = current.items.length === 0 && current.heading !== null && parent !== null;
    if (parent && divides && heading.kind === null) parent.rank = Math.min(parent.rank, heading.rank - 1);
    const opensText =
      parent === null && heading.rank < 9 && [...sections, current].every(({ kind }) => kind === 'overview');
    const kind = heading.kind ?? (opening || opensText ? 'overview' : inheritedKind(heading, parent, lines, index));
    const isUnder = heading.kind === null && kind === parent?.kind && LISTS.has(kind);
    // A heading of the same kind divides what it stands under, and its neighbours do too.
    const within = parent !== null && heading.rank > parent.rank && heading.kind === parent.kind;
    if (within) {
      /* the outline stays */
    } else if (heading.kind !== null) parent = { kind: heading.kind, rank: heading.rank };
    else if (kind === 'other') parent = null;
    const items = heading.rest ? [heading.rest] : [];
    const basis = heading.kind === null ? { basis: isUnder ? ('outline' as const) : ('items' as const) } : {};
    begin({ kind, heading: heading.words, items, start: line.start, end: line.end, ...basis });
  });
  if (current.items.length > 0 || current.heading !== null) sections.push(current);
  const told = sections.map((section) =>
    isWhyOfRewards(section) ? { ...section, kind: 'benefits' as const } : section,
  );
  return missionsApart(told);
}

/** "Apply now" above the text of a page is pressed, and nothing stands below it. */
const isButton = ({ text }: Line, next: Line | undefined): boolean =>
  text.length < 16 && /^apply(?: (?:now|today|here|online))?$/i.test(text) && !saysHowToApply(next?.text ?? '');

/** "Bonus: Kafka" or "Must have: Go" as one bullet among others of what is asked: the next is asked for again. */
function isItemOfWish({ kind }: Heading, lines: readonly Line[], index: number, current: SectionKind): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.bullet !== true || before?.bullet !== true || current !== 'required') return false;
  return kind === 'required' || (kind === 'preferred' && next?.bullet === true);
}

/** A heading of unknown words is known by what stands below it, unless it divides a list. */
function inheritedKind(
  { words, rank }: Heading,
  parent: Parent | null,
  lines: readonly Line[],
  index: number,
): SectionKind {
  const isUnder = parent !== null && (rank > parent.rank || lookUp(words) !== null);
  const kind = isUnder ? parent.kind : 'other';
  return kind === 'other' || kind === 'overview' ? (kindOfItems(lines, index + 1, false) ?? kind) : kind;
}

function unmarked(lines: readonly Line[], index: number, current: SectionKind): Heading | null {
  const line = lines[index];
  const kind =
    line && line.text.length > 3
      ? (kindOfUnmarked(lines, index, current) ?? kindOfDivider(lines, index, current))
      : null;
  return kind === null || !line ? null : { words: withoutColon(line.text), kind, rank: 8, rest: null };
}

const isWhyOfRewards = ({ kind, heading, items }: DocSection): boolean =>
  kind === 'overview' &&
  heading !== null &&
  /^(?:why|what(?:['’]s| is) it like|warum|pourquoi|por qué|waarom)\b/i.test(heading) &&
  areRewards(items);

const isHead = ({ kind }: DocSection): boolean => kind === 'overview' || kind === 'other';

/** What nobody does who works there. */
const OF_EMPLOYER = /\bequal (?:employment )?opportunity employer|\bdiscriminat|\bwe are\b/i;

/** The section a line begins without a heading: small print anywhere, other things where they stand apart. */
function unheadedKind(
  [before, line, next]: readonly [Line | undefined, Line, Line | undefined],
  current: DocSection,
  first: boolean,
  gapless: boolean,
): SectionKind | null {
  // "… regardless of gender" as one item of a list is what somebody does.
  const isItem =
    line.bullet &&
    before?.bullet === true &&
    next?.bullet === true &&
    LISTS.has(current.kind) &&
    !OF_EMPLOYER.test(line.text);
  if (
    current.kind !== 'legal' &&
    !isItem &&
    isSmallPrint(line.text) &&
    !(current.kind === 'benefits' && isReward(line.text))
  )
    return 'legal';
  if (current.items.length === 0) return null;
  if (line.gap && !line.bullet && LISTS.has(current.kind) && speaksOfFairness(line.text.slice(0, OPENING)))
    return 'legal';
  if (LISTS.has(current.kind) && isFactBehindList(line, before, next)) return 'overview';
  if (first && current.kind === 'benefits' && isProseUnderPay(line)) return 'overview';
  const onHeadingLine = before !== undefined && before.start <= current.start && current.kind !== 'overview';
  return trailingKind(line, current.kind, gapless || line.gap || before?.bullet === true || onHeadingLine);
}

function headingOf(line: Line, next: Line | undefined, afterNext: Line | undefined, mend: Mend): Heading | null {
  const inline = inlineHeading(line, mend);
  if (inline) return inline;
  const text = line.text;
  const isLabel = endsWithOneOf(text, ':：');
  if (isLabel && text.length <= LONGEST_LEAD && next && !line.bullet && FOLLOWING.test(text))
    return { words: withoutColon(text), kind: 'required', rank: 8, rest: null };
  if (text.length > MAX_HEADING || (line.bullet && line.rank === null && !isLabel)) return null;
  const words = withoutColon(text);
  if (line.bullet && line.rank === null && !LISTS.has(kindOfHeading(words))) return null;
  // An item in bold, or in a heading's markup, is an item, unless its words are a heading's.
  if (line.bullet && !isCertainHeading(words)) return null;
  if (!hasLetter(words)) return null;
  if (line.rank !== null) return /[.;,]$/.test(words) && words.length > 50 ? null : ranked(words, line.rank, mend);
  if (next === undefined) return null;
  if (isCallToApply(text, next.text)) return { words, kind: 'process', rank: 8, rest: null };
  if (isLabel)
    return LEADS_IN.test(words) && !LISTED.test(words) && !OF_CANDIDATES.test(words) && !isCertainHeading(words)
      ? null
      : labelHeading(words, mend);
  if (/(?<!\.\.)[.;,]$/.test(words)) return null;
  if (isCapitals(words) && words.length <= 60 && kindOfHeading(words) !== null) return ranked(words, 8, mend);
  if (words.length > 75 || words.split(' ', 11).length > 10) return null;
  const bare = words.replace(/(?:[?!…]|\.{3})+$/u, '');
  if (standsOverList(line, next, afterNext) && (LISTS.has(kindOfHeading(bare)) || ASIDE.test(bare)))
    return ranked(words, 8, mend);
  return isCertainHeading(bare) || isCertainOnceMended(bare, mend) ? ranked(words, 8, mend) : null;
}

/** Kinds that come as lists; the words of the others are said in too many lines. */
const LISTS: ReadonlySet<SectionKind | null> = new Set([
  'responsibilities',
  'required',
  'preferred',
  'benefits',
  'process',
]);

/** What is told of the work besides: the list below it is none of what is asked, or given, above. */
const ASIDE = /^(?:hours|timeline|(?:the |our )?(?:current )?(?:tech(?:nology|nical)? )?stack)$/i;

/** "Main duties of the job": set apart from what is above, and close to what is below it, or alone above lines that stand together. */
function standsOverList({ text, gap }: Line, next: Line, afterNext: Line | undefined): boolean {
  const close = !next.gap || next.bullet || afterNext?.gap === false;
  if (!gap || !close || text.length > 50 || !/^\p{Lu}/u.test(text)) return false;
  // "Do you love old bridges?" over running text only wakes the reader.
  if (!next.bullet && /^(?:are|do|have|is|can|want|would) .*\?$/i.test(text)) return false;
  return text.split(' ', 8).length <= 7 && !OCCUPATION.test(text);
}

/** Few words that mending changes; the empty string where it does not, so that nothing is looked up twice. */
function mendedOnly(words: string, mend: Mend): string {
  if (words.length > 40 || !/^[A-Z]/.test(words) || words.split(' ', 5).length > 4) return '';
  const mended = mend(words);
  return mended === words ? '' : mended;
}

function isCertainOnceMended(words: string, mend: Mend): boolean {
  const mended = mendedOnly(words, mend);
  return mended !== '' && isCertainHeading(mended);
}

/** "Experience with:", "certifications such as:" are items that go on in the lines below. */
const LEADS_IN =
  /\b(?:such as|including|includes?|e\.g\.?|for example|like|with|by|of|in|to|that means|(?:the )?following(?: \S+){0,4})$|^(?:experience|ability|availability|knowledge|familiarity|prior|proficiency|proficient|understanding|subject matter|expertise|\d+\+? years)\b.{12}/i;

/** "Applicants must meet one of the following minimum requirements to be considered:" */
const FOLLOWING =
  /\bfollowing (?:minimum |basic |essential |mandatory )*(?:requirements|qualifications)\b[^.;]*[:：]$/i;
const LONGEST_LEAD = 160;

/** "Duties include:" is the heading of the list below all the same. */
const LISTED =
  /^(?:(?:key|main|your|our|the|essential|primary|core|job) )*(?:duties|responsibilities|tasks|requirements|qualifications|benefits|perks|(?:ideal |essential |relevant )?experience|(?:compensation|benefits?)(?: (?:&|and) (?:compensation|benefits?))? packages?)(?: (?:of (?:the|this) (?:role|position|job)|may|will|for this role))* includ(?:e|es|ing)(?:,? but (?:are |is |be )?not (?:be )?limited to)?$/i;

/** "Strong candidates may also have experience with:" is over a list of its own. */
const OF_CANDIDATES = /^(?:the |an? |our )?(?:ideal|strong|great|successful|best) candidates? /i;

/** Words with a colon that say nothing known divide the section they stand in. */
function labelHeading(words: string, mend: Mend): Heading {
  const heading = ranked(words, 8, mend);
  return heading.kind === null ? { ...heading, rank: 9 } : heading;
}

function ranked(words: string, rank: number, mend: Mend): Heading {
  return { words, kind: kindMended(words, mend), rank, rest: null };
}

/** Misspelt words may say half of what they mean; whole headings that are known need no mending. */
const kindMended = (words: string, mend: Mend): SectionKind | null => englishKind(words) ?? kindOfHeading(mend(words));

function isCapitals(words: string): boolean {
  // Most words that are none show it by a plain small letter.
  return !/[A-Z ][a-z]/.test(words) && /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words.replace(/[’']\p{Ll}+/gu, ''));
}

/** Where the first colon stands that may end a heading; -1 without one. */
function colonIn(text: string): number {
  const end = Math.min(text.length, 52);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON || code === WIDE_COLON) return at;
  }
  return -1;
}
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;

/** "Requirements: 4+ years of …" is a heading and its first item on one line. */
function inlineHeading(line: Line, mend: Mend): Heading | null {
  const colon = colonIn(line.text);
  if (colon < 3 || colon === line.text.length - 1) return null;
  const [lead = '', words = ''] = /^([^:：]{3,50}?) ?[:：] ?(?=\S)/u.exec(line.text) ?? [];
  if (words === '') return null;
  const known = INLINE_WORDS.test(words) || INLINE_WORDS.test(mendedOnly(words, mend));
  if (!known) return null;
  const rest = { ...line, text: line.text.slice(lead.length), start: line.start + lead.length };
  return { words, kind: kindMended(words, mend), rank: 8, rest };
}
