import type { Clusters } from './features.js';
import { STEP } from './layers.js';
import type { Phrase } from './phrases.js';

/** What a model file holds. */
export interface ModelParts {
  weights: ReadonlyMap<string, Float32Array>;
  /** Logarithms of the transitions of each layer, from × to. */
  transitions: readonly (readonly number[])[];
  clusters: Clusters;
  phrases: readonly Phrase[];
}

export const HEADER = 'hirewire-skills 1';

/** Lines of text in four parts, each led by its number of lines. Clusters in base 36. */
export function encodeModel({ weights, transitions, clusters, phrases }: ModelParts): string {
  const numbers = (values: Iterable<number>): string =>
    Array.from(values, (value) => Math.round(value * STEP) || '')
      .join(',')
      .replace(/,+$/, '');
  const weightLines = [...weights]
    .map(([name, values]) => `${name}\t${numbers(values)}`)
    .filter((line) => !line.endsWith('\t'))
    .sort();
  const clusterLines = [...clusters]
    .map(([word, groups]) => `${word}\t${groups.map((g) => g.toString(36)).join(',')}`)
    .sort();
  const phraseLines = phrases.map(({ words, lists, grade }) => `${words.join(' ')}\t${lists},${grade}`).sort();
  const transitionLines = transitions.map(numbers);
  return [transitionLines, weightLines, clusterLines, phraseLines].reduce(
    (text, lines) => `${text}\n${lines.length}${lines.map((line) => `\n${line}`).join('')}`,
    HEADER,
  );
}
