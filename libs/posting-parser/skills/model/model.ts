import {
  BIAS,
  REACH,
  STYLES,
  styleFeature,
  styledShape,
  KEYS,
  numberedFeature,
  groupOf,
  wordFeatures,
  lengthFeature,
  firstWordFeature,
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

/** All that a word adds, wherever it stands near another. */
export interface KnownWord {
  core: string;
  node: PhraseNode | undefined;
  /** Its coarse cluster. */
  group: number;
  /** For each distance, what it adds to the word at the other end. */
  around: Float32Array;
  /** By the style of its sentence. */
  own: Float32Array;
  /** What it adds to a whole sentence that it begins. */
  leading: Float32Array;
}

/** A model with everything summed up that texts have asked for so far. */
export interface WarmModel extends Model {
  word: (text: string) => KnownWord;
  numbered: (key: number) => Float32Array | null;
  whole: (style: number, size: number) => Float32Array;
}

/** A posting has some 500 different words. Beyond this many the words kept are dropped, so that memory has an end. */
const MOST_WORDS = 40_000;

export function warm(model: Model): WarmModel {
  const { weights } = model;
  const words = new Map<string, KnownWord>();
  const numbered: (Float32Array | null | undefined)[] = new Array<undefined>(KEYS);
  const wholes = new Map<number, Float32Array>();
  return {
    ...model,
    word(text) {
      const known = words.get(text);
      if (known) return known;
      if (words.size >= MOST_WORDS) words.clear();
      const made = knowWord(model, text);
      words.set(text, made);
      return made;
    },
    numbered(key) {
      const known = numbered[key];
      return known === undefined ? (numbered[key] = weights.get(numberedFeature(key)) ?? null) : known;
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
}

function knowWord(model: Model, text: string): KnownWord {
  const { weights, clusters, phrases } = model;
  const core = coreOf(text);
  const around = new Float32Array(DISTANCES * OUTPUTS);
  for (const { name, reach } of wordFeatures(text, clusters))
    for (let distance = -reach; distance <= reach; distance++)
      add(around, (distance + REACH) * OUTPUTS, weights.get(`${distance}${name}`));
  const own = new Float32Array(STYLES * OUTPUTS);
  for (let style = 0; style < STYLES; style++) add(own, style * OUTPUTS, weights.get(styledShape(style, text)));
  const leading = new Float32Array(OUTPUTS);
  add(leading, 0, weights.get(firstWordFeature(text)));
  return { core, node: phrases.next?.get(core), group: groupOf(core, clusters), around, own, leading };
}

export function add(sum: Float32Array | Float64Array, offset: number, weights: Float32Array | undefined): void {
  if (weights) for (let i = 0; i < OUTPUTS; i++) sum[offset + i] = (sum[offset + i] as number) + (weights[i] as number);
}
