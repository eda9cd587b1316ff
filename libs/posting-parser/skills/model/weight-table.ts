import { KEYS, KINDS, REACH, STYLES } from './features.js';
import { OUTPUTS } from './layers.js';
import { Sieve } from './sieve.js';

const DISTANCES = 2 * REACH + 1;
/** A shape in a style; the name of a style alone has no shape. */
const STYLED_SHAPE = /^st(\d)(.+)$/s;
const KIND_NUMBERS: ReadonlyMap<string, number> = new Map(KINDS.map((kind, at) => [kind, at]));
/** As `firstWordFeature` names it. */
const LEADING = 'f=';
const LEADING_KIND = KINDS.length;
const ROOM = 65_536;
const SIEVE_BITS = 16;

/**
 * Weights by feature. They are whole hundredths, so that their sums are the same in any order. The maps say where the
 * numbers of a feature begin in `values`: OUTPUTS of them, and for what words show each other as many for each distance.
 */
export class WeightTable {
  /** Begins with numbers of no feature, all 0. */
  values = new Int16Array(ROOM * OUTPUTS);
  /** What holds for a sentence, or for a word by itself, by name. */
  readonly own = new Map<string, number>();
  /** What words show each other, by kind and value. */
  private readonly near: readonly Map<string, number>[] = KINDS.map(() => new Map<string, number>());
  /** What the first word of a sentence says, by the word. */
  private readonly leading = new Map<string, number>();
  private readonly sieve = new Sieve(SIEVE_BITS, LEADING_KIND + 1);
  /** Shapes in the style of a sentence, by shape; as many numbers for each style. */
  readonly styled = new Map<string, number>();
  /** Numbered features by their number. */
  readonly numbered = new Int32Array(KEYS);
  private used = OUTPUTS;

  /** Where the numbers of a feature of one word or sentence stand, or are to be written. */
  place(name: string): number {
    if (name.startsWith('#')) {
      const key = parseInt(name.slice(1), 36);
      return (this.numbered[key] ||= this.room(OUTPUTS));
    }
    const styled = STYLED_SHAPE.exec(name);
    if (styled) return this.placeIn(this.styled, styled[2] ?? '', STYLES) + Number(styled[1]) * OUTPUTS;
    if (!name.startsWith(LEADING)) return this.placeIn(this.own, name, 1);
    const word = name.slice(LEADING.length);
    this.sieve.add(LEADING_KIND, word);
    return this.placeIn(this.leading, word, 1);
  }

  /** Where the numbers of what a stretch of a text shows stand; undefined where it has none. */
  nearOf(kind: number, text: string, from: number, to: number): number | undefined {
    return this.sieve.mayHave(kind, text, from, to) ? this.near[kind]!.get(text.slice(from, to)) : undefined;
  }

  /** The same of the first word of a sentence. */
  leadingOf(word: string): number | undefined {
    return this.sieve.mayHave(LEADING_KIND, word, 0, word.length) ? this.leading.get(word) : undefined;
  }

  /** Where the numbers of what words show each other stand, OUTPUTS for each distance: one lookup finds them all. */
  placeNear(name: string): number {
    const edge = KIND_NUMBERS.get(name);
    const kind = edge ?? KIND_NUMBERS.get(name.slice(0, 2));
    if (kind === undefined) throw new Error(`the model of skills has a feature that nothing asks for: ${name}`);
    const value = edge === undefined ? name.slice(2) : '';
    this.sieve.add(kind, value);
    return this.placeIn(this.near[kind]!, value, DISTANCES);
  }

  private placeIn(places: Map<string, number>, key: string, rows: number): number {
    let at = places.get(key);
    if (at === undefined) places.set(key, (at = this.room(rows * OUTPUTS)));
    return at;
  }

  private room(size: number): number {
    const at = this.used;
    this.used += size;
    if (this.used > this.values.length) {
      const wider = new Int16Array(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    return at;
  }
}
