import type { Skill } from '#libs/contracts';
import type { DocSection } from '../sections/find-sections.js';
import type { SectionKind } from '../sections/heading-kinds.js';
import type { Doc } from '../text/doc.js';
import { isAsked, sentenceReader, type Sentence } from './asked.js';
import { namesAskedFor } from './asked-names.js';
import { isNoSkill } from './common-words.js';
import { findAllSkills } from './find-spans.js';
import type { FoundSkill } from './found-skill.js';
import { findMentions } from './match.js';
import { softPhrases } from './soft-phrases.js';

/**
 * What a mention in such a section is worth: what is required comes before what is welcome, and that before what the work
 * is about, whatever kind it is of. Benefits and legal notes name skills nobody asks for.
 */
const WORTH: Readonly<Record<SectionKind, number>> = {
  required: 0.8,
  preferred: 0.45,
  responsibilities: 0.34,
  overview: 0.25,
  other: 0.25,
  process: 0.1,
  benefits: 0.05,
  legal: 0.05,
};
/** The subjects of a degree are asked for with many others beside them. */
const DEGREE_WORTH = 0.5;
const KIND_WORTH: Readonly<Record<Skill['kind'], number>> = {
  technology: 1,
  knowledge: 0.86,
  language: 0.9,
  soft: 0.6,
};
/** "SIEM", "Zero Trust": what is written as a name is asked for by that name. */
const NAMED_WORTH = 0.95;
/** What the lists do not have is worth less: its names are not folded, and the model is mistaken more often. */
const UNLISTED_WORTH = 0.85;
const UNLISTED_NAME_WORTH = 0.94;
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

interface Gathered {
  name: string;
  kind: Skill['kind'];
  listed: boolean;
  required: boolean | null;
  worth: number;
  first: number;
  evidence: { start: number; end: number }[];
}

/** Skills in order of relevance, each with every place it is named in. */
export function findSkills(doc: Doc, sections: readonly DocSection[], title: string): Skill[] {
  const gathered = new Map<string, Gathered>();
  const sentenceAround = sentenceReader(doc.text);
  let index = 0;
  for (const found of namedSkills(doc.text, sections)) {
    while (index < sections.length - 1 && (sections[index + 1]?.start ?? Infinity) <= found.start) index++;
    const known = gathered.get(found.name.toLowerCase());
    if (known ? known.evidence.length >= MOST_PLACES : gathered.size >= MOST_SKILLS) continue;
    const kind = sections[index]?.kind ?? 'other';
    add(gathered, known, found, kind, sentenceAround(found.start));
  }
  const titleNames = new Set(findMentions(title).map(({ form }) => form.name));
  return [...gathered.values()]
    .filter((skill) => skill.worth >= 0.1)
    .map((skill) => toSkill(skill, doc.text, titleNames.has(skill.name)))
    .sort((a, b) => b.relevance - a.relevance || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** What the lists and the model know, and what else stands in lists of what is asked for; in the order of the text. */
function namedSkills(text: string, sections: readonly DocSection[]): FoundSkill[] {
  const known = findAllSkills(text)
    .filter(({ listed, probability }) => listed || probability >= UNLISTED_FROM)
    .flatMap((found) => (found.listed ? [found] : tidied(found)));
  const soft = softPhrases(sections).filter((one) => !known.some((other) => isSame(one, other)));
  const asked = [...namesAskedFor(sections, known), ...soft];
  return asked.length === 0 ? known : [...known, ...asked].sort((a, b) => a.start - b.start);
}

const isSame = (one: FoundSkill, other: FoundSkill): boolean =>
  other.start < one.end && one.start < other.end && one.name === other.name;

function add(
  gathered: Map<string, Gathered>,
  known: Gathered | undefined,
  mention: FoundSkill,
  section: SectionKind,
  sentence: Sentence,
): void {
  const { name, kind, listed } = mention;
  const asked = isAsked(section, sentence, mention.start);
  if (isAside(name, section, asked) || sentence.declines(mention.start, mention.end)) return;
  const worth = worthOf(section, sentence, asked);
  if (!known) {
    gathered.set(name.toLowerCase(), {
      name,
      kind,
      listed,
      required: asked,
      worth,
      first: mention.start,
      evidence: [{ start: mention.start, end: mention.end }],
    });
    return;
  }
  known.evidence.push({ start: mention.start, end: mention.end });
  known.worth = Math.max(known.worth, worth);
  known.required = known.required === true || asked === true ? true : (known.required ?? asked);
}

function worthOf(section: SectionKind, sentence: Sentence, asked: boolean | null): number {
  if (section === 'overview' && sentence.isCompanyTalk) return 0.12;
  if (section !== 'required') return WORTH[section] + (asked === true ? 0.2 : 0);
  if (asked === false) return WORTH.preferred;
  return sentence.isOfDegree ? DEGREE_WORTH : WORTH.required;
}

/** The name of a span the model found: what is said around it belongs to no name. */
function tidied(found: FoundSkill): FoundSkill[] {
  const name = withoutOpenBracket(found.name).replace(
    / (?:or|and) (?:similar|comparable|equivalent|other|related|any)\b.*| (?:working|related|based)$/i,
    '',
  );
  // "authentication/authorization" are two; "CI/CD" is one.
  if (!/^(?:\p{L}{5,}\/\p{L}{5,}|[A-Z]{3,5}\/[A-Z]{3,5})$/u.test(name))
    return name === '' || isNoSkill(name) ? [] : [{ ...found, name, end: endOf(found, name) }];
  let start = found.start;
  return name.split('/').map((half) => {
    const one = { ...found, name: half, start, end: start + half.length };
    start = one.end + 1;
    return one;
  });
}

const endOf = (found: FoundSkill, name: string): number =>
  found.name.startsWith(name) ? Math.min(found.end, found.start + name.length) : found.end;

/** "accessibility (WCAG" was cut in the middle: the abbreviation is its name, else the words before it. */
function withoutOpenBracket(name: string): string {
  const [, before = '', inside = ''] = /^([^()]{2,}) \(([^()]*)$/.exec(name) ?? [];
  if (before === '') return name;
  return /^\p{Lu}{3,8}$/u.test(inside) ? inside : before;
}

/** Section first, then what kind of name it is, how often it is named, how early, and whether the title names it. */
function toSkill(skill: Gathered, text: string, inTitle: boolean): Skill {
  const often = Math.min(0.06, 0.03 * Math.log2(skill.evidence.length));
  const early = 0.05 * (1 - skill.first / Math.max(1, text.length));
  const base = (skill.worth + often + early + (inTitle ? 0.2 : 0)) * worthOfKind(skill, text);
  const relevance = Math.round(Math.min(1, Math.max(0, base)) * 1000) / 1000;
  return { name: skill.name, kind: skill.kind, required: skill.required, relevance, evidence: skill.evidence };
}

function worthOfKind({ kind, listed, evidence }: Gathered, text: string): number {
  if (kind === 'soft' || kind === 'language' || (listed && kind === 'technology')) return KIND_WORTH[kind];
  const named = evidence.some((place) => isNamed(text, place));
  if (listed) return named ? NAMED_WORTH : KIND_WORTH.knowledge;
  return named ? NAMED_WORTH * UNLISTED_NAME_WORTH : KIND_WORTH.knowledge * UNLISTED_WORTH;
}

/** Capitals or numbers in it, and not only because a sentence begins with it. */
function isNamed(text: string, { start, end }: { start: number; end: number }): boolean {
  const words = text.slice(start, end);
  if (/\p{Lu}{2}|\p{Ll}\p{Lu}|\d/u.test(words)) return true;
  return (
    /^\p{Lu}/u.test(words) &&
    (/ \p{Lu}/u.test(words) || /[\p{Ll},/(] ?$/u.test(text.slice(Math.max(0, start - 2), start)))
  );
}
