import { isEveryday } from './context-words.js';
import { FORMS } from './dictionary.js';
import type { FoundSkill, SkillSpan } from './found-skill.js';
import type { Candidate } from './match.js';
import type { Guess } from './model/guess.js';
import { cleanName, kindOfName } from './name-span.js';
import { readSkills, type ReadSkills } from './read-skills.js';
import { hasLetter } from '../text/letters.js';

const KNOWLEDGE = 0;
const SKILL = 1;
/** A listed name that the model did not take for a skill is one from this probability on. */
const LISTED_FROM = { technology: 0.15, language: 0.3, knowledge: 0.25, soft: 0.1 } as const;
/** Words that add nothing to the name of a technology beside them. */
const GENERIC =
  /^(?:and|or|of|in|the|an?|with|for|on|to|&|\/|,|\(|\)|skills?|knowledge|experience|programming|languages?|development|technolog(?:y|ies)|tools?|frameworks?|databases?|platforms?|environments?|applications?|services?|software|systems?|based|libraries|library|stack|ecosystem|code|coding|scripting|scripts?|pipelines?|clusters?|infrastructure|certifi\w+|proficiency|fluency|advanced|basic|core|modern|native|related|solutions?|products?|apps?|projects?|level|speaking|writing|written|spoken|oral|verbal)$/i;

/**
 * Skills in any text, from a posting down to one sentence, in the order of the text. Technologies, knowledge and
 * languages do not overlap each other; soft skills may overlap them. Soft skills are what the lists have ("teamwork") and
 * whatever else the text says one should be able to do ("explain findings"), in its own words. Pure, and linear in the
 * length of the text.
 */
export function findSkillSpans(text: string): SkillSpan[] {
  const read = readSkills(text, { everyLayer: true });
  const hard = findAll(text, read, { wholes: true }).filter(({ kind, nested }) => kind !== 'soft' && !nested);
  const beside = besideOthers(hard);
  return [...hard, ...findAbilities(text, read)]
    .filter((one) => !one.listed || one.probability >= LISTED_FROM[one.kind] || beside.has(one))
    .sort(inOrder)
    .map(({ name, kind, start, end }) => ({ name, kind, start, end }));
}

/**
 * Everything that the lists or the model name, with how sure the model is. Soft skills are those of the lists alone: what
 * else one does in a job is no skill that a posting is found by. In the stretches of `listedOnly` it is but the lists.
 */
export const findAllSkills = (text: string, listedOnly: readonly { start: number; end: number }[] = []): FoundSkill[] =>
  findAll(text, readSkills(text, { listedOnly }), { wholes: false }).sort(inOrder);

/**
 * Technologies side by side, "TypeScript, NestJS and Kafka", are what they are called, however little the model knows of
 * such a sentence.
 */
function besideOthers(found: readonly FoundSkill[]): ReadonlySet<FoundSkill> {
  const named = found.filter(({ listed, kind }) => listed && kind === 'technology').sort(inOrder);
  const beside = new Set<FoundSkill>();
  let run: FoundSkill[] = [];
  for (const one of [...named, undefined]) {
    if (one && (run.length === 0 || one.start - (run.at(-1)?.end ?? 0) <= SIDE_BY_SIDE)) run.push(one);
    else {
      if (run.length >= FEWEST_BESIDE) for (const each of run) beside.add(each);
      run = one ? [one] : [];
    }
  }
  return beside;
}
/** Two may stand in a sentence that is about something else. */
const FEWEST_BESIDE = 3;
/** As many characters as " et de " has. */
const SIDE_BY_SIDE = 8;

const inOrder = (a: SkillSpan, b: SkillSpan): number => a.start - b.start || b.end - a.end;

/** With `wholes`, names side by side that make one longer name are that name, and each of them nested in it. */
interface FindOptions {
  wholes: boolean;
}

function findAll(text: string, { candidates, guesses }: ReadSkills, options: FindOptions): FoundSkill[] {
  const { words, spans } = guesses;
  const hard = candidates.filter(({ form }) => form.kind !== 'soft');
  const taken = new Set<Candidate>();
  const found = withCandidates(spans[KNOWLEDGE] ?? [], hard, taken).flatMap(([guess, within]) =>
    settle(text, guess, within, options),
  );
  const inside = insideOf(words);
  for (const candidate of hard)
    if (!taken.has(candidate) && candidate.sure) found.push(listed(candidate, inside(candidate, KNOWLEDGE)));
  const skills = spans[SKILL] ?? [];
  for (const candidate of candidates)
    if (candidate.form.kind === 'soft') found.push(widened(text, listed(candidate, inside(candidate, SKILL)), skills));
  return found;
}

/** What the model's skill layer finds, by the name of the lists where that says it all; and what the lists alone know. */
function findAbilities(text: string, { candidates, guesses }: ReadSkills): FoundSkill[] {
  const soft = candidates.filter(({ form }) => form.kind === 'soft');
  const inside = insideOf(guesses.words);
  const taken = new Set<Candidate>();
  const named = withCandidates(guesses.spans[SKILL] ?? [], soft, taken).flatMap(([guess, within]) =>
    nameAbility(text, guess, within),
  );
  const others = soft.filter((candidate) => !taken.has(candidate));
  return [...named, ...others.map((candidate) => listed(candidate, inside(candidate, SKILL)))];
}

/** Each guess with the candidates that share words with it, which are then taken. Both come in the order of the text. */
function withCandidates(
  guesses: readonly Guess[],
  candidates: readonly Candidate[],
  taken: Set<Candidate>,
): [Guess, Candidate[]][] {
  let at = 0;
  return guesses.map((guess) => {
    while (at < candidates.length && (candidates[at]?.end ?? 0) <= guess.start) at++;
    const within: Candidate[] = [];
    for (let next = candidates[at], i = at; next && next.start < guess.end; next = candidates[++i]) within.push(next);
    for (const candidate of within) taken.add(candidate);
    return [guess, within];
  });
}

function nameAbility(text: string, guess: Guess, within: readonly Candidate[]): FoundSkill[] {
  const { start, end, probability } = guess;
  const [only] = within;
  const isAll = only && within.length === 1 && restOf(text, guess, within).every((word) => GENERIC.test(word));
  const name = isAll ? only.form.name : cleanName(text.slice(start, end));
  if (!hasLetter(name)) return [];
  return [{ name, kind: 'soft', start, end, listed: false, probability, nested: false }];
}

/** The model says that here is a skill: which one, by the lists where they know it. */
function settle(text: string, guess: Guess, within: readonly Candidate[], { wholes }: FindOptions): FoundSkill[] {
  const { start, end, probability } = guess;
  const words = text.slice(start, end);
  const [only] = within;
  const rest = only ? restOf(text, guess, within) : [];
  if (only?.denied && within.length === 1 && rest.every((word) => GENERIC.test(word))) return [];
  const isWhole = wholes && within.length > 1 && !isList(words, within);
  if (only && !isWhole && rest.every((word) => GENERIC.test(word))) {
    if (within.length > 1) return within.map((candidate) => listed(candidate, probability));
    return [{ name: only.form.name, kind: only.form.kind, start, end, listed: true, probability: 1, nested: false }];
  }
  const name = cleanName(words);
  if (!hasLetter(name)) return [];
  if (AMBIGUOUS.has(name) && isEveryday(text, start)) return [];
  const technology = within.find(({ form }) => form.kind === 'technology');
  if (technology?.sure && !isWhole && rest.every((word) => !/\p{Lu}|\p{N}/u.test(word)))
    return [
      { name: technology.form.name, kind: 'technology', start, end, listed: true, probability: 1, nested: false },
    ];
  const kind = technology ? 'technology' : kindOfName(name);
  return [
    { name, kind, start, end, listed: false, probability, nested: false },
    ...within.filter(({ sure }) => sure).map((candidate) => listed(candidate, probability, true)),
  ];
}

/** Words of every day that are technologies when they are written as names. */
const AMBIGUOUS = new Set(
  [...FORMS.values()]
    .flat()
    .filter(({ rule, kind, name }) => kind === 'technology' && (rule === 'context' || name === 'React'))
    .map(({ written }) => written.toLowerCase()),
);

/** "Docker Kubernetes" are two, and so is what a word or sign joins; "agile software development" is one. */
const isList = (words: string, within: readonly Candidate[]): boolean =>
  JOINT.test(words) || within.every(({ form }) => form.kind === 'technology');
const JOINT = /[/,;&]|\b(?:and|or)\b/i;

/** Words of the guess that are in no listed name. */
function restOf(text: string, guess: Guess, within: readonly Candidate[]): string[] {
  const rest: string[] = [];
  let from = guess.start;
  for (const { start, end } of within) {
    if (start > from) rest.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  if (from < guess.end) rest.push(text.slice(from, guess.end));
  return rest.flatMap((part) => part.split(/[\s,;/()]+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function listed({ form, start, end }: Candidate, probability: number, nested = false): FoundSkill {
  return { name: form.name, kind: form.kind, start, end, listed: true, probability, nested };
}

/** The model knows better where the words of a soft skill begin and end. */
function widened(text: string, soft: FoundSkill, guesses: readonly Guess[]): FoundSkill {
  const guess = guesses[firstEndingAfter(guesses, soft.start)];
  if (!guess || guess.start > soft.start || guess.end < soft.end) return soft;
  return text.slice(guess.start, guess.end).split(' ').length > 5
    ? soft
    : { ...soft, start: guess.start, end: guess.end, probability: 1 };
}

/** How probably the words of a candidate are in a span of a layer: the greatest of them. */
function insideOf(words: readonly Guess[][]): (candidate: Candidate, layer: number) => number {
  return ({ start, end }, layer) => {
    const of = words[layer] ?? [];
    let most = 0;
    for (let at = firstEndingAfter(of, start); (of[at]?.start ?? Infinity) < end; at++)
      most = Math.max(most, of[at]?.probability ?? 0);
    return most;
  };
}

function firstEndingAfter(places: readonly { end: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
