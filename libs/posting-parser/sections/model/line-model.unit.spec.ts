import { describe, expect, it } from '@jest/globals';
import { lineFeatures } from './line-features.js';
import { decodeLineModel, LINE_KINDS, scoreLine } from './line-model.js';

/** One number a row, for the first kind, in tenths. */
const WEIGHTS: Readonly<Record<string, number | undefined>> = {
  you: 10,
  wind: 20,
  '#': 30,
  '^ you': 100,
  'you wind': 200,
  '^ you wind': 400,
  'the clocks': 800,
  '=duty': 1_600,
  '=reward 1': 3_200,
};
const numbers = (first: number): string => [first, ...Array<number>(LINE_KINDS.length - 1).fill(0)].join(',');
const MODEL = [
  ...Array<string>(LINE_KINDS.length + 2).fill(numbers(0)),
  ...Object.entries(WEIGHTS).map(([name, weight]) => `${name}\t${numbers(weight ?? 0)}`),
].join('\n');

/** By how much the first kind is more likely than the second, of which nothing is known. */
function worthOf(line: string): number {
  const [first = 0, second = 0] = scoreLine(line, decodeLineModel(MODEL)).scores;
  return first - second;
}

/** The same by the names of all features. */
function worthByName(line: string): number {
  const { words, others } = lineFeatures(line);
  const known = [...words, ...others].flatMap((name) => WEIGHTS[name] ?? []);
  return known.reduce((sum, weight) => sum + weight / 10, 0) / Math.sqrt(Math.max(1, known.length));
}

describe('what a line scores', () => {
  it.each([
    'You wind the clocks of 12 towers',
    'You wind the clocks, you wind the bells, and the clocks wind you: the clocks, 3 or 4',
    'wind',
    'Pension and pension',
    '',
  ])('is the sum of all that it shows, each once: %s', (line) => expect(worthOf(line)).toBeCloseTo(worthByName(line)));

  it('says how many of its different words the model has seen', () =>
    expect(scoreLine('You wind you the clocks', decodeLineModel(MODEL)).known).toBe(0.5));
});
