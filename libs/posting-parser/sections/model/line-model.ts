import type { SectionKind } from '../heading-kinds.js';
import { lineFeatures } from './line-features.js';
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
  weights: ReadonlyMap<string, readonly number[]>;
}

const HEAD = LINE_KINDS.length + 2;
const TENTHS = 10;

/** One row for the bias, one for what begins, one a kind for what follows it, then a row a feature; all in tenths. */
export function decodeLineModel(text: string): LineModel {
  const rows = text.trim().split('\n');
  const numbers = (row = ''): number[] => row.split(',').map((number) => Number(number) / TENTHS);
  const weights = new Map<string, number[]>();
  for (const row of rows.slice(HEAD)) {
    const [name = '', values] = row.split('\t');
    weights.set(name, numbers(values));
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
  const { words, others } = lineFeatures(text);
  const sums = LINE_KINDS.map(() => 0);
  const add = (feature: string): number => {
    const own = weights.get(feature);
    if (own === undefined) return 0;
    for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) + (own[kind] ?? 0);
    return 1;
  };
  let seen = 0;
  for (const word of words) seen += add(word);
  let count = seen;
  for (const other of others) count += add(other);
  const scores = sums.map((sum, kind) => sum / Math.sqrt(Math.max(1, count)) + (bias[kind] ?? 0));
  const most = Math.max(...scores);
  const all = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return { scores: scores.map((score) => score - all), known: seen / Math.max(1, words.size) };
}
