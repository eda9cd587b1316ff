import { sentencesOf } from '../../text/sentences.js';
import { bestSpans, fillLattice, insideSpan, LABELS, makeLattice, NEVER, type Lattice, type Span } from './lattice.js';
import { LAYERS, OUTPUTS, type WarmModel } from './model.js';
import { scoreSentence } from './score.js';
import { isLeading, isTrailing, wordsOf, type Word } from './words.js';

/** A stretch that the model takes for a skill. */
export interface Guess {
  start: number;
  end: number;
  probability: number;
}

/** A word and how probably it is part of a knowledge span, and of a skill span. */
export interface GuessedWord {
  start: number;
  end: number;
  inside: number[];
}

export interface Guesses {
  words: GuessedWord[];
  /** By layer, in the order of the text. */
  spans: readonly Guess[][];
}

/** A span counts from this probability on; by layer, where F1 was best on the dev part with a model learnt from train. */
const THRESHOLDS = [0.3, 0.22];
/** The score of a beginning, less that of no span, below which no word of a real sentence began one. */
const HOPELESS = -5;
/** The model learnt from sentences; what is longer is cut. */
const MOST_WORDS = 250;

/**
 * Labels every sentence of a text. Linear in its length. The skill layer is asked only in sentences with one of the
 * offsets `skillAt` (ascending): few have a soft skill, and its answer is of use only there.
 */
export function guessSpans(model: WarmModel, text: string, skillAt: readonly number[] = []): Guesses {
  const guesses: Guesses = { words: [], spans: LAYERS.map(() => []) };
  const lattice = makeLattice(MOST_WORDS);
  let next = 0;
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    for (const sentence of sentencesOf(text, from, to)) {
      const words = wordsOf(text, sentence.start, sentence.end);
      while ((skillAt[next] ?? Infinity) < sentence.start) next++;
      const layers = (skillAt[next] ?? Infinity) < sentence.end ? LAYERS.length : 1;
      for (let at = 0; at < words.length; at += MOST_WORDS)
        guessSentence(model, words.slice(at, at + MOST_WORDS), layers, lattice, guesses);
    }
    from = to + 1;
  }
  return guesses;
}

function guessSentence(
  model: WarmModel,
  words: readonly Word[],
  layers: number,
  lattice: Lattice,
  guesses: Guesses,
): void {
  const size = words.length;
  const scores = scoreSentence(
    model,
    words.map(({ text }) => text),
  );
  const first = guesses.words.length;
  for (const { start, end } of words) guesses.words.push({ start, end, inside: [0, 0] });
  for (let layer = 0; layer < layers; layer++) {
    if (!mayHoldSpan(scores, size, layer)) continue;
    pickLayer(scores, words, layer, lattice.scores);
    lattice.steps.set(model.steps[layer] ?? []);
    fillLattice(lattice, lattice.scores, size);
    for (let t = 0; t < size; t++) guesses.words[first + t]!.inside[layer] = insideSpan(lattice, t);
    for (const span of bestSpans(lattice, THRESHOLDS[layer] ?? 0.5)) guesses.spans[layer]?.push(toGuess(words, span));
  }
}

/** Most sentences have no word that could begin a span, and need no sums over label sequences. */
function mayHoldSpan(scores: Float64Array, size: number, layer: number): boolean {
  for (let at = layer * LABELS; at < size * OUTPUTS; at += OUTPUTS)
    if (scores[at + 1]! - scores[at]! > HOPELESS) return true;
  return false;
}

function pickLayer(scores: Float64Array, words: readonly Word[], layer: number, own: Float64Array): void {
  for (let t = 0; t < words.length; t++) {
    const from = t * OUTPUTS + layer * LABELS;
    const to = t * LABELS;
    own[to] = scores[from]!;
    own[to + 1] = scores[from + 1]!;
    own[to + 2] = words[t]?.parted === true ? NEVER : scores[from + 2]!;
  }
}

function toGuess(words: readonly Word[], span: Span): Guess {
  let { from } = span;
  let last = span.to - 1;
  while (last > from && isTrailing(words, last)) last--;
  while (from < last && isLeading(words, from)) from++;
  return { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0, probability: span.probability };
}
