import { LISTS } from './phrases.js';
import { coreOf, shapeOf } from './words.js';

/** Words this far away count. */
export const REACH = 3;
/** What stands before and after a sentence. */
export const EDGES = ['\u0002', '\u0003'] as const;

/** A property of a word; words up to `reach` away see it, as `${distance}${name}`. */
export interface WordFeature {
  name: string;
  reach: number;
}

/** Clusters of a core, coarse to fine. */
export type Clusters = ReadonlyMap<string, readonly number[]>;

export function wordFeatures(word: string, clusters: Clusters): WordFeature[] {
  const out: WordFeature[] = [];
  const add = (name: string, reach: number): void => void out.push({ name, reach });
  if (word === EDGES[0] || word === EDGES[1]) return [{ name: word, reach: REACH }];
  const core = coreOf(word);
  add(`n=${core}`, 3);
  if (word !== core) add(`w=${word}`, 0);
  add(`s=${shapeOf(word)}`, 2);
  for (const size of [2, 3, 4]) {
    if (core.length <= size) break;
    add(`p${size}${core.slice(0, size)}`, size === 4 ? 1 : 0);
    add(`x${size}${core.slice(-size)}`, 1);
  }
  if (core.length > 6) add(`p5${core.slice(0, 5)}`, 2);
  if (core.length > 2 && /[/+&]/.test(core)) for (const part of core.split(/[/+&]/)) if (part) add(`q=${part}`, 0);
  if (core.includes('-')) for (const part of core.split('-')) if (part) add(`y=${part}`, 0);
  const groups = clusters.get(core) ?? clusters.get(core.replaceAll('-', ''));
  if (!groups) add('c-', 1);
  else groups.forEach((group, level) => add(`c${level}${group}`, 2));
  return out;
}

/** How a sentence is written: with capitals or without, ended by a full stop or not, listed or not. */
export function styleOf(words: readonly string[]): number {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const capitals = words.some((word) => /\p{Lu}/u.test(word)) ? 1 : 0;
  return capitals + (/[.?!]$/.test(last) ? 2 : 0) + (/^[•*\-–·]/.test(first) ? 4 : 0);
}
export const STYLES = 8;

/** The shape of a word, in the style of its sentence. */
export const styledShape = (style: number, word: string): string => `st${style}${shapeOf(word)}`;
export const styleFeature = (style: number): string => `st${style}`;
export const firstWordFeature = (word: string): string => `f=${coreOf(word)}`;

export function lengthFeature(size: number): string {
  return `len${size < 3 ? size : size < 6 ? 5 : size < 12 ? 11 : size < 30 ? 29 : 99}`;
}
export const BIAS = 'bias';

const GRADED = LISTS.length;
const STATES = 13;
const MIXED = 1000;
const CHAINED = 2000;
const PAIRED = CHAINED + STATES ** 3;
/** Coarse clusters; two numbers more stand for the edge of a sentence and for a word in none. */
const GROUPS = 64;
const UNGROUPED = GROUPS;
const EDGE = GROUPS + 1;
const PAIRS = (GROUPS + 2) ** 2;
/** Numbers of the features that are numbered. */
export const KEYS = PAIRED + 3 * PAIRS;

/** The coarse cluster of a core. */
export const groupOf = (core: string, clusters: Clusters): number =>
  (clusters.get(core) ?? clusters.get(core.replaceAll('-', '')))?.[0] ?? UNGROUPED;

/** The feature of two clusters: of the word before and the word (0), the word and the one after (1), or the outer two (2). */
export function pairKey(which: 0 | 1 | 2, first: number = EDGE, second: number = EDGE): number {
  return PAIRED + which * PAIRS + first * (GROUPS + 2) + second;
}

/** Features of the gazetteers' tags around a word, as numbers; words in no list have none. */
export function tagKeys(tags: readonly Uint8Array[], at: number, out: number[]): void {
  let mixed = 0;
  for (let list = 0; list <= GRADED; list++) {
    const states = tags[list]!;
    for (let distance = 0; distance < 3; distance++) {
      const state = states[at + distance - 1] ?? 0;
      if (state > 0) out.push((list * 3 + distance) * STATES + state);
    }
    if (list < GRADED) mixed = mixed * 5 + (states[at] ?? 0);
  }
  if (mixed > 0) out.push(MIXED + mixed);
  const graded = tags[GRADED]!;
  const chain = ((graded[at - 1] ?? 0) * STATES + (graded[at] ?? 0)) * STATES + (graded[at + 1] ?? 0);
  if (chain > 0) out.push(CHAINED + chain);
}

export const numberedFeature = (key: number): string => `#${key.toString(36)}`;
