import type { Skill } from '#libs/contracts';
import type { DocSection } from '../sections/doc-section.js';
import type { SectionKind } from '../sections/heading-kinds.js';
import { OCCUPATION } from '../fields/occupations.js';
import type { Doc } from '../text/doc.js';
import { withoutAbbreviations } from './abbreviated.js';
import { askedSections } from './asked-sections.js';
import { isAsked, sentenceReader, type Sentence } from './asked.js';
import { namesAskedFor } from './asked-names.js';
import { termsAskedFor } from './asked-terms.js';
import { isDepartment } from './departments.js';
import { isPlain, listedAs } from './field-name.js';
import { findAllSkills } from './find-spans.js';
import type { FoundSkill } from './found-skill.js';
import { findMentions } from './match.js';
import { isWorthIt, relevanceOf, worthOf, type Gathered } from './relevance.js';
import { nearDoubles } from './near-doubles.js';
import { softPhrases } from './soft-phrases.js';
import { isAbstract } from './term-words.js';
import { tidied } from './tidied.js';

const UNLISTED_FROM = 0.45;
/** What everybody in an office uses is asked of nobody by "we use Slack to talk". */
const OFFICE_TOOLS =
  /^(?:Slack|Notion|Zoom|Linear|Asana|Microsoft Teams|Teams|Google Workspace|Confluence|Trello|Miro|Loom)$/;
/** In prose a single letter is a round of funding or a grade sooner than a language. */
const isAside = (name: string, section: SectionKind, asked: boolean | null): boolean =>
  asked !== true && ASIDES.has(section) && (name.length === 1 || OFFICE_TOOLS.test(name));
const ASIDES: ReadonlySet<SectionKind> = new Set(['overview', 'other', 'benefits', 'process', 'legal']);

/** No posting asks for so many skills, or names one so often. What does is an endless list, of which this much is enough. */
const MOST_SKILLS = 500;
const MOST_PLACES = 100;
/** What another name says as well. */
const DOUBLE_WORTH = 0.8;

/**
 * Skills in order of relevance, each with every place it is named in.
 * @param language of the text, ISO 639-1; null is read as English.
 */
export function findSkills(doc: Doc, parts: readonly DocSection[], title: string, language: string | null): Skill[] {
  const sections = askedSections(parts);
  const gathered = new Map<string, Gathered>();
  const sentenceAround = sentenceReader(doc.text);
  let index = 0;
  let widest = { start: -1, end: -1 };
  for (const found of namedSkills(doc.text, sections, language)) {
    while (index < sections.length - 1 && (sections[index + 1]?.start ?? Infinity) <= found.start) index++;
    const part = found.end <= widest.end && found.end - found.start < widest.end - widest.start;
    if (found.end > widest.end) widest = found;
    const key = found.name.toLowerCase();
    const known = gathered.get(key);
    if (known ? known.evidence.length >= MOST_PLACES : gathered.size >= MOST_SKILLS) continue;
    const section = sections[index];
    // A heading says what its list is of.
    const inHeading = found.start < (section?.items[0]?.start ?? 0);
    const kind = inHeading || !section ? 'other' : section.kind;
    add(gathered, key, found, part, kind, sentenceAround(found.start));
  }
  const isInTitle = titleReader(title);
  const skills = withoutAbbreviations([...gathered.values()]).filter(isWorthIt);
  const doubles = nearDoubles(skills);
  return skills
    .map((skill) => toSkill(skill, doc.text, isInTitle(skill), doubles.has(skill)))
    .sort((a, b) => b.relevance - a.relevance || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** Whether the title names a skill: by the lists, or in its own words where these are more than a word of every day. */
function titleReader(title: string): (skill: Gathered) => boolean {
  const listed = new Set(findMentions(title).map(({ form }) => form.name));
  const words = ` ${title.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')} `;
  return ({ name, listed: isListed }) => listed.has(name) || (!isListed && words.includes(` ${name.toLowerCase()} `));
}

/** What the lists and the model know, and what else stands in lists of what is asked for; in the order of the text. */
function namedSkills(text: string, sections: readonly DocSection[], language: string | null): readonly FoundSkill[] {
  const known = findAllSkills(text, sections.filter(isQuiet))
    .filter(({ listed, probability }) => listed || probability >= UNLISTED_FROM)
    .flatMap((found) => (found.listed ? [found] : tidied(found).map((name) => ofProduct(name, text))));
  const soft = softPhrases(sections).filter((one) => !known.some((other) => isSame(one, other)));
  const read = merged(known, soft);
  const names = merged(read, namesAskedFor(sections, read));
  return merged(names, termsAskedFor(sections, names, language ?? 'en'));
}

/** "AWS Transit" of "AWS Transit Gateway": what begins as a product of a known maker has all its capitals. */
function ofProduct(found: FoundSkill, text: string): FoundSkill {
  const { name, end, listed } = found;
  if (listed || !PRODUCT.test(name) || listedAs(name.slice(0, name.indexOf(' ')))?.kind !== 'technology') return found;
  const [rest = ''] = NEXT_WORD.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
  const word = rest.slice(1);
  if (word === '' || isPlain(word) || isAbstract(word.toLowerCase()) || OCCUPATION.test(word)) return found;
  return { ...found, name: name + rest, end: end + rest.length };
}
const PRODUCT = /^\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){1,2}$/u;
const NEXT_WORD = /^ \p{Lu}\p{L}+(?![\p{L}-])/u;
const LONGEST_WORD = 24;

/** Benefits, legal notes and the employer on itself ask for nothing: what only the model takes for a skill there is none. */
const isQuiet = ({ kind, heading }: DocSection): boolean =>
  kind === 'benefits' || kind === 'legal' || (kind === 'overview' && heading !== null && OF_EMPLOYER.test(heading));
const OF_EMPLOYER =
  /^(?:about (?!you\b|the (?:role|job|position|team)\b|this\b)|who we are\b|(?:the|our) (?:company|mission|story|culture|values)\b|company (?:overview|description|profile)\b|über uns\b)/i;

function merged(some: readonly FoundSkill[], others: readonly FoundSkill[]): readonly FoundSkill[] {
  return others.length === 0 ? some : [...some, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

const isSame = (one: FoundSkill, other: FoundSkill): boolean =>
  other.start < one.end && one.start < other.end && one.name === other.name;

/** `key` is the name in small letters. */
function add(
  gathered: Map<string, Gathered>,
  key: string,
  mention: FoundSkill,
  part: boolean,
  section: SectionKind,
  sentence: Sentence,
): void {
  const { name, kind, listed, loose = false, askedOnly = false } = mention;
  const asked = isAsked(section, sentence, mention.start);
  if (isAside(name, section, asked) || sentence.declines(mention.start, mention.end)) return;
  if (isDepartment(key) && (asked !== true || sentence.isOfPeople(mention.start))) return;
  const worth = worthOf(section, sentence, asked, mention.start);
  const known = gathered.get(key);
  if (!known) {
    gathered.set(key, {
      name,
      kind,
      listed,
      required: asked,
      worth,
      first: mention.start,
      part,
      loose,
      askedOnly,
      evidence: [{ start: mention.start, end: mention.end }],
    });
    return;
  }
  known.part &&= part;
  known.loose &&= loose;
  known.askedOnly &&= askedOnly;
  known.evidence.push({ start: mention.start, end: mention.end });
  known.worth = Math.max(known.worth, worth);
  known.required = known.required === true || asked === true ? true : (known.required ?? asked);
}

const toSkill = (skill: Gathered, text: string, inTitle: boolean, double: boolean): Skill => ({
  name: skill.name,
  kind: skill.kind,
  required: skill.required,
  relevance: relevanceOf(skill, text, inTitle) * (double ? DOUBLE_WORTH : 1),
  evidence: skill.evidence,
});
