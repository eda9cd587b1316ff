import { EDGES, PAIRED, REACH, styleOf, tagKeys } from './features.js';
import { LABELS } from './lattice.js';
import { STEP } from './layers.js';
import { coarsePair, EDGE, finePair, type Grouped } from './pairs.js';
import { makeTags, tagPhrases } from './phrases.js';
import { LAYER, LEADING, STYLED, type KnownWord, type Vocabulary } from './vocabulary.js';

/** Features of two words side by side that a word has: before, behind and around it, by coarse and by finer clusters. */
const PAIRS = 6;

/** Adds up what is known of the words of a sentence. Made once for sentences of up to `capacity` words. */
export class Scorer {
  private size = 0;
  private style = 0;
  private firstRow = 0;
  /** Where the sums of each word begin; an edge and rows of zeros stand before the first and behind the last. */
  private readonly rows: Int32Array;
  /** Where the weights of each word's pairs begin, PAIRS a word. */
  private readonly pairs: Int32Array;
  private readonly tags: Uint8Array[];
  private readonly keys: number[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    capacity: number,
  ) {
    this.rows = new Int32Array(capacity + 2 * REACH);
    this.pairs = new Int32Array(capacity * PAIRS);
    this.tags = makeTags(capacity);
  }

  /** The first so many words are the sentence to score; all that is the same in every layer is looked up. */
  begin(words: readonly KnownWord[], size: number): void {
    this.size = size;
    if (size === 0) return;
    tagPhrases(words, size, this.tags);
    this.placeRows(words, size);
    this.placePairs(words, size);
    this.style = styleOf(words, size);
    this.firstRow = words[0]!.row;
  }

  /** Scores of every label of the sentence in one layer, LABELS a word. */
  score(layer: number, scores: Float64Array): void {
    if (this.size === 0) return;
    scores.fill(0, 0, this.size * LABELS);
    this.addTags(layer, scores);
    const whole = this.vocabulary.whole(this.style, this.size);
    const { sums } = this.vocabulary;
    const first = this.firstRow + layer * LAYER + LEADING;
    const base = layer * LABELS;
    const all = [whole[base]! + sums[first]!, whole[base + 1]! + sums[first + 1]!, whole[base + 2]! + sums[first + 2]!];
    this.addWords(layer, STYLED + this.style * LABELS, all, scores);
  }

  private placeRows(words: readonly KnownWord[], size: number): void {
    const { rows, vocabulary } = this;
    rows[0] = rows[1] = 0;
    rows[REACH - 1] = vocabulary.word(EDGES[0]).row;
    for (let t = 0; t < size; t++) rows[t + REACH] = words[t]!.row;
    rows[size + REACH] = vocabulary.word(EDGES[1]).row;
    rows[size + REACH + 1] = rows[size + REACH + 2] = 0;
  }

  private placePairs(words: readonly KnownWord[], size: number): void {
    const { pairs } = this;
    const { numbered } = this.vocabulary.model.weights;
    let before: Grouped = EDGE;
    let here: Grouped = words[0]!;
    for (let t = 0, to = 0; t < size; t++) {
      const after = t + 1 < size ? words[t + 1]! : EDGE;
      pairs[to++] = numbered[PAIRED + coarsePair(0, before, here)]!;
      pairs[to++] = numbered[PAIRED + finePair(0, before, here)]!;
      pairs[to++] = numbered[PAIRED + coarsePair(1, here, after)]!;
      pairs[to++] = numbered[PAIRED + finePair(1, here, after)]!;
      pairs[to++] = numbered[PAIRED + coarsePair(2, before, after)]!;
      pairs[to++] = numbered[PAIRED + finePair(2, before, after)]!;
      before = here;
      here = after;
    }
  }

  /** To the tags of each word: what the words within reach and their clusters say, what it says itself, and `all`. */
  private addWords(layer: number, own: number, all: readonly number[], scores: Float64Array): void {
    const { rows, pairs, size } = this;
    const { sums, model } = this.vocabulary;
    const { values } = model.weights;
    const base = layer * LABELS;
    const [a0 = 0, a1 = 0, a2 = 0] = all;
    for (let t = 0; t < size; t++) {
      const to = t * LABELS;
      let at = rows[t + REACH]! + layer * LAYER + own;
      let s0 = scores[to]! + a0 + sums[at]!;
      let s1 = scores[to + 1]! + a1 + sums[at + 1]!;
      let s2 = scores[to + 2]! + a2 + sums[at + 2]!;
      // The nth of these rows belongs to a word n - REACH further on, which this one sees at just that distance.
      for (let n = 0, place = layer * LAYER; n <= 2 * REACH; n++, place += LABELS) {
        at = rows[t + n]! + place;
        s0 += sums[at]!;
        s1 += sums[at + 1]!;
        s2 += sums[at + 2]!;
      }
      for (let pair = t * PAIRS, end = pair + PAIRS; pair < end; pair++) {
        at = pairs[pair]! + base;
        s0 += values[at]!;
        s1 += values[at + 1]!;
        s2 += values[at + 2]!;
      }
      scores[to] = s0 / STEP;
      scores[to + 1] = s1 / STEP;
      scores[to + 2] = s2 / STEP;
    }
  }

  private addTags(layer: number, scores: Float64Array): void {
    const { tags, keys, size } = this;
    const { numbered, values } = this.vocabulary.model.weights;
    const tagged = tags.at(-1)!;
    for (let t = 0; t < size; t++) {
      if (!(tagged[t] || (t > 0 && tagged[t - 1]) || (t + 1 < size && tagged[t + 1]))) continue;
      keys.length = 0;
      tagKeys(tags, t, size, keys);
      const to = t * LABELS;
      for (const key of keys) {
        const at = numbered[key]!;
        // Training gave most of them no weight.
        if (at === 0) continue;
        const from = at + layer * LABELS;
        scores[to]! += values[from]!;
        scores[to + 1]! += values[from + 1]!;
        scores[to + 2]! += values[from + 2]!;
      }
    }
  }
}
