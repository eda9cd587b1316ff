import type { Clusters } from './features.js';
import { LABELS } from './lattice.js';
import { LAYERS, OUTPUTS, type Model } from './model.js';
import { plantPhrases, type Phrase } from './phrases.js';

/** What a model file holds, before phrases are planted. */
export interface ModelParts {
  weights: ReadonlyMap<string, Float32Array>;
  /** Logarithms of the transitions of each layer, from × to. */
  transitions: readonly (readonly number[])[];
  clusters: Clusters;
  phrases: readonly Phrase[];
}

const HEADER = 'hirewire-skills 1';
/** Weights are kept in hundredths: finer steps change no figure. */
const STEP = 100;

/** Lines of text in four parts, each led by its number of lines. Whole numbers in base 36. */
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

/** Throws on a file that is none of ours. */
export function decodeModel(text: string): Model {
  const lines = text.split('\n');
  if (lines[0] !== HEADER) throw new Error('not a model of skills, or one of another version');
  let at = 1;
  const part = (): [string, string][] => {
    const size = Number(lines[at]);
    const found = lines.slice(at + 1, at + 1 + size);
    if (found.length !== size) throw new Error('the model of skills is cut off');
    at += size + 1;
    return found.map((line) => {
      const tab = line.lastIndexOf('\t');
      return [line.slice(0, Math.max(0, tab)), line.slice(tab + 1)];
    });
  };
  const steps = part().map(([, values]) => Float64Array.from(numbersOf(values, LABELS * LABELS), Math.exp));
  if (steps.length !== LAYERS.length) throw new Error('the model of skills has other layers');
  const weights = new Map(part().map(([name, values]) => [name, Float32Array.from(numbersOf(values, OUTPUTS))]));
  const clusters = new Map(
    part().map(([word, groups]) => [word, groups.split(',').map((group) => parseInt(group, 36))]),
  );
  const phrases = part().map(([words, marks]) => {
    const [lists = 0, grade = 0] = marks.split(',').map(Number);
    return { words: words.split(' '), lists, grade };
  });
  return { weights, steps, clusters, phrases: plantPhrases(phrases) };
}

function numbersOf(text: string, size: number): number[] {
  const values = text.split(',');
  return Array.from({ length: size }, (_, index) => Number(values[index] ?? 0) / STEP);
}
