import type { SectionKind } from '../heading-kinds.js';
import { OPENING, readLine } from './line-features.js';
import { LINE_MODEL } from './lines.model.js';

/** What a line may be. What is wished for is worded as what is asked for is: headings tell the two apart, not the model. */
export const LINE_KINDS = ['overview', 'responsibilities', 'required', 'benefits', 'process', 'legal'] as const;

export const lineKind = (kind: SectionKind): number =>
  LINE_KINDS.indexOf(kind === 'preferred' ? 'required' : kind === 'other' ? 'overview' : kind);

export interface LineModel {
  bias: readonly number[];
  /** How likely each kind begins a posting, and comes behind each other kind, as logarithms. */
  first: readonly number[];
  follows: readonly (readonly number[])[];
  weights: ReadonlyMap<string, Weights>;
}

/** Of a word, or of what a rule says: its own, and those of what stands behind it. */
interface Weights {
  own: readonly number[] | null;
  before: Map<string, readonly number[]>;
}

const HEAD = LINE_KINDS.length + 2;
const TENTHS = 10;

/** One row for the bias, one for what begins, one a kind for what follows it, then a row a feature; all in tenths. */
export function decodeLineModel(text: string): LineModel {
  const rows = text.trim().split('\n');
  const numbers = (row = ''): number[] => row.split(',').map((number) => Number(number) / TENTHS);
  const weights = new Map<string, Weights>();
  const weightsOf = (word: string): Weights => {
    const known = weights.get(word) ?? { own: null, before: new Map() };
    weights.set(word, known);
    return known;
  };
  for (const row of rows.slice(HEAD)) {
    const [name = '', values] = row.split('\t');
    const blank = name.startsWith('=') ? -1 : name.indexOf(' ');
    if (blank < 0) weightsOf(name).own = numbers(values);
    else weightsOf(name.slice(0, blank)).before.set(name.slice(blank + 1), numbers(values));
  }
  return {
    bias: numbers(rows[0]),
    first: numbers(rows[1]),
    follows: rows.slice(2, HEAD).map((row) => numbers(row)),
    weights,
  };
}

let decoded: LineModel | null = null;
export const shippedLineModel = (): LineModel => (decoded ??= decodeLineModel(LINE_MODEL));

/** How likely a line is of each kind, as logarithms; and how many of its words the model has seen, as a share. */
export function scoreLine(text: string, { bias, weights }: LineModel): { scores: number[]; known: number } {
  const { words, rules } = readLine(text);
  const sums = LINE_KINDS.map(() => 0);
  const add = (own: readonly number[] | null | undefined): number => {
    if (!own) return 0;
    for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) + (own[kind] ?? 0);
    return 1;
  };
  const known = words.map((word) => weights.get(word));
  let seen = 0;
  let different = 0;
  words.forEach((word, at) => {
    if (words.indexOf(word) < at) return;
    different++;
    seen += add(known[at]?.own);
  });
  let count = seen;
  for (const rule of rules) count += add(weights.get(rule)?.own);
  const opening = weights.get(OPENING)?.before;
  let before = opening;
  words.forEach((word, at) => {
    const pair = before?.get(word);
    if (pair && !isPairBefore(words, at)) count += add(pair);
    before = known[at]?.before;
  });
  if (words.length > 1) count += add(opening?.get(words.slice(0, 2).join(' ')));
  const scores = sums.map((sum, kind) => sum / Math.sqrt(Math.max(1, count)) + (bias[kind] ?? 0));
  const most = Math.max(...scores);
  const all = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return { scores: scores.map((score) => score - all), known: seen / Math.max(1, different) };
}

/** Whether a word and the one in front of it stand side by side further in front as well. */
function isPairBefore(words: readonly string[], at: number): boolean {
  for (let other = at - 1; other > 0; other--)
    if (words[other] === words[at] && words[other - 1] === words[at - 1]) return true;
  return false;
}
