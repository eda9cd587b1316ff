import type { Skill } from '#libs/contracts';
import { OCCUPATION } from '../fields/occupations.js';
import { lookUp } from '../locations/gazetteer.js';
import type { DocSection } from '../sections/find-sections.js';
import type { SectionKind } from '../sections/heading-kinds.js';
import type { Doc } from '../text/doc.js';
import { isAsked, sentenceReader, type Sentence } from './asked.js';
import { findAllSkills } from './find-spans.js';
import type { FoundSkill } from './found-skill.js';
import { findMentions } from './match.js';

/** What a mention in such a section is worth. Benefits and legal notes name skills nobody asks for. */
const WORTH: Readonly<Record<SectionKind, number>> = {
  required: 0.75,
  preferred: 0.55,
  responsibilities: 0.5,
  overview: 0.3,
  other: 0.3,
  process: 0.1,
  benefits: 0.05,
  legal: 0.05,
};
const KIND_WORTH: Readonly<Record<Skill['kind'], number>> = {
  technology: 1,
  knowledge: 0.9,
  language: 0.75,
  soft: 0.6,
};
/** What the model alone found is worth less: its names are not folded, and it is mistaken more often. */
const UNLISTED_WORTH = 0.75;
const UNLISTED_FROM = 0.45;
/** Degrees and grades are asked for, but they are no skills. */
const DEGREE =
  /\b(?:degrees?|diploma|bachelor\S*|master['’]?s?|ph\.? ?d|msc|bsc|ba|bs|ms|mba|years?|university|high school|equivalent|experience|background|track record)\b/i;

/** "m/w/d" in a title. */
const GENDERS = /^(?:[mfwdxhvi]|div|gn)(?: ?[/|] ?(?:[mfwdxhvi]|div|gn))+$/i;
/** Words that the model finds alone, and that say nothing alone: "security", "engineers". */
const COMMON =
  /^(?:secur(?:e|ity|ing)|software|hardware|systems?|engineer\w*|develop\w*|applications?|technolog\w+|data|code|coding|tools?|products?|platforms?|services?|solutions?|infrastructure|operations?|process\w*|business|design|research|projects?|programs?|production|environments?|testing|tests|reports?|records?|customers?|users?|teams?|architecture|features?|models?|quality|standards?|practices|industry|web|mobile|digital|online|office|health|finance|medical|legal|social|technical|internal|external|tech|industrial|vulnerabilit\w+|triage|features|workflows?|pipelines?)$/i;
const isCommon = (name: string): boolean =>
  COMMON.test(name) || (!name.includes(' ') && OCCUPATION.test(name)) || lookUp(name) !== null;
const isNoSkill = (name: string): boolean => DEGREE.test(name) || GENDERS.test(name) || isCommon(name);
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
  for (const found of findAllSkills(doc.text)) {
    if (!found.listed && (found.probability < UNLISTED_FROM || isNoSkill(found.name))) continue;
    while (index < sections.length - 1 && (sections[index + 1]?.start ?? Infinity) <= found.start) index++;
    const name = found.listed ? found.name : withoutOpenBracket(found.name);
    const known = gathered.get(name.toLowerCase());
    if (known ? known.evidence.length >= MOST_PLACES : gathered.size >= MOST_SKILLS) continue;
    const kind = sections[index]?.kind ?? 'other';
    add(gathered, known, { ...found, name }, kind, sentenceAround(found.start));
  }
  const titleNames = new Set(findMentions(title).map(({ form }) => form.name));
  return [...gathered.values()]
    .filter((skill) => skill.worth >= 0.1)
    .map((skill) => toSkill(skill, doc.text.length, titleNames.has(skill.name)))
    .sort((a, b) => b.relevance - a.relevance || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

function add(
  gathered: Map<string, Gathered>,
  known: Gathered | undefined,
  mention: FoundSkill,
  section: SectionKind,
  sentence: Sentence,
): void {
  const { name, kind, listed } = mention;
  const asked = isAsked(section, sentence);
  if (isAside(name, section, asked) || sentence.declines(mention.start, mention.end)) return;
  const spare = section === 'overview' && sentence.isCompanyTalk ? 0.12 : 0;
  const worth = spare > 0 ? spare : WORTH[section] + (asked === true && section !== 'required' ? 0.2 : 0);
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

/** "accessibility (WCAG" was cut in the middle: the abbreviation is its name, else the words before it. */
function withoutOpenBracket(name: string): string {
  const [, before = '', inside = ''] = /^([^()]{2,}) \(([^()]*)$/.exec(name) ?? [];
  if (before === '') return name;
  return /^\p{Lu}{3,8}$/u.test(inside) ? inside : before;
}

/** Section first, then how often it is named, how early, and whether the title names it. */
function toSkill(skill: Gathered, length: number, inTitle: boolean): Skill {
  const often = Math.min(0.12, 0.05 * Math.log2(skill.evidence.length));
  const early = 0.05 * (1 - skill.first / Math.max(1, length));
  const base =
    (skill.worth + often + early + (inTitle ? 0.2 : 0)) * KIND_WORTH[skill.kind] * (skill.listed ? 1 : UNLISTED_WORTH);
  const relevance = Math.round(Math.min(1, Math.max(0, base)) * 1000) / 1000;
  return { name: skill.name, kind: skill.kind, required: skill.required, relevance, evidence: skill.evidence };
}
