import type { fillLattice, logSum, makeLattice } from '../../libs/posting-parser/skills/model/lattice.js';

interface LabelledSentence {
  size: number;
  starts: Int32Array;
  features: Int32Array;
  labels: Uint8Array;
  weight: number;
}
interface Lib {
  fillLattice: typeof fillLattice;
  logSum: typeof logSum;
  makeLattice: typeof makeLattice;
}
export function objective(
  lib: Lib,
  sentences: readonly LabelledSentence[],
  featureCount: number,
  l2: number | readonly number[],
): (weights: Float64Array, gradient: Float64Array) => number;
export function learnCrf(
  lib: Lib,
  sentences: readonly LabelledSentence[],
  featureCount: number,
  options: { l1: number; l2: number | readonly number[]; rounds: number },
): { weights: Float64Array; transitions: number[] };
