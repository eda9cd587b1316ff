import type { Clusters } from './features.js';
import type { PhraseIndex } from './phrases.js';
import type { WeightTable } from './weight-table.js';

/** What was learnt. */
export interface Model {
  weights: WeightTable;
  /** exp(transition) for each layer. */
  steps: readonly Float64Array[];
  clusters: Clusters;
  phrases: PhraseIndex;
}
