import { EDGE_GROUP, EDGES, pairKey, REACH, styleOf, tagKeys } from './features.js';
import { LABELS } from './lattice.js';
import { STEP } from './model.js';
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
    this.addWords(words, size, layer, scores);
    this.addPairs(words, size, layer, scores);
    this.addTags(words, size, layer, scores);
    for (let i = 0; i < size * LABELS; i++) scores[i]! /= STEP;
  }

  /** Each word sees those within reach, and what holds for the sentence. */
  private addWords(words: readonly KnownWord[], size: number, layer: number, scores: Float64Array): void {
    const { rows, vocabulary } = this;
    rows.fill(0, 0, size + 2 * REACH);
    rows[REACH - 1] = vocabulary.word(EDGES[0]).row;
    for (let t = 0; t < size; t++) rows[t + REACH] = words[t]!.row;
    rows[size + REACH] = vocabulary.word(EDGES[1]).row;
    const style = styleOf(words, size);
    const { sums } = vocabulary;
    const whole = vocabulary.whole(style, size);
    const first = words[0]!.row + layer * LAYER + LEADING;
    const base = layer * LABELS;
    const w0 = whole[base]! + sums[first]!;
    const w1 = whole[base + 1]! + sums[first + 1]!;
    const w2 = whole[base + 2]! + sums[first + 2]!;
    for (let t = 0; t < size; t++) {
      const own = words[t]!.row + layer * LAYER + STYLED + style * LABELS;
      let s0 = w0 + sums[own]!;
      let s1 = w1 + sums[own + 1]!;
      let s2 = w2 + sums[own + 2]!;
      // The nth of these rows belongs to a word n - REACH further on, which this one sees at just that distance.
      for (let n = 0, place = layer * LAYER; n <= 2 * REACH; n++, place += LABELS) {
        const at = rows[t + n]! + place;
        s0 += sums[at]!;
        s1 += sums[at + 1]!;
        s2 += sums[at + 2]!;
      }
      scores[t * LABELS] = s0;
      scores[t * LABELS + 1] = s1;
      scores[t * LABELS + 2] = s2;
    }
  }

  private addPairs(words: readonly KnownWord[], size: number, layer: number, scores: Float64Array): void {
    let before = EDGE_GROUP;
    for (let t = 0; t < size; t++) {
      const here = words[t]!.group;
      const after = t + 1 < size ? words[t + 1]!.group : EDGE_GROUP;
      this.add(pairKey(0, before, here), t, layer, scores);
      this.add(pairKey(1, here, after), t, layer, scores);
      this.add(pairKey(2, before, after), t, layer, scores);
      before = here;
    }
  }

  private addTags(words: readonly KnownWord[], size: number, layer: number, scores: Float64Array): void {
    const { tags, keys } = this;
    const tagged = tagPhrases(words, size, tags).at(-1)!;
    for (let t = 0; t < size; t++) {
      if (!(tagged[t] || (t > 0 && tagged[t - 1]) || (t + 1 < size && tagged[t + 1]))) continue;
      keys.length = 0;
      tagKeys(tags, t, size, keys);
      for (const key of keys) this.add(key, t, layer, scores);
    }
  }

  private add(key: number, t: number, layer: number, scores: Float64Array): void {
    const { numbered, values } = this.vocabulary.model.weights;
    const at = numbered[key]! + layer * LABELS;
    for (let label = 0; label < LABELS; label++) scores[t * LABELS + label]! += values[at + label]!;
  }
}
