import { PAIR_KEYS } from './pairs.js';
import { LISTS } from './phrases.js';
import { coreOf, shapeOf } from './words.js';

/** Words this far away count. */
export const REACH = 3;
/** What stands before and after a sentence. */
export const EDGES = ['\u0002', '\u0003'] as const;

/**
 * What a word shows to the words around it: those up to `reach` away see it. The name of such a feature is the distance,
 * its kind and its value; the two edges are kinds of their own.
 */
export const KINDS: readonly string[] = [
  ...['n=', 'w=', 's=', 'p2', 'p3', 'p4', 'p5', 'x2', 'x3', 'x4', 'q=', 'y=', 'c-', 'c0', 'c1', 'c2'],
  ...EDGES,
];
const numberOf = (kind: string): number => KINDS.indexOf(kind);
const CORE = numberOf('n=');
const WRITTEN = numberOf('w=');
const SHAPE = numberOf('s=');
const FIRST_TWO = numberOf('p2');
const FIRST_FIVE = numberOf('p5');
const LAST_TWO = numberOf('x2');
const SLASHED = numberOf('q=');
const HYPHENED = numberOf('y=');
const NO_CLUSTER = numberOf('c-');
const CLUSTER = numberOf('c0');

/** Clusters of a core, coarse to fine. */
export type Clusters = Pick<ReadonlyMap<string, readonly number[]>, 'get'>;
/** The value is a stretch of a text: most have no weight, and are never made a string of their own. */
type Visit = (kind: number, reach: number, text: string, from: number, to: number) => void;

/** What the features of a word are made of. */
export interface WordParts {
  word: string;
  core: string;
  shape: string;
  groups: readonly number[] | undefined;
}

export function partsOf(word: string, clusters: Clusters): WordParts {
  const core = coreOf(word);
  return { word, core, shape: shapeOf(word), groups: clustersOf(core, clusters) };
}

export function visitFeatures({ word, core, shape, groups }: WordParts, visit: Visit): void {
  if (word === EDGES[0] || word === EDGES[1]) {
    visit(numberOf(word), REACH, '', 0, 0);
    return;
  }
  const { length } = core;
  visit(CORE, 3, core, 0, length);
  if (word !== core) visit(WRITTEN, 0, word, 0, word.length);
  visit(SHAPE, 2, shape, 0, shape.length);
  for (let size = 2; size <= 4 && length > size; size++) {
    visit(FIRST_TWO + size - 2, size === 4 ? 1 : 0, core, 0, size);
    visit(LAST_TWO + size - 2, 1, core, length - size, length);
  }
  if (length > 6) visit(FIRST_FIVE, 2, core, 0, 5);
  if (length > 2 && /[/+&]/.test(core))
    for (const part of core.split(/[/+&]/)) if (part) visit(SLASHED, 0, part, 0, part.length);
  if (core.includes('-')) for (const part of core.split('-')) if (part) visit(HYPHENED, 0, part, 0, part.length);
  if (!groups) visit(NO_CLUSTER, 1, '', 0, 0);
  else
    for (let level = 0; level < groups.length; level++) {
      const group = `${groups[level]}`;
      visit(CLUSTER + level, 2, group, 0, group.length);
    }
}

/** A word in two spellings is one to the table of clusters: "front-end" is "frontend". */
const clustersOf = (core: string, clusters: Clusters): readonly number[] | undefined =>
  clusters.get(core) ?? (core.includes('-') ? clusters.get(core.replaceAll('-', '')) : undefined);

/** What a word says of the style of its sentence, as bits. */
export function traitsOf(word: string): number {
  const capital = /\p{Lu}/u.test(word) ? CAPITAL : 0;
  return capital + (/[.?!]$/.test(word) ? FINAL : 0) + (/^[•*\-–·]/.test(word) ? LISTED : 0);
}
const CAPITAL = 1;
const FINAL = 2;
const LISTED = 4;

/** How a sentence is written: with capitals or without, ended by a full stop or not, listed or not. */
export function styleOf(words: readonly { traits: number }[], size = words.length): number {
  let all = 0;
  for (let t = 0; t < size; t++) all |= words[t]!.traits;
  return (all & CAPITAL) + ((words[size - 1]?.traits ?? 0) & FINAL) + ((words[0]?.traits ?? 0) & LISTED);
}
export const STYLES = 8;

/** The shape of a word, in the style of its sentence. */
export const styledShape = (style: number, shape: string): string => `st${style}${shape}`;
export const styleFeature = (style: number): string => `st${style}`;
export const firstWordFeature = (core: string): string => `f=${core}`;

export function lengthFeature(size: number): string {
  return `len${size < 3 ? size : size < 6 ? 5 : size < 12 ? 11 : size < 30 ? 29 : 99}`;
}
export const BIAS = 'bias';

const GRADED = LISTS.length;
const STATES = 13;
const MIXED = 1000;
const CHAINED = 2000;
/** From here on the keys of `pairs.ts`. */
export const PAIRED = CHAINED + STATES ** 3;
/** Numbers of the features that are numbered. */
export const KEYS = PAIRED + PAIR_KEYS;

/** Features of the gazetteers' tags around a word, as numbers; words in no list have none. */
export function tagKeys(tags: readonly Uint8Array[], at: number, size: number, out: number[]): void {
  let mixed = 0;
  for (let list = 0; list <= GRADED; list++) {
    const states = tags[list]!;
    for (let distance = 0; distance < 3; distance++) {
      const near = at + distance - 1;
      const state = near < 0 || near >= size ? 0 : states[near]!;
      if (state > 0) out.push((list * 3 + distance) * STATES + state);
    }
    if (list < GRADED) mixed = mixed * 5 + states[at]!;
  }
  if (mixed > 0) out.push(MIXED + mixed);
  const graded = tags[GRADED]!;
  const before = at > 0 ? graded[at - 1]! : 0;
  const after = at + 1 < size ? graded[at + 1]! : 0;
  const chain = (before * STATES + graded[at]!) * STATES + after;
  if (chain > 0) out.push(CHAINED + chain);
}

export const numberedFeature = (key: number): string => `#${key.toString(36)}`;
