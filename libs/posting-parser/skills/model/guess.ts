import { bestSpans, fillLattice, insideSpan, LABELS, makeLattice, NEVER, type Span } from './lattice.js';
import { LAYERS } from './layers.js';
import { Scorer } from './score.js';
import type { KnownWord, Vocabulary } from './vocabulary.js';
import { isSign } from './words.js';

/** A stretch that the model takes for a skill. */
export interface Guess {
  start: number;
  end: number;
  probability: number;
}

/** By layer: the spans, and the words that are part of one with some probability, both in the order of the text. */
export interface Guesses {
  spans: readonly Guess[][];
  words: readonly Guess[][];
}

/** The first `size` of each list are its words, where they begin, and whether a comma stands before them. */
interface GuessedSentence {
  size: number;
  words: readonly KnownWord[];
  starts: readonly number[];
  parted: readonly boolean[];
}

export const noGuesses = (): Guesses => ({ spans: LAYERS.map(() => []), words: LAYERS.map(() => []) });

/** A span counts from this probability on; by layer, where F1 was best in cross-validation. */
const THRESHOLDS = [0.25, 0.18];
/** The score of a beginning, less that of no span, below which no word of a real sentence began one. */
const HOPELESS = -5;
/** A word that is less probably part of a span makes no difference to anybody. */
const SOME = 0.1;
/** The model learnt from sentences; what is longer is cut. */
const MOST_WORDS = 250;

/** Labels sentences, one after the other. */
export class Guesser {
  private readonly lattice = makeLattice(MOST_WORDS);
  private readonly scorer: Scorer;
  /** The layer whose steps the lattice has. */
  private stepsOf = -1;

  constructor(private readonly vocabulary: Vocabulary) {
    this.scorer = new Scorer(vocabulary, MOST_WORDS);
  }

  /** Adds what it finds in a sentence in the first so many layers. */
  guess(sentence: GuessedSentence, layers: number, guesses: Guesses): void {
    for (let from = 0; from < sentence.size; from += MOST_WORDS) {
      const part = sentence.size > MOST_WORDS ? cut(sentence, from) : sentence;
      this.scorer.begin(part.words, part.size);
      for (let layer = 0; layer < layers; layer++) this.guessLayer(part, layer, guesses);
    }
  }

  private guessLayer(sentence: GuessedSentence, layer: number, guesses: Guesses): void {
    const { lattice } = this;
    const { size, words, starts, parted } = sentence;
    this.scorer.score(layer, lattice.scores);
    if (!mayHoldSpan(lattice.scores, size)) return;
    for (let t = 0; t < size; t++) if (parted[t]) lattice.scores[t * LABELS + 2] = NEVER;
    if (this.stepsOf !== layer) lattice.steps.set(this.vocabulary.model.steps[layer]!);
    this.stepsOf = layer;
    fillLattice(lattice, lattice.scores, size);
    for (let t = 0; t < size; t++) {
      const probability = insideSpan(lattice, t);
      if (probability < SOME) continue;
      const start = starts[t]!;
      guesses.words[layer]!.push({ start, end: start + words[t]!.text.length, probability });
    }
    for (const span of bestSpans(lattice, THRESHOLDS[layer]!)) guesses.spans[layer]!.push(toGuess(sentence, span));
  }
}

/** Most sentences have no word that could begin a span, and need no sums over label sequences. */
function mayHoldSpan(scores: Float64Array, size: number): boolean {
  for (let at = 0; at < size * LABELS; at += LABELS) if (scores[at + 1]! - scores[at]! > HOPELESS) return true;
  return false;
}

/** Without the signs that hang on its ends, as `isTrailing` and `isLeading` leave them out in training. */
function toGuess({ words, starts }: GuessedSentence, span: Span): Guess {
  const endOf = (at: number): number => starts[at]! + words[at]!.text.length;
  let { from } = span;
  let last = span.to - 1;
  while (last > from && isSign(words[last]!.text) && endOf(last - 1) === starts[last]) last--;
  while (from < last && isSign(words[from]!.text) && endOf(from) === starts[from + 1]) from++;
  return { start: starts[from]!, end: endOf(last), probability: span.probability };
}

function cut({ size, words, starts, parted }: GuessedSentence, from: number): GuessedSentence {
  const to = Math.min(size, from + MOST_WORDS);
  const part = <T>(of: readonly T[]): readonly T[] => of.slice(from, to);
  return { size: to - from, words: part(words), starts: part(starts), parted: part(parted) };
}
