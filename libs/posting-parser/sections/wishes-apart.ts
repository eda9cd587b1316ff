import { preferredClauses } from '../skills/preferred-clauses.js';
import type { Line } from '../text/doc.js';
import { sentencesOf } from '../text/sentences.js';
import type { DocSection } from './doc-section.js';
import type { SectionKind } from './heading-kinds.js';
import { MAX_LINES, part } from './parts.js';
import { stretch } from './stretch.js';
import { hasCue } from '../text/cues.js';

const STRENGTH = '(?:(?:big|strong|huge|major|added|definite|distinct|real|nice|clear|great) )?';
const AT_THE_END = [
  `an? ${STRENGTH}(?:plus|bonus|advantage|asset)`,
  `(?:is|are|be|considered|strongly|highly|experience|skills|knowledge|degree) (?:preferred|desirable|desired|advantageous|beneficial|useful)`,
  '(?:preferred|desirable)(?=[.)]*$|,? but\\b)|nice[- ]to[- ]have|good to have',
  '(?:von (?:großem )?vorteil|vorteilhaft|wünschenswert|ein (?:\\p{L}+ )?plus)(?![\\p{L}])',
  '(?:experience|knowledge|skills|familiarity|certificat\\w+|languages?|licen[cs]e)\\b[^.;]* (?:is|are|would be) (?:also |very |highly |more than )?(?:welcome|appreciated|helpful)',
  'un (?:vrai |gros |réel )?(?:plus|atout)(?![\\p{L}])|(?:deseable|valorable|desejável)(?![\\p{L}])',
];
const AT_THE_BEGINNING = [
  'bonus(?: points?)?(?: if| for)?|nice[- ]to[- ]haves?|good to have|preferred|preferably|desirable|ideally',
  `(?:(?:it(?:['’]s| is| would be|['’]d be) )?an? )${STRENGTH}(?:plus|bonus|advantage|asset) (?:to have|to know|if you|for having)`,
  'se valora(?:rá)?|serait apprécié|hilfreich sind|vorzugsweise|idealerweise|von vorteil|vorteilhaft|wünschenswert|optimalerweise|idéalement|idealmente',
];
const ENDS_AS_WISH = new RegExp(`\\b(?:${AT_THE_END.join('|')})`, 'iu');
const BEGINS_AS_WISH = new RegExp(`^\\(?(?:${AT_THE_BEGINNING.join('|')})(?![\\p{L}])`, 'iu');
const couldBeWish = (text: string): boolean => hasCue(text, 'wish');
const couldBeAsked = (text: string): boolean =>
  couldBeWish(text) || (hasCue(text, 'needed') && NEEDED_AT_END.test(text));
const NEEDED_AT_END = /(?:required|essential|mandatory|must)[.!]/i;

const NOT_NEEDED =
  /\bnot (?:strictly |absolutely |necessarily )?(?:required|necessary|essential|mandatory|needed|a must)\b|\b(?:no|kein) (?:must|muss)\b/gi;
const NEEDED = /\b(?:must|required|requires?|essential|mandatory|necessary|erforderlich|zwingend|unbedingt)\b/i;
/** "You speak French and German is a plus", "Strong SQL and some Scala are a plus": half of it is asked for. */
const HALF =
  /^(?:(?:you|we|du|sie|ihr|vous)\b|(?:excellent|strong|proven|fluent|good|solid|sehr gute|gute|fließende?)\b.* (?:and|und|et) )/i;
/** Several clauses or sentences, or the words over a list. */
const SEVERAL = /; |[.!?] \p{Lu}|:$/u;
/** "Experience with kilns, wheels and glazes": what is said behind it is said of all. */
const OF_ALL =
  /^(?:\p{L}+ ){0,2}(?:experience|knowledge|familiarity|erfahrung\w*|kenntnisse) (?:with|in|of|working|mit)\b[^.;()]* (?:and|or|und|oder) [^,]*$/iu;
/** What leans on the sentence before it. */
const BACKWARD =
  /^(?:ideally,? (?:at|in|with|from|for|within|as)\b|this|that|these|those|it|they|which|such|both|either|das|dies|cela)\b/i;
const REST = /^[.!)*\s]*$|^,? (?:but|though|although|and)\b[^;]*$|^: \p{Lu}[^;]*$/iu;
const LONGEST = 300;

/** Whether all that a sentence names is only wished for: "Kenntnisse in X sind von Vorteil", not "Go required, Rust a plus". */
export function isWish(sentence: string): boolean {
  if (sentence.length > LONGEST || !couldBeWish(sentence) || SEVERAL.test(sentence)) return false;
  if (NEEDED.test(sentence.replace(NOT_NEEDED, ''))) return false;
  if (BEGINS_AS_WISH.test(sentence)) return true;
  if (HALF.test(sentence) || / [–—-] /.test(sentence)) return false;
  const cue = ENDS_AS_WISH.exec(sentence);
  if (!cue || !REST.test(sentence.slice(cue.index + cue[0].length))) return false;
  const before = sentence.slice(0, cue.index);
  // "Kenntnisse in X, Y oder Z": of how much of a list it is said, the clauses know.
  if (OF_ALL.test(before)) return true;
  if (before.includes(',')) return preferredClauses(sentence).some(([from]) => from === 0);
  return !before.includes('(') || /\($|\)/.test(before);
}

/** "Graduation from a nursing school is required." */
const IS_REQUIRED = /\b(?:is|are) (?:absolutely |strictly |also )?(?:required|essential|mandatory|a must)[.!]?$/i;

/** What running text asks of somebody. */
const ASKED_NOUN =
  /\b(?:experience|knowledge|licen[cs]e|degree|qualification|certificat\w+|skills|fluency|familiarity|expertise|graduation|diploma|registration|erfahrung\w*|kenntnisse)\b/i;

/**
 * What only would be welcome, among what is asked for; and what is plainly asked or wished for in the running text about
 * the job. The pieces keep the order of the text.
 */
export function withWishesApart(section: DocSection): DocSection[] {
  const { kind, items } = section;
  if (kind !== 'required' && kind !== 'overview' && kind !== 'other') return [section];
  if (items.length > MAX_LINES || !items.some(({ text }) => couldBeAsked(text))) return [section];
  const parts: DocSection[] = [];
  for (const line of items) for (const [own, piece] of pieces(line, kind)) add(parts, own, kind, piece);
  const [first] = parts;
  if (parts.length === 1 && first) return [{ ...section, kind: first.kind }];
  // The heading stays over what it was over, even where the first item is a wish.
  if (first?.kind !== kind) return [{ ...section, items: [], end: section.start }, ...parts];
  return parts.map((one) => (one === first ? { ...section, items: one.items, end: one.end } : one));
}

function add(parts: DocSection[], kind: SectionKind, around: SectionKind, piece: Line): void {
  const last = parts.at(-1);
  if (last?.kind === kind) {
    last.items.push(piece);
    last.end = piece.end;
  } else if (kind !== around && !parts.some((one) => one.kind === kind)) parts.push(part(kind, null, [piece]));
  else parts.push({ ...part(kind, null, [piece]), continues: true });
}

function kindIn(sentence: string, around: SectionKind): SectionKind {
  if (around === 'required') return isWish(sentence) ? 'preferred' : around;
  if (!ASKED_NOUN.test(sentence)) return around;
  if (isWish(sentence)) return 'preferred';
  return around === 'overview' && sentence.length <= LONGEST && IS_REQUIRED.test(sentence) ? 'required' : around;
}

/** A line, or its sentences where one of them stands by itself and belongs elsewhere. */
function pieces(line: Line, around: SectionKind): [SectionKind, Line][] {
  const { text } = line;
  if (!couldBeAsked(text)) return [[around, line]];
  const sentences = sentencesOf(text, 0, text.length);
  if (sentences.length < 2) return [[kindIn(text, around), line]];
  const out: { kind: SectionKind; from: number; to: number }[] = [];
  for (const { text: words, start, end } of sentences) {
    const leans = BACKWARD.test(words) || words.split(' ', 3).length < 3;
    const kind = leans ? around : kindIn(words, around);
    const last = out.at(-1);
    if (last?.kind === kind) last.to = end;
    else out.push({ kind, from: start, to: end });
  }
  const [only] = out;
  return out.length === 1 && only
    ? [[only.kind, line]]
    : out.map(({ kind, from, to }) => [kind, stretch(line, from, to)]);
}
