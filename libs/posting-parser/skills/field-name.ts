import { OCCUPATION } from '../fields/occupations.js';
import { lookUp } from '../locations/gazetteer.js';
import { isNoSkill } from './common-words.js';
import { isConditionAlone } from './condition-words.js';
import { FORMS, type Form } from './dictionary.js';
import { coreOf } from './model/words.js';
import { skillVocabulary } from './model/skill-model.js';
import { endsAsField, isAbstract, isTask, isVague, roleOf, type Role } from './term-words.js';
import { isSmall } from '../text/letters.js';

/** Listed forms by how they are written. */
const LISTED: ReadonlyMap<string, Form> = new Map(
  [...FORMS.values()].flat().flatMap((form): [string, Form][] => {
    if (form.kind === 'soft' || form.rule === 'context') return [];
    return [[form.rule === 'any' ? form.written.toLowerCase() : form.written, form]];
  }),
);

/** The listed skill that a whole name is: "infrastructure-as-code". */
export const listedAs = (name: string): Form | undefined => LISTED.get(name) ?? LISTED.get(name.toLowerCase());

/**
 * From and to, of the words that are the name: "modern detection engineering practices" names detection engineering.
 * What only says that it is a field stays where nothing but a word of every day would be left: "web technologies".
 */
export function coreWords(words: readonly string[]): [number, number] {
  let from = 0;
  let to = words.length;
  while (from < to - 1) {
    if (leads(words[from] ?? '') && !OF_KEYS.test(`${words[from]} ${words[from + 1]}`)) from++;
    // "mastery of threat modelling"
    else if (from < to - 2 && isKnowing(words[from] ?? '') && roleOf(words[from + 1] ?? '') === 'link') from += 2;
    else break;
  }
  // "demands faced"
  if (to - from > 1 && (words[to - 1] ?? '').endsWith('ed') && /.[a-z]ed$/.test(words[to - 1] ?? '')) to--;
  // "environments requiring"
  if (to - from > 1 && (words[to - 1] ?? '').endsWith('ing') && isVague(words[to - 2] ?? '')) to--;
  while (to - from > 1 && isTail(words, from, to)) to--;
  return [from, to];
}

const LEADS: ReadonlySet<Role | null> = new Set(['quality', 'doing', 'article', 'and', 'examples', 'link']);
const leads = (word: string): boolean => LEADS.has(roleOf(word.toLowerCase()));
/** "key management" */
const OF_KEYS = /^key (?:management|exchange|rotation|derivation|vaults?)$/i;

function isKnowing(word: string): boolean {
  const lower = word.toLowerCase();
  return lower === 'interest' || roleOf(lower) === 'knowing';
}

function isTail(words: readonly string[], from: number, to: number): boolean {
  const last = (words[to - 1] ?? '').toLowerCase();
  const role = roleOf(last);
  // "best" of "best practices" goes with what it stood before.
  if (role === 'quality' || role === 'article' || role === 'and' || role === 'link') return true;
  if (role === 'stop' || role === 'adverb') return true;
  // "product security teams"
  if (last === 'team' || last === 'teams') return to - from > 2;
  if (!isAbstract(last) || NAMES_ALL.test(`${words[to - 2]} ${last}`)) return false;
  const left = words[from] ?? '';
  return to - from > 2 || /\p{Lu}[\p{L}\d]*[\p{Lu}\d]/u.test(left) || listedAs(left) !== undefined;
}

/** "dynamic programming languages" are no dynamic programming, nor is "standard operating" anything. */
const NAMES_ALL = / languages?$|^operating (?:procedures?|systems?)$/;

/** Whether words can be asked for: no word of every day, no place, no trade, nothing that somebody does. */
export function isFieldName(name: string): boolean {
  const known = judged.get(name);
  if (known !== undefined) return known;
  if (judged.size >= MOST_JUDGED) judged.clear();
  const verdict = judge(name);
  judged.set(name, verdict);
  return verdict;
}

/** "solution-focused technical" is cut in the middle. */
const ADJECTIVE = /(?:ical|ional|mercial|nancial|ustrial|native|driven)$/;

/** "1.3MB", "25kg", "900k", "8am-5pm": a number and its unit; "3D" and "4G" are names. */
const MEASURE =
  /^[$€£]?\d[\d.,]*\+?(?:[KMGT]i?[Bb](?:ytes?|ps)?|kg|lbs?|[kcm]?m|[kMG]?Hz|[kM]?W|mph|[kK]|bn|hrs?|h|[apAP]\.?[mM](?:[-–]\d[\d.,]*[apAP][mM])?)$/;
export const isMeasure = (name: string): boolean => MEASURE.test(name);
/** "engineers maintain quays", "security of them": what has a verb or a pronoun in it is a sentence. "Software build tools" is none. */
function isWithin(word: string, index: number): boolean {
  const lower = word.toLowerCase();
  return word === lower && index > 0 && !ALSO_NOUN.has(lower) && (isTask(lower) || PRONOUN.test(lower));
}
const ALSO_NOUN = new Set(['build', 'drive', 'hold', 'need', 'make', 'reach']);
const PRONOUN = /^(?:them|they|us|we|you|it|this|that|these|those|which|who|our|your|their)$/;

/** "AI-driven", "Physical" say how something is. */
export const isAdjective = (word: string): boolean => HOW.test(word);
const HOW =
  /-(?:driven|powered|based|enabled|assisted|native|first|oriented|related|led|focused|ready|facing|savvy|carrying|scale)$|^\p{L}{3,}(?:ical|tional|itive|ative|mental)$/u;

/** Postings share most of their names, and the patterns that judge them are long. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 5_000;

function judge(name: string): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (isMeasure(name) || (words.length === 1 && isAdjective(name)) || (words.length > 1 && words.some(isWithin)))
    return false;
  if (words.length === 1 ? !isFieldWord(name) : isVague(last.toLowerCase()) || ADJECTIVE.test(last) || isTask(first))
    return false;
  if (words.length > 1 && (roleOf(first) === 'stop' || (isNoSkill(last) && words.some(isChoice)))) return false;
  return !isNoSkill(name) && (words.length === 1 || !OCCUPATION.test(last));
}

/** "business/large-scale infrastructure" */
const isChoice = (word: string): boolean => /^\p{Ll}+\/\p{Ll}/u.test(word);

/** One word alone is a name by its capitals, as a noun of a field by its ending, or where training had it for a skill. */
function isFieldWord(word: string): boolean {
  if (/\p{L}.*\p{Lu}|\d/u.test(word)) return word.length < 3 || !isPlain(word);
  const lower = word.toLowerCase();
  if (roleOf(lower) !== null || isVague(lower) || isAbstract(lower)) return false;
  return (word.length > 5 && endsAsField(lower)) || isGraded(word);
}

/** Whether words that nothing asks for but the item they are all of are of a field: by their last one, a name in them, or training. */
export function isOfField(name: string): boolean {
  if (isConditionAlone(name)) return false;
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  return endsAsField(last) || HEAD.test(last) || words.some(isWrittenAsName) || isKnownPhrase(words);
}

/** "Harbour pilotage", "Food hygiene": nouns that are of a field where another word says of which. */
const HEAD =
  /^(?:.{3,}(?:age|ery|apy|etry|urgy|entry)|care|hygiene|safety|security|design|law|control|repairs?|surgery|tests)$/;

/** "Hydraulik", "CNC-Drehen": the same of other languages, whose phrases say the rest in small words. */
export const isOfForeignField = (name: string): boolean =>
  !name.includes(' ') &&
  !isNoSkill(name) &&
  (isAbbreviation(name) || JOINED.test(name) || endsAsForeignField(name) || isGraded(name));
const JOINED = /^[\p{Lu}\d]{2,}-\p{Lu}\p{Ll}{2,}$/u;
export const endsAsForeignField = (word: string): boolean => FOREIGN_ENDING.test(word);
const FOREIGN_ENDING =
  /^\p{Lu}\p{Ll}*(?:matik|aulik|onik|mechanik|technik|schweißen|drehen|fräsen|löten|kunde|recht|metrie|logie|grafie|buchhaltung|abrechnung|programmierung|konstruktion|instandhaltung|montage)$/u;

/** "GraphQL", "AWS": capitals within it. */
const isWrittenAsName = (word: string): boolean => /\p{L}.*\p{Lu}/u.test(word) && !isPlain(word);

/** Whether the gazetteers or training have a phrase. */
function isKnownPhrase(words: readonly string[]): boolean {
  let node = skillVocabulary().model.phrases.startingWith(coreOf(words[0] ?? ''));
  for (const word of words.slice(1)) node = node?.next?.get(coreOf(word));
  return node !== undefined && (node.grade > 0 || node.lists > 0);
}

/** "passkeys": a plural that says something where it stands among names. */
export const isThing = (word: string): boolean =>
  /^\p{Ll}{5,}[^s]s$/u.test(word) && roleOf(word) === null && !isVague(word) && !isAbstract(word) && !isNoSkill(word);

/** Whether training had it for a skill. */
export function isGraded(word: string): boolean {
  const node = skillVocabulary().model.phrases.startingWith(coreOf(word));
  return node !== undefined && node.grade > 0;
}

/** "BCM", "M&A", "C5": written in capitals, and neither a place nor an office of the employer. */
export const isAbbreviation = (word: string): boolean =>
  !isSmall(word.charCodeAt(0)) &&
  /^(?=.*\p{Lu})[\p{Lu}\d&]{2,6}s?$/u.test(word) &&
  !isPlain(word) &&
  lookUp(word) === null;
/** "KNOW": a word of every day in capitals. */
export function isPlain(word: string): boolean {
  // "CFOs"
  if (NO_ABBREVIATION.has(word) || NO_ABBREVIATION.has(word.replace(/(?<=\p{Lu}{2})s$/u, '')) || GENDERS.test(word))
    return true;
  const lower = word.toLowerCase();
  return roleOf(lower) !== null || isTask(lower) || isVague(lower);
}
/** "MFD", "MWD", "HFX" */
const GENDERS = /^[MFWH]{2}[DXVI]$/;
/** Countries and regions, offices, time zones, sorts of pay, and words of every day in capitals. */
const NO_ABBREVIATION = new Set(
  (
    'US USA UK EU UAE EMEA APAC LATAM AMER NA HR IT PR CEO CTO CFO CIO COO CMO CAO CHRO CISO VP SVP EVP GM SME SMEs PTO PST EST CST ' +
    'MST PT ET CET UTC GMT AM PM ASAP FAQ ID OK TBD NYC SF LA LLC INC LTD AND OR MUST NOT ALL THE GPA CV HQ ' +
    'PAYE PAYG OTE CTC ESPP'
  ).split(' '),
);
