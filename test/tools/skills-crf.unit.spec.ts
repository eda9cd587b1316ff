import { describe, expect, it } from '@jest/globals';
import { learnCrf, objective } from '#tools/skills/crf.mjs';
import { fillLattice, logSum, makeLattice } from '../../libs/posting-parser/skills/model/lattice.js';

const lib = { fillLattice, logSum, makeLattice };
const FEATURES = 6;
const LABELS = 3;

/** Word t of a sentence has feature `words[t]` and, but for the first, the one of the word before it. */
function sentence(words: readonly number[], labels: readonly number[]) {
  const features = words.flatMap((word, t) => (t === 0 ? [word] : [word, 3 + (words[t - 1] ?? 0)]));
  const starts = Int32Array.from({ length: words.length + 1 }, (_, t) => (t === 0 ? 0 : 2 * t - 1));
  return {
    size: words.length,
    starts,
    features: Int32Array.from(features),
    labels: Uint8Array.from(labels),
    weight: 1,
  };
}

const SENTENCES = [sentence([0, 1, 2, 0], [0, 1, 2, 0]), sentence([1, 2], [1, 2]), sentence([0, 0], [0, 0])];

describe('learning a CRF', () => {
  it('has the gradient of its value', () => {
    const value = objective(lib, SENTENCES, FEATURES, 0.3);
    const weights = Float64Array.from({ length: FEATURES * LABELS + LABELS * LABELS }, (_, i) => Math.sin(i * 3.7));
    const gradient = new Float64Array(weights.length);
    const unused = new Float64Array(weights.length);
    value(weights, gradient);
    const step = 1e-5;
    for (let i = 0; i < weights.length; i++) {
      const up = weights.slice();
      const down = weights.slice();
      up[i]! += step;
      down[i]! -= step;
      expect(gradient[i]).toBeCloseTo((value(up, unused) - value(down, unused)) / (2 * step), 5);
    }
  });

  it('gives weight to what tells labels apart, and none to the rest', () => {
    const { weights } = learnCrf(lib, SENTENCES, FEATURES, { l1: 0.01, l2: 0.01, rounds: 60 });
    const of = (feature: number, label: number) => weights[feature * LABELS + label] ?? 0;
    expect(of(1, 1) - of(1, 0)).toBeGreaterThan(of(0, 1) - of(0, 0));
    expect(of(0, 0)).toBeGreaterThan(of(0, 1));
    expect(weights.filter((weight) => weight === 0).length).toBeGreaterThan(0);
  });

  it('learns the same from the same', () => {
    const options = { l1: 0.1, l2: 0.01, rounds: 30 };
    expect(learnCrf(lib, SENTENCES, FEATURES, options)).toEqual(learnCrf(lib, SENTENCES, FEATURES, options));
  });
});
