import { LABELS } from './lattice.js';

/** Skill spans and knowledge spans of the training data; each layer has labels of its own. */
export const LAYERS = ['knowledge', 'skill'] as const;
export const OUTPUTS = LAYERS.length * LABELS;
/** Weights are kept in hundredths: finer steps change no figure. */
export const STEP = 100;
