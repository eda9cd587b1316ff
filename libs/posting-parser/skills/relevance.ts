import type { Skill } from '#libs/contracts';
import type { SectionKind } from '../sections/heading-kinds.js';
import type { Sentence } from './asked.js';
import { listedAs } from './field-name.js';
import { isAbstract } from './term-words.js';
import { hasInnerCapitals } from '../text/letters.js';

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
/** The subjects of a degree are asked for with many others beside them; the first is the one that is meant. */
const DEGREE_WORTH = { first: 0.7, other: 0.36 };
/** Of examples the first few are what is meant; each that comes after these may be had in place of them. */
const EXAMPLE_WORTH = 0.8;
const KIND_WORTH: Readonly<Record<Skill['kind'], number>> = {
  technology: 1,
  knowledge: 0.86,
  language: 0.9,
  soft: 0.75,
};
/** "SIEM", "Zero Trust": what is written as a name is asked for by that name. */
const NAMED_WORTH = 0.95;
/** What the lists do not have is worth less: its names are not folded, and the model is mistaken more often. */
const UNLISTED_WORTH = 0.87;
const UNLISTED_NAME_WORTH = 0.9;
const TITLE_WORTH = 0.1;
/** "Technical Solution Sales": capitals that are but a way of writing. */
const CAPITALS_WORTH = { one: 0.9, more: 0.94 };
/** "driving alignment": it stands among what is asked for, and may be but what somebody does. */
const LOOSE_WORTH = 0.85;
/** It is asked for in so many words, but neither the lists nor the model know it for a skill. */
const ASKED_ONLY_WORTH = 0.92;
/** "security technologies" says less than what these are. */
const ABSTRACT_WORTH = 0.84;
/** What a whole trade is called says less than what is done in it. */
const TRADES: ReadonlyMap<string, number> = new Map([
  ['computer science', 0.7],
  ['information technology', 0.7],
  ['SaaS', 0.7],
  ['artificial intelligence', 0.75],
  ['machine learning', 0.75],
  ['LLM', 0.75],
  ['cloud computing', 0.75],
  ['cybersecurity', 0.7],
  ['software engineering', 0.7],
  ['solutions engineering', 0.7],
  ['technical support', 0.7],
  ['product security', 0.7],
  ['platform security', 0.7],
  ['software security', 0.7],
  ['security operations', 0.7],
]);
/** Of all soft skills the one that is meant most when it is asked for. */
const COMMUNICATION_WORTH = 1;
/** What people are like, rather than what they can do: asked of everybody, and looked for by nobody. */
const TRAITS = new Set([
  ...['work independently', 'adaptability', 'teamwork', 'initiative', 'curiosity', 'willingness to learn', 'integrity'],
  ...['ownership', 'empathy', 'attention to detail', 'decision making', 'customer focus', 'reliability'],
]);
const TRAIT_WORTH = 0.55;
const COMPANY_TALK_WORTH = 0.12;
const LEAST = 0.1;
/** What a listed name is worth that is only ever a part of longer ones. */
const PART_WORTH = 0.5;

/** A skill with all that is known of it. */
export interface Gathered {
  name: string;
  kind: Skill['kind'];
  listed: boolean;
  required: boolean | null;
  worth: number;
  first: number;
  evidence: { start: number; end: number }[];
  /** It is only ever named within longer names. */
  part: boolean;
  /** Nothing says of it that it is what is asked for. */
  loose: boolean;
  /** Known by the words around it alone. */
  askedOnly: boolean;
}

/** What one mention is worth. `asked` is what its sentence says of it. */
export function worthOf(section: SectionKind, sentence: Sentence, asked: boolean | null, offset: number): number {
  if (section === 'overview' && sentence.isCompanyTalk) return COMPANY_TALK_WORTH;
  if (section !== 'required') return WORTH[section] + (asked === true ? 0.2 : 0);
  if (asked === false) return WORTH.preferred;
  const subject = sentence.degreeSubject(offset);
  if (subject !== null) return DEGREE_WORTH[subject];
  return sentence.isLateExample(offset) ? WORTH.required * EXAMPLE_WORTH : WORTH.required;
}

/**
 * Not what nobody asks for, nor parts of longer names: "injection" where the text only ever says "prompt injection". Those
 * of the lists are what people look for: they stay, and stand further down.
 */
export const isWorthIt = ({ worth, part, listed }: Gathered): boolean => worth >= LEAST && (!part || listed);

/** What the title names is what the job is about, and is asked for wherever the text has it. */
export function relevanceOf(skill: Gathered, text: string, inTitle: boolean): number {
  const worth = inTitle ? Math.max(skill.worth + TITLE_WORTH, WORTH.required) : skill.worth;
  const often = Math.min(0.06, 0.03 * Math.log2(skill.evidence.length));
  const early = 0.05 * (1 - skill.first / Math.max(1, text.length));
  // A technology is what is meant by the longer name.
  const whole = !skill.part || skill.kind === 'technology' || skill.kind === 'soft';
  const base = (whole ? 1 : PART_WORTH) * knownWorth(skill) * (worth + often + early) * worthOfKind(skill, text);
  return Math.round(Math.min(1, Math.max(0, base)) * 1000) / 1000;
}

function knownWorth({ loose, askedOnly }: Gathered): number {
  if (loose) return LOOSE_WORTH;
  return askedOnly ? ASKED_ONLY_WORTH : 1;
}

function worthOfKind({ name, kind, listed, evidence }: Gathered, text: string): number {
  if (name === 'communication') return COMMUNICATION_WORTH;
  const trade = TRADES.get(name);
  if (trade !== undefined) return trade;
  if (TRAITS.has(name)) return TRAIT_WORTH;
  if (kind === 'soft' || kind === 'language' || (listed && kind === 'technology')) return KIND_WORTH[kind];
  const named = evidence.some((place) => isNamed(text, place));
  if (listed) return named ? NAMED_WORTH : KIND_WORTH.knowledge;
  if (named && (kind === 'technology' || isOfMaker(name) || evidence.some((place) => hasCapitalsWithin(text, place))))
    return NAMED_WORTH * UNLISTED_NAME_WORTH;
  const abstract = isAbstract(name.slice(name.lastIndexOf(' ') + 1)) ? ABSTRACT_WORTH : 1;
  const capitals = named ? CAPITALS_WORTH[name.includes(' ') ? 'more' : 'one'] : 1;
  return KIND_WORTH.knowledge * UNLISTED_WORTH * abstract * capitals;
}

/** "Azure Key Vault" */
const isOfMaker = (name: string): boolean =>
  name.includes(' ') && listedAs(name.slice(0, name.indexOf(' ')))?.kind === 'technology';

/** Capitals or numbers in it, and not only because a sentence begins with it. */
function isNamed(text: string, { start, end }: { start: number; end: number }): boolean {
  const words = text.slice(start, end);
  if (hasInnerCapitals(words)) return true;
  return (
    /^\p{Lu}/u.test(words) &&
    (/ \p{Lu}/u.test(words) || /[\p{Ll},/(] ?$/u.test(text.slice(Math.max(0, start - 2), start)))
  );
}

const hasCapitalsWithin = (text: string, { start, end }: { start: number; end: number }): boolean =>
  hasInnerCapitals(text.slice(start, end));
