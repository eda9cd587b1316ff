import { OCCUPATION } from '../fields/occupations.js';
import { lookUp } from '../locations/gazetteer.js';
import type { DocSection } from '../sections/doc-section.js';
import type { Line } from '../text/doc.js';
import { matches } from '../text/matches.js';
import { isNoSkill } from './common-words.js';
import { DEGREE } from './degrees.js';
import { coreWords, endsAsForeignField, isAdjective, isFieldName, isMeasure, isPlain } from './field-name.js';
import { endsAsField, isAbstract, isTask, roleOf } from './term-words.js';
import { skillAt, type FoundSkill } from './found-skill.js';
import { cleanName, kindOfName } from './name-span.js';
import { endsWithOneOf } from '../text/letters.js';
import { hasCue } from '../text/cues.js';

/** Items that are looked at, and as much of each: postings have fewer and shorter ones. */
const MOST_ITEMS = 120;
const MOST_LETTERS = 1_000;
const MOST_NAMES = 150;
const LONGEST_LIST = 400;

/** "(Prometheus, Grafana)": a list in brackets. */
const IN_BRACKETS = /\(([^()]{2,200})\)/g;
/** "tools such as Jenkins, Argo CD": a list of examples. */
const EXAMPLES =
  /\b(?:such as|including|includes?|like|for example|for instance|namely|e\.g\.?,?|i\.e\.?,?|hold(?:ing)?|one or more(?: of)?(?: the following)?:?|the following:?|z\. ?b\.|wie|u\. ?a\.|par exemple|comme|tels? que|telles? que|como|zoals|quali) (?=\S)/gi;
/** "Experience with Temporal", "fundierte Kenntnisse in Vue": what is to be known. */
const KNOWN =
  /\b(?:experienced?|years?|knowledge|knowledgeable|familiar(?:ity)?|proficien(?:t|cy)|expert(?:ise)?|understanding|background|skill(?:ed|s)|fluen(?:t|cy)|exposure|competen(?:t|ce|cy)|comfort(?:able)?|mastery|command|hands-on|grasp|fundamentals|erfahrung(?:en)?|kenntnissen?|umgang|vertraut|expérience|connaissances?|maîtrise|experiencia|conocimientos?|dominio|ervaring|kennis|esperienza|conoscenza)\b[^.;:()\n]{0,40}?\b(?:with|in|of|using|on|administering|mit|von|de|du|des|con|en|met|van|di) (?=\S)/gi;
/** "Strong fundamentals: OWASP, secrets management". */
const BEHIND_COLON = /^[^.;:()]{3,60}: (?=[\p{L}\d])/u;
/** Who one works with is no skill: a little in front of a list, and at its end. */
const PEOPLE_BEFORE =
  /\b(?:cross[- ]functional\w*|collaborat\w*|partner\w*|liais\w*|stakeholders?|teams?|communicat\w*|clients|customers|audiences)\b/i;
const PEOPLE_AT_END =
  /\b(?:teams?|stakeholders?|departments?|functions|partners?|colleagues|clients|customers|leaders|executives|engineers|developers|audiences)\b[^,]*$/i;
/** Looks back last: what looks back first does so at every letter. */
const SPLIT =
  / [–—] |--| including (?:an? |the )?|, (?:and\/or |and |or |und |oder |et |ou |y |o )?|;|\/(?=\s)|\/(?<=\p{Lu}{3}\/)(?=\p{Lu}{3})|(?=[/&+aeouv])(?<=\s)(?:\/|and\/or|and|or|und|oder|et|ou|&|\+|vs\.?)(?=\s)|\+(?<=\p{L}\+)(?=\p{Lu})/u;

const LEAD =
  /^(?:(?:an?|the|both|either|any|some|one|more|other|various|different|modern|strong|good|solid|deep|similar|common|basic|advanced|core|key|our|your|using|building|with|in|of|e\.g\.|z\. ?B\.|proven|practical|hands-on|technologies|tools|frameworks|languages|platforms) )+/i;
const TAIL =
  /(?: (?:tools?|tooling|frameworks?|platforms?|systems?|principles|practices|techniques|concepts|standards|services|technolog(?:y|ies)|methodolog(?:y|ies)|methods|patterns|experience|knowledge|skills?|environments?|solutions?|applications?|ecosystem|stack|etc\.?|usw\.?|or similar|required|preferred|development|programming|languages?))+$/i;
const GERMAN = /\b(?:und|oder|du|sie|mit|der|die)\b/;
/** The verb at the end of a German sentence. */
const GERMAN_TAIL =
  / (?:mit(?:bringen|gebracht)?|sind|ist|hast|haben|aus|gesammelt|zeichnen|wünschenswert|fundiert)(?: .*)?$|-(?:Prozess|Kenntnis|Umfeld|Tool|System|Ans[aä]tz|Erfahrung|Umgebung|Technologie|Standard|Praktik|Prinzip)\p{L}*$/u;
/** "Netzwerksicherheit": long enough to be joined of two words, and no word of every posting. */
const GERMAN_FIELD = /^\p{Lu}\p{Ll}{11,}$/u;
const GERMAN_COMMON =
  /(?:erfahrung|bereich|umfeld|kenntnisse|kunden|projekte?n?|organisation|abwicklung|themen|prozesse?n?|zusammenarbeit|verantwortung|ausbildung|studium|qualifikation(?:en)?|aufgaben|möglichkeit(?:en)?|bereitschaft|unternehmen|mitarbeitende[rn]?|praktika|werkstudent|abteilungen|einrichtungen)$/i;
const NOT_ONE =
  /^(?:etc\.?|similar|others?|more|equivalent|comparable|related|usw\.?|so on|such|ideally|preferably|required|preferred|must|plus|years?.*|\d.*|and|or)$/i;
const SENTENCE_WORDS =
  /\b(?:the|a|an|to|for|with|your|our|their|that|which|who|you|we|it|is|are|be|have|has|as|at|by|from|into|across|within|how|what|not|on|this|these|those|both|multiple|complex|der|die|das|den|dem|mit|für|im|ist|sowie|auch|pour|dans|avec|est)(?![a-zà-ÿ])/i;
/** Every word a capital or a number: "Argo CD", "C•CURE", "NIST 800-53", "Code of Conduct". */
const NAMED =
  /^(?:[\p{Lu}\d][\p{L}\d.+#•&'’-]*|\.[\p{Lu}][\p{L}]+)(?: (?:of |for |and |to )?[\p{Lu}\d][\p{L}\d.+#•&'’-]*){0,3}$/u;
const ABBREVIATED = /\p{Lu}[\p{Lu}\d&•+#.-]*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\d/u;

const CAPITAL = /\p{Lu}/u;
/** A capital, a number or a bracket somewhere in it; of most letters it need not be asked which property they have. */
const NAMES = /.(?:[A-Z\d(]|(?![\u0000-\u007f])\p{Lu})/u;

interface Part {
  text: string;
  start: number;
}

/**
 * Names in the lists of what a posting asks for that neither the word lists nor the model know: "tools such as Jenkins,
 * Zephyrline and Grafana" asks for three. `found` is what they do know, in the order of the text.
 */
export function namesAskedFor(sections: readonly DocSection[], found: readonly FoundSkill[]): FoundSkill[] {
  const names: FoundSkill[] = [];
  let items = 0;
  for (const { kind, items: lines } of sections) {
    if (kind !== 'required' && kind !== 'preferred') continue;
    const bulleted = lines.some(({ bullet }) => bullet);
    for (const line of lines) {
      if (items++ >= MOST_ITEMS || names.length >= MOST_NAMES) return names;
      if (line.text.length > 3 && NAMES.test(line.text)) readItem(line, line.bullet || !bulleted, found, names);
    }
  }
  return names;
}

/** `alone`: it may be but a name. Among bulleted items a short line without a bullet is a heading. */
function readItem(line: Line, alone: boolean, found: readonly FoundSkill[], names: FoundSkill[]): void {
  const text = line.text.slice(0, MOST_LETTERS);
  let german: boolean | null = null;
  const before = names.length;
  for (const group of groupsOf(text, alone)) {
    const parts = group.text.length < 2 ? [] : partsOf(group);
    const open: Part[] = [];
    let spelt = false;
    let tools = 0;
    for (const part of parts) {
      const from = line.start + part.start;
      const known = skillAt(found, from, from + part.text.length);
      if (!known || isProduct(part, line.start, found)) open.push(part);
      else if (known.kind === 'technology') {
        tools++;
        spelt ||= isSpeltSmall(part.text);
      }
    }
    if (open.length === 0) continue;
    const among =
      parts.length > 1 && (open.length < parts.length || open.some(({ text: name }) => ABBREVIATED.test(name)));
    // Where nothing is known that it stands among, small letters name nothing.
    const likely = among ? open : open.filter(({ text: name }) => CAPITAL.test(name));
    if (likely.length === 0 || isOfDegree(text, group) || isOfPeople(text, group)) continue;
    german ??= GERMAN.test(text);
    for (const part of likely) {
      const name = cleanName(coreOf(part.text.replace(TAIL, '').replace(GERMAN_TAIL, '')));
      const start = line.start + part.start + part.text.indexOf(name);
      const end = start + name.length;
      if (names.slice(before).some((one) => one.start < end && start < one.end)) continue;
      if (!part.text.includes(name) || !isName(name, { among, spelt, german, initial: part.start === 0 })) continue;
      const kind = tools > 0 && CAPITAL.test(name) ? 'technology' : kindOfName(name);
      names.push({ name, kind, start, end, listed: false, probability: 1, nested: false });
    }
  }
}

function coreOf(text: string): string {
  const words = text.split(' ');
  const [first, last] = coreWords(words);
  return words.slice(first, last).join(' ');
}

/** The lists of an item. */
function groupsOf(text: string, alone: boolean): Part[] {
  const groups: Part[] = [];
  if (text.includes('('))
    for (const match of matches(text, IN_BRACKETS))
      if (!isOfName(text, match[1] ?? '', match.index)) groups.push({ text: match[1] ?? '', start: match.index + 1 });
  for (const [cue, pattern] of LEADS_TO_LIST)
    if (hasCue(text, cue))
      for (const match of matches(text, pattern)) groups.push(upToEnd(text, match.index + match[0].length));
  // "cloud providers (AWS, Azure), Kubernetes, Cilium" goes on behind the bracket.
  for (const match of text.includes('), ') ? matches(text, BEHIND_BRACKET) : [])
    groups.push(upToEnd(text, match.index + match[0].length));
  const colon = text.includes(': ') ? BEHIND_COLON.exec(text) : null;
  if (colon) groups.push(upToEnd(text, colon[0].length));
  if (alone && text.length <= 60 && !endsWithOneOf(text, '.!?')) groups.push(upToEnd(text, 0));
  return groups;
}

const LEADS_TO_LIST = [
  ['examples', EXAMPLES],
  ['known', KNOWN],
] as const;
const BEHIND_BRACKET = /\), (?=\p{Lu}[^.;:()]+(?:,|$))/gu;

/** "the Pilots Act 1974 (Exceptions) Order", "our office (Holtenau)": one word that is no example of what stands before it. */
const isOfName = (text: string, inside: string, at: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(inside) && BEFORE_ASIDE.test(text.slice(Math.max(0, at - 20), at));
const BEFORE_ASIDE = /(?:\b(?:act|order|regulations?|\d{4}|offices?|sites?|locations?|based|headquarters)|\)) $/i;

function upToEnd(text: string, start: number): Part {
  const end = text
    .slice(start)
    .search(/[;:()]|[.!?](?: |$)| [–—-] | at |, (?:ideally|preferably|with|or an?|though|but|as well as|in order)\b/u);
  return { start, text: end < 0 ? text.slice(start) : text.slice(start, start + end) };
}

/** A degree's subjects are none that is asked for by itself. */
function isOfDegree(text: string, { text: words, start }: Part): boolean {
  return (
    hasCue(text, 'degree') && DEGREE.test(text.slice(Math.max(0, text.lastIndexOf('. ', start)), start + words.length))
  );
}

function isOfPeople(text: string, { text: words, start }: Part): boolean {
  return PEOPLE_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || PEOPLE_AT_END.test(words);
}

/** "Apache/NGINX/IIS" */
const SEVERAL = /^\s*\p{Lu}[\p{L}\d+#]+(?:\/\p{Lu}[\p{L}\d+#]+){2,}\s*$/u;
const ofSeveral = (piece: string): string[] => (SEVERAL.test(piece) ? piece.split('/') : [piece]);

function partsOf({ text, start }: Part): Part[] {
  if (text.length > LONGEST_LIST) return [];
  const parts: Part[] = [];
  let at = 0;
  const pieces = text.split(SPLIT);
  for (const piece of text.includes('/') ? pieces.flatMap(ofSeveral) : pieces) {
    const from = text.indexOf(piece, at);
    at = from + piece.length;
    const bare = piece.trim();
    const lead = bare === '' ? 0 : piece.indexOf(bare);
    const cut = LEAD.exec(bare)?.[0].length ?? 0;
    const rest = bare.slice(cut);
    if (rest !== '') parts.push({ text: rest, start: start + from + lead + cut });
  }
  return parts;
}

/**
 * `among`: in a list with skills that are known; `spelt`: with a technology that is written small, such as "pandas";
 * `initial`: a capital there is but a sentence's.
 */
interface Where {
  among: boolean;
  spelt: boolean;
  german: boolean;
  initial: boolean;
}

/** "AWS Transit Gateway": its maker is known alone, and what stands behind it is written as a name and not known as a whole. */
function isProduct({ text, start: at }: Part, base: number, found: readonly FoundSkill[]): boolean {
  const start = base + at;
  const maker = skillAt(found, start, start + 1);
  if (!maker?.listed || maker.kind !== 'technology' || maker.start !== start) return false;
  // Most stand alone.
  if (maker.end >= start + text.length) return false;
  const rest = text.slice(maker.end - start).replace(TAIL, '');
  if (text.slice(0, maker.end - start).includes(' ') || !PRODUCT.test(rest)) return false;
  const end = maker.end + rest.length;
  if (skillAt(found, maker.end + 1, end, (one) => one.start === maker.end + 1 && one.end >= end)) return false;
  const words = rest.trim().toLowerCase().split(' ');
  return !endsAsField(words.at(-1) ?? '') && !words.some(saysNoProduct);
}
const PRODUCT = /^(?: \p{Lu}[\p{L}\d]+){1,3}$/u;
const saysNoProduct = (word: string): boolean => isPlain(word) || isAbstract(word) || OCCUPATION.test(word);

const isSpeltSmall = (name: string): boolean => /^\p{Ll}[\p{Ll}\d.-]+$/u.test(name);

function isName(name: string, { among, spelt, german, initial }: Where): boolean {
  const words = name.split(' ').length;
  if (name.length < 2 || name.length > 40 || words > 4 || !/\p{L}{2}|\p{L}[+#&]/u.test(name)) return false;
  const plain = !CAPITAL.test(name);
  if (
    plain
      ? !among || german || words > 3 || SENTENCE_WORDS.test(name)
      : !isWritten(name, { among, spelt, german, initial })
  )
    return false;
  if (NOT_ONE.test(name) || OCCUPATION.test(name) || roleOf(name.toLowerCase()) !== null) return false;
  if (words === 1 && (isTask(name) || isAdjective(name))) return false;
  if (!/\p{Ll}(?<!\p{Lu}{2}s)/u.test(name) && name.split(' ').every(isPlain)) return false;
  if (plain) return isFieldName(name) || (spelt && isSpeltSmall(name) && !isPlain(name) && !isNoSkill(name));
  return !isMeasure(name) && !isNoSkill(name) && lookUp(name) === null;
}

const isGermanField = (name: string): boolean =>
  endsAsForeignField(name) || (GERMAN_FIELD.test(name) && !GERMAN_COMMON.test(name));

/** Whether capitals make it a name. */
function isWritten(name: string, { among, german, initial }: Where): boolean {
  if (ABBREVIATED.test(name)) return NAMED.test(name) || !SENTENCE_WORDS.test(name);
  if (!NAMED.test(name)) return among && !german && !SENTENCE_WORDS.test(name) && name.split(' ').length <= 3;
  if (german) return name.includes(' ') ? among : isGermanField(name);
  return name.includes(' ') || among || !initial;
}
