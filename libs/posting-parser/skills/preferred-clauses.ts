import { matches } from '../text/matches.js';
import { hasCue } from '../text/cues.js';

/** From and to, of the words that only say what would be welcome. */
export type Range = readonly [number, number];

/** In front of what is welcome: "preferably Go", "ideally with Kafka", "bonus points for Rust". */
const BEFORE =
  /\b(?:preferabl[ey]|(?:a )?(?:strong )?preference (?:for|to|given to)|ideally|idealerweise|vorzugsweise|optimalerweise|wünschenswerterweise|bestenfalls|im (?:besten fall|idealfall)|idéalement|de préférence|idealmente|preferiblemente|preferibilmente|bij voorkeur|najlepiej|nice[- ]to[- ]haves?|bonus(?: points| if)?|extra points|it (?:also |would )?helps? if|we(?:['’]d| would) love (?:it )?if|(?:an? )?(?:big |strong |huge |real |definite )?plus (?:if|when|for (?:experience|knowledge))|optional(?:ly)?|preferred|desired|desirable)\b/gi;
/** Behind it: "Kafka is a plus", "Spanish preferred", "Erfahrung mit SAP ist von Vorteil". */
const BEHIND =
  /(?:\b(?:a |an )?(?:(?:big|strong|huge|major|added|definite|real|nice|clear) )?(?:plus|bonus|advantage)\b|\b(?:(?:strongly|highly) )?(?:preferred|desirable|desired|appreciated|beneficial|advantageous|optional|welcome|valued)\b|\bnice[- ]to[- ]have\b|\bgood to have\b|\b(?:would|could) (?:also )?be (?:great|nice|good|ideal|helpful|lovely|useful|handy|fantastic|brilliant)\b|(?<!\b(?:and|or|be|being|by|you) )\bhelpful(?=[*\s]*(?:$|[.;)\]]|but\b|though\b))|\bor (?:a )?willing(?:ness)? to learn\b|\bnot (?:required|necessary|needed|mandatory|essential|a must)\b|\bvon (?:großem )?vorteil\b|\bwünschenswert\b|\bun (?:vrai |gros )?(?:plus|atout)\b|\bes un plus\b|\b(?:se )?valora(?:ble|rá)?\b|\bdeseable\b|\bdesejável\b|\bgradit[oa]\b|\been (?:pré|plus)\b|\bmile widziane\b|\bmeriterande\b)/gi;

const VALUED_BY_US =
  /\b(?:(?:we|our|feel|be|you(?:['’]re| are)) |(?:your|our|every\w*|all|people|ideas?|voices?|opinions?|contributions?|applica\w+|candidates?)\b[^.;,]{0,40} (?:is|are) )(?:highly |truly |always |very |most |warmly )*(?:valued|appreciated|welcome)\b/i;

const MARKED =
  /^[\s•*–—-]*[([](?:(?:highly|strongly) )?(?:desir(?:able|ed)|preferred|optional|bonus|nice[- ]to[- ]have|(?:a )?plus)[)\]]:? (?=\S)/i;

/** The parts of a sentence that say of what stands in them that it is only welcome. */
export function preferredClauses(words: string): Range[] {
  if (!hasCue(words, 'welcome')) return [];
  // "(Desirable) Exposure to Kafka, Spark"
  if (MARKED.test(words)) return [[0, words.length]];
  const ranges: Range[] = [];
  for (const match of matches(words, BEFORE)) {
    const range = ahead(words, match.index, match.index + match[0].length);
    if (range) ranges.push(range);
  }
  for (const match of matches(words, BEHIND)) {
    if (ranges.some(([from, to]) => match.index >= from && match.index < to)) continue;
    if (VALUED_BY_US.test(words.slice(Math.max(0, match.index - 60), match.index + match[0].length))) continue;
    ranges.push(back(words, match.index, match.index + match[0].length));
  }
  return ranges;
}

/** What a word in front governs: to the end of its bracket, aside or clause; null where it stands behind. */
function ahead(words: string, start: number, end: number): Range | null {
  const rest = words.slice(end);
  // "Kafka preferred", "optional.": it ends its clause, so it speaks of what is before it.
  if (/^[\s*]*(?:$|[.;)\]]|but\b|though\b)/i.test(rest)) return null;
  const opening = clauseStart(words, start);
  const first = /^[\s(*•–—-]*(?:(?:you|we|and|or|but|so|du|sie) (?:have |hast |haben )?)?$/i.test(
    words.slice(opening, start),
  );
  if (!first && (ONLY_FIRST.test(words.slice(start, end)) || rest.startsWith(','))) return null;
  // "Nice to have: Kafka; Spark" is said of all that follows.
  if (/^[^,;()]{0,30}[:：]/.test(rest)) return [start, words.length];
  const bracket = closingBracket(words, start);
  // "Certificates (preferred, not required): CISSP" as well.
  if (/^[^()]{0,30}\):/.test(rest)) return [start, words.length];
  const stop = words.slice(end).indexOf(';');
  const to = Math.min(bracket, stop < 0 ? words.length : end + stop);
  // ", preferably in a data team, and SQL": an aside between two commas.
  const aside = /^[^,]{1,60}(?=, (?:and|with|as well as|plus|und|sowie|et|y|but)\b)/i.exec(words.slice(end, to));
  if (!first && aside && /[,(] ?$/.test(words.slice(0, start)) && !/\b(?:of|such as|like|e\.g)\b/i.test(aside[0]))
    return [start, end + aside[0].length];
  return [start, to];
}

/** Words that also stand behind: they govern what follows only where they begin their clause. */
const ONLY_FIRST = /^(?:nice[- ]to[- ]haves?|bonus|optional|preferred|desired|desirable)$/i;

/** What a word behind governs: its bracket, the one name before "(preferred)", its part of a list, or its clause. */
function back(words: string, start: number, end: number): Range {
  const open = openingBracket(words, start);
  if (open >= 0) {
    // "Python, R (a plus)" is said of R alone, "(German is a plus)" of what stands in the bracket.
    if (!/\p{L}{2}/u.test(words.slice(open + 1, start).replace(AROUND, ''))) return [itemStart(words, open), end];
    return [pieceStart(words, open + 1, start), end];
  }
  const opening = clauseStart(words, start);
  if (/, (?:which|what|this|that) (?:is|are|would be) (?:also |strongly |highly )?$/i.test(words.slice(opening, start)))
    return [itemStart(words, words.lastIndexOf(', ', start)), end];
  return [pieceStart(words, opening, start), end];
}

const AROUND = /\b(?:is|are|as|also|but|would|be|considered|strongly|highly|an?|ist|sind)\b/gi;
const WHOLE =
  /^[\s(*•–—-]*(?:(?:prior|previous|some|any|hands-on|first|good|basic|practical|relevant|working|additional|other|further|deep|proven|direct) )*(?:experience|knowledge|familiarity|understanding|exposure|background|certifi\w+|proficiency|fluency|erfahrung\w*|kenntnisse|expérience|connaissance|experiencia|degree|bachelor\S*|master\S*)\b/i;

/** Of a clause the part the word at its end speaks of: "Go, Kafka preferred" speaks of Kafka, "Go or Kafka" of both. */
function pieceStart(words: string, from: number, to: number): number {
  const clause = words.slice(from, to);
  const comma = clause.lastIndexOf(', ');
  if (comma < 0 || ASKED.test(clause)) return comma < 0 ? from : from + comma + 2;
  const piece = clause.slice(comma + 2);
  if (/\b(?:or|oder|ou)\b|^(?:and|und|et|y)\b/i.test(piece)) return from;
  // "Java, Go and Rust are a plus": a bare list. "Experience with Kafka, Spark and Flink is a plus": said of all of it.
  const bare = clause.slice(0, clause.indexOf(', ')).trim().split(' ').length <= 2;
  const whole = VERB.test(clause) && (WHOLE.test(clause) || (bare && /\b(?:are|sind|sont|son)\b/i.test(piece)));
  return whole ? from : from + comma + 2;
}

const VERB = /\b(?:is|are|ist|sind|est|sont|es|son|would be|considered)\s*(?:\S+\s*)?$/i;
const ASKED = /\b(?:required|must|mandatory|essential|zwingend)\b/i;

/** Where the item of a list that ends at an offset begins. */
function itemStart(words: string, end: number): number {
  const before = words.slice(0, end);
  const marks = [...before.matchAll(/[,;:(/] ?|\b(?:and|or|und|oder|with|in|of) /gi)];
  const last = marks.at(-1);
  return last ? last.index + last[0].length : 0;
}

/** The clause around an offset begins behind a semicolon or the bracket it stands in. */
function clauseStart(words: string, at: number): number {
  const open = openingBracket(words, at);
  const before = words.slice(0, at);
  const stop = before.lastIndexOf('; ');
  return Math.max(open + 1, stop < 0 ? 0 : stop + 2);
}

/** The bracket that is open at an offset, or -1. */
function openingBracket(words: string, at: number): number {
  const open = words.lastIndexOf('(', at - 1);
  return open >= 0 && !words.slice(open, at).includes(')') ? open : -1;
}

function closingBracket(words: string, at: number): number {
  if (openingBracket(words, at) < 0) return words.length;
  const close = words.indexOf(')', at);
  return close < 0 ? words.length : close;
}
