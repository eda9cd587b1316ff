import { KEYS, KINDS, REACH, STYLES } from './features.js';
import { OUTPUTS } from './layers.js';

const DISTANCES = 2 * REACH + 1;
/** A shape in a style; the name of a style alone has no shape. */
const STYLED_SHAPE = /^st(\d)(.+)$/s;
const KIND_NUMBERS: ReadonlyMap<string, number> = new Map(KINDS.map((kind, at) => [kind, at]));
const ROOM = 65_536;

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
  readonly near: readonly Map<string, number>[] = KINDS.map(() => new Map<string, number>());
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
    return this.placeIn(this.own, name, 1);
  }

  /** Where the numbers of what words show each other stand, OUTPUTS for each distance: one lookup finds them all. */
  placeNear(name: string): number {
    const edge = KIND_NUMBERS.get(name);
    const kind = edge ?? KIND_NUMBERS.get(name.slice(0, 2));
    const rows = kind === undefined ? undefined : this.near[kind];
    if (!rows) throw new Error(`the model of skills has a feature that nothing asks for: ${name}`);
    return this.placeIn(rows, edge === undefined ? name.slice(2) : '', DISTANCES);
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
