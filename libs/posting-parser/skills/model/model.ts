import type { Clusters } from './features.js';
import { LABELS } from './lattice.js';
import type { PhraseIndex } from './phrases.js';
import type { WeightTable } from './weight-table.js';

/** Skill spans and knowledge spans of the training data; each layer has labels of its own. */
export const LAYERS = ['knowledge', 'skill'] as const;
export const OUTPUTS = LAYERS.length * LABELS;
/** Weights are kept in hundredths: finer steps change no figure. */
export const STEP = 100;

/** What was learnt. */
export interface Model {
  weights: WeightTable;
  /** exp(transition) for each layer. */
  steps: readonly Float64Array[];
  clusters: Clusters;
  phrases: PhraseIndex;
}
