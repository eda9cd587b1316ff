import { BIAS, lengthFeature, partsOf, REACH, STYLES, styleFeature, traitsOf, visitFeatures } from './features.js';
import { LABELS } from './lattice.js';
import { LAYERS, OUTPUTS } from './layers.js';
import type { Model } from './model.js';
import { groupOf, type Grouped } from './pairs.js';
import type { PhraseWord } from './phrases.js';

/** All that is known of a word but its sums. */
export interface KnownWord extends PhraseWord, Grouped {
  text: string;
  /** What it says of the style of its sentence. */
  traits: number;
  /** Where its sums begin in `sums`. */
  row: number;
}

const DISTANCES = 2 * REACH + 1;
/**
 * A row of `sums` holds what a word adds, layer by layer: to the words around it by distance, to itself by the style of its
 * sentence, and to a sentence that it begins; LABELS numbers each.
 */
export const STYLED = DISTANCES * LABELS;
export const LEADING = STYLED + STYLES * LABELS;
export const LAYER = LEADING + LABELS;
const ROW = LAYER * LAYERS.length;

/** A posting has some 500 different words. Beyond this many the words kept are dropped, so that memory has an end. */
const MOST_WORDS = 30_000;
const FIRST_ROOM = 2_000;

/** The words that texts have had so far, with the weights of their features added up. */
export class Vocabulary {
  /** Begins with a row of zeros. Grows; ask for it after the words. */
  sums = new Int16Array(FIRST_ROOM * ROW);
  private words = new Map<string, KnownWord>();
  private wholes = new Map<number, number[]>();

  constructor(readonly model: Model) {}

  word(text: string): KnownWord {
    let known = this.words.get(text);
    if (!known) this.words.set(text, (known = this.know(text)));
    return known;
  }

  get size(): number {
    return this.words.size;
  }

  /** Whether there are so many words that it is time to forget them. */
  get isFull(): boolean {
    return this.words.size >= MOST_WORDS;
  }

  /** Words given out before are void then. */
  forget(): void {
    this.words = new Map();
  }

  /** What holds for every word of a sentence, OUTPUTS numbers. */
  whole(style: number, size: number): readonly number[] {
    const key = style * 100 + Math.min(size, 99);
    let sum = this.wholes.get(key);
    if (!sum) {
      const { own, values } = this.model.weights;
      sum = new Array<number>(OUTPUTS).fill(0);
      for (const name of [BIAS, styleFeature(style), lengthFeature(size)]) {
        const at = own.get(name) ?? 0;
        for (let i = 0; i < OUTPUTS; i++) sum[i]! += values[at + i]!;
      }
      this.wholes.set(key, sum);
    }
    return sum;
  }

  private know(text: string): KnownWord {
    const { weights, clusters, phrases } = this.model;
    const row = (this.words.size + 1) * ROW;
    if (row + ROW > this.sums.length) this.grow();
    this.sums.fill(0, row, row + ROW);
    const parts = partsOf(text, clusters);
    visitFeatures(parts, (kind, _, of, from, to) => {
      const at = weights.nearOf(kind, of, from, to);
      if (at !== undefined) for (let d = 0; d < DISTANCES; d++) this.add(row + d * LABELS, at + d * OUTPUTS);
    });
    const { core, shape } = parts;
    const styled = weights.styled.get(shape);
    if (styled !== undefined)
      for (let style = 0; style < STYLES; style++) this.add(row + STYLED + style * LABELS, styled + style * OUTPUTS);
    const leading = weights.leadingOf(core);
    if (leading !== undefined) this.add(row + LEADING, leading);
    const node = phrases.startingWith(core);
    const { group, fine } = groupOf(core, parts.groups);
    return { text, core, node, group, fine, traits: traitsOf(text), row };
  }

  /** The weights of one feature, OUTPUTS numbers, to each layer's part of a row. */
  private add(to: number, from: number): void {
    const { values } = this.model.weights;
    for (let layer = 0; layer < LAYERS.length; layer++)
      for (let label = 0; label < LABELS; label++)
        this.sums[to + layer * LAYER + label]! += values[from + layer * LABELS + label]!;
  }

  private grow(): void {
    const wider = new Int16Array(this.sums.length * 2);
    wider.set(this.sums);
    this.sums = wider;
  }
}
