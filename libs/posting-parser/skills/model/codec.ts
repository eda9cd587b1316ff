import { REACH } from './features.js';
import { STEP } from './layers.js';
import type { Phrase } from './phrases.js';

/** What training found. */
export interface ModelParts {
  weights: ReadonlyMap<string, Float32Array>;
  /** Logarithms of the transitions of each layer, from × to. */
  transitions: readonly (readonly number[])[];
  clusters: ReadonlyMap<string, readonly number[]>;
  phrases: readonly Phrase[];
}

export const HEADER = 'hirewire-skills 2';
/** Before the name of what words show each other; its line has the numbers of all distances. */
export const NEAR = '*';
/** Between the numbers of two distances. */
export const NEXT_DISTANCE = ';';
const DISTANCE = /^(-?\d)(.+)$/s;

/** Lines of text in four parts, each led by its number of lines. Clusters in base 36. */
export function encodeModel({ weights, transitions, clusters, phrases }: ModelParts): string {
  const clusterLines = [...clusters]
    .map(([word, groups]) => `${word}\t${groups.map((group) => group.toString(36)).join(',')}`)
    .sort();
  const phraseLines = phrases.map(({ words, lists, grade }) => `${words.join(' ')}\t${lists},${grade}`).sort();
  return [transitions.map(numbers), weightLines(weights), clusterLines, phraseLines].reduce(
    (text, lines) => `${text}\n${lines.length}${lines.map((line) => `\n${line}`).join('')}`,
    HEADER,
  );
}

const numbers = (values: Iterable<number>): string =>
  Array.from(values, (value) => Math.round(value * STEP) || '')
    .join(',')
    .replace(/,+$/, '');

function weightLines(weights: ReadonlyMap<string, Float32Array>): string[] {
  const lines = new Map<string, string[]>();
  for (const [name, values] of weights) {
    const written = numbers(values);
    if (written === '') continue;
    const [, distance, shown] = DISTANCE.exec(name) ?? [];
    const key = shown === undefined ? name : NEAR + shown;
    const rows = lines.get(key) ?? [];
    rows[distance === undefined ? 0 : Number(distance) + REACH] = written;
    lines.set(key, rows);
  }
  return Array.from(lines, ([key, rows]) => `${key}\t${rows.join(NEXT_DISTANCE)}`).sort();
}
