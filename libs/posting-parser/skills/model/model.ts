import {
  BIAS,
  firstWordFeature,
  groupOf,
  KEYS,
  lengthFeature,
  numberedFeature,
  REACH,
  STYLES,
  styledShape,
  styleFeature,
  wordFeatures,
  type Clusters,
} from './features.js';
import { LABELS } from './lattice.js';
import type { PhraseNode } from './phrases.js';
import { coreOf } from './words.js';

/** Skill spans and knowledge spans of the training data; each layer has labels of its own. */
export const LAYERS = ['knowledge', 'skill'] as const;
export const OUTPUTS = LAYERS.length * LABELS;
const DISTANCES = 2 * REACH + 1;

/** What was learnt. Weights of a feature: LABELS numbers for each layer. */
export interface Model {
  weights: ReadonlyMap<string, Float32Array>;
  /** exp(transition) for each layer. */
  steps: readonly Float64Array[];
  clusters: Clusters;
  phrases: PhraseNode;
}

/** All that is known of a word but its sums. */
export interface KnownWord {
  core: string;
  node: PhraseNode | undefined;
  /** Its coarse cluster. */
  group: number;
  /** Where its sums begin in `sums`. */
  row: number;
}

/**
 * A row of `sums` holds what a word adds: to the words around it by distance, to itself by the style of its sentence,
 * and to a sentence that it begins.
 */
export const OWN = DISTANCES * OUTPUTS;
export const LEADING = OWN + STYLES * OUTPUTS;
const ROW = LEADING + OUTPUTS;

/** A model with everything added up that texts have asked for so far. */
export interface WarmModel extends Model {
  /** Grows; ask for it after the words. */
  sums: Float32Array;
  word: (text: string) => KnownWord;
  /** Called between sentences: rows given out before are void when too many words were kept. */
  tidy: () => void;
  /** Where a numbered feature's weights are in `numbers`; -1 when it has none. */
  numbered: Int32Array;
  numbers: Float32Array;
  whole: (style: number, size: number) => Float32Array;
}

/** A posting has some 500 different words. Beyond this many the words kept are dropped, so that memory has an end. */
const MOST_WORDS = 30_000;
const FIRST_ROOM = 2_000;

export function warm(model: Model): WarmModel {
  const { weights } = model;
  const words = new Map<string, KnownWord>();
  const wholes = new Map<number, Float32Array>();
  const warmed: WarmModel = {
    ...model,
    ...numberWeights(weights),
    sums: new Float32Array(FIRST_ROOM * ROW),
    word(text) {
      let known = words.get(text);
      if (known) return known;
      if (words.size * ROW >= warmed.sums.length) grow(warmed);
      known = knowWord(model, text, words.size * ROW, warmed.sums);
      words.set(text, known);
      return known;
    },
    tidy() {
      if (words.size < MOST_WORDS) return;
      words.clear();
      warmed.sums = new Float32Array(FIRST_ROOM * ROW);
    },
    whole(style, size) {
      const key = style * 100 + Math.min(size, 99);
      let sum = wholes.get(key);
      if (!sum) {
        sum = new Float32Array(OUTPUTS);
        for (const name of [BIAS, styleFeature(style), lengthFeature(size)]) add(sum, 0, weights.get(name));
        wholes.set(key, sum);
      }
      return sum;
    },
  };
  return warmed;
}

function grow(warmed: WarmModel): void {
  const wider = new Float32Array(warmed.sums.length * 2);
  wider.set(warmed.sums);
  warmed.sums = wider;
}

function numberWeights(weights: Model['weights']): Pick<WarmModel, 'numbered' | 'numbers'> {
  const numbered = new Int32Array(KEYS).fill(-1);
  const found: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    const values = weights.get(numberedFeature(key));
    if (!values) continue;
    numbered[key] = found.length;
    found.push(...values);
  }
  return { numbered, numbers: Float32Array.from(found) };
}

function knowWord(model: Model, text: string, row: number, sums: Float32Array): KnownWord {
  const { weights, clusters, phrases } = model;
  const core = coreOf(text);
  for (const { name, reach } of wordFeatures(text, clusters))
    for (let distance = -reach; distance <= reach; distance++)
      add(sums, row + (distance + REACH) * OUTPUTS, weights.get(`${distance}${name}`));
  for (let style = 0; style < STYLES; style++)
    add(sums, row + OWN + style * OUTPUTS, weights.get(styledShape(style, text)));
  add(sums, row + LEADING, weights.get(firstWordFeature(text)));
  return { core, node: phrases.next?.get(core), group: groupOf(core, clusters), row };
}

function add(sums: Float32Array, offset: number, weights: Float32Array | undefined): void {
  if (weights) for (let i = 0; i < OUTPUTS; i++) sums[offset + i] = sums[offset + i]! + weights[i]!;
}
