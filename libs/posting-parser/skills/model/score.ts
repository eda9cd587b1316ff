import { EDGE_GROUP, EDGES, pairKey, REACH, styleOf, tagKeys } from './features.js';
import { LABELS } from './lattice.js';
import { STEP } from './layers.js';
import { makeTags, tagPhrases } from './phrases.js';
import { LAYER, LEADING, STYLED, type KnownWord, type Vocabulary } from './vocabulary.js';

/** Adds up what is known of the words of a sentence. Made once for sentences of up to `capacity` words. */
export class Scorer {
  /** Where the sums of each word begin; an edge and rows of zeros stand before the first and behind the last. */
  private readonly rows: Int32Array;
  private readonly tags: Uint8Array[];
  private readonly keys: number[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    capacity: number,
  ) {
    this.rows = new Int32Array(capacity + 2 * REACH);
    this.tags = makeTags(capacity);
  }

  /** Scores of every label of the first so many words in one layer, LABELS a word. */
  score(words: readonly KnownWord[], size: number, layer: number, scores: Float64Array): void {
    if (size === 0) return;
    scores.fill(0, 0, size * LABELS);
    this.addTags(words, size, layer, scores);
    this.placeRows(words, size);
    const style = styleOf(words, size);
    const whole = this.vocabulary.whole(style, size);
    const { sums } = this.vocabulary;
    const first = words[0]!.row + layer * LAYER + LEADING;
    const base = layer * LABELS;
    const all = [0, 1, 2].map((label) => whole[base + label]! + sums[first + label]!);
    this.addWords(words, size, layer, STYLED + style * LABELS, all, scores);
  }

  private placeRows(words: readonly KnownWord[], size: number): void {
    const { rows, vocabulary } = this;
    rows[0] = rows[1] = 0;
    rows[REACH - 1] = vocabulary.word(EDGES[0]).row;
    for (let t = 0; t < size; t++) rows[t + REACH] = words[t]!.row;
    rows[size + REACH] = vocabulary.word(EDGES[1]).row;
    rows[size + REACH + 1] = rows[size + REACH + 2] = 0;
  }

  /** To the tags of each word: what the words within reach and their clusters say, what it says itself, and `all`. */
  private addWords(
    words: readonly KnownWord[],
    size: number,
    layer: number,
    own: number,
    all: readonly number[],
    scores: Float64Array,
  ): void {
    const { rows } = this;
    const { sums, model } = this.vocabulary;
    const { numbered, values } = model.weights;
    const [a0 = 0, a1 = 0, a2 = 0] = all;
    let before = EDGE_GROUP;
    let here = words[0]!.group;
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
      const after = t + 1 < size ? words[t + 1]!.group : EDGE_GROUP;
      for (let which = 0; which < 3; which++) {
        const key = pairKey(which, which === 1 ? here : before, which === 0 ? here : after);
        at = numbered[key]! + layer * LABELS;
        s0 += values[at]!;
        s1 += values[at + 1]!;
        s2 += values[at + 2]!;
      }
      before = here;
      here = after;
      scores[to] = s0 / STEP;
      scores[to + 1] = s1 / STEP;
      scores[to + 2] = s2 / STEP;
    }
  }

  private addTags(words: readonly KnownWord[], size: number, layer: number, scores: Float64Array): void {
    const { tags, keys } = this;
    const { numbered, values } = this.vocabulary.model.weights;
    const tagged = tagPhrases(words, size, tags).at(-1)!;
    for (let t = 0; t < size; t++) {
      if (!(tagged[t] || (t > 0 && tagged[t - 1]) || (t + 1 < size && tagged[t + 1]))) continue;
      keys.length = 0;
      tagKeys(tags, t, size, keys);
      for (const key of keys) {
        const at = numbered[key]! + layer * LABELS;
        for (let label = 0; label < LABELS; label++) scores[t * LABELS + label]! += values[at + label]!;
      }
    }
  }
}
