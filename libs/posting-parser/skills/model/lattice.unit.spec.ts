import { describe, expect, it } from '@jest/globals';
import {
  bestSpans,
  fillLattice,
  insideSpan,
  LABELS,
  logSum,
  makeLattice,
  marginal,
  NEVER,
  type Lattice,
} from './lattice.js';

const SIZE = 5;
const scores = Float64Array.from({ length: SIZE * LABELS }, (_, i) => Math.sin(i * 7.3) * 2);
const steps = Float64Array.from({ length: LABELS * LABELS }, (_, i) => Math.cos(i * 3.1));

function filled(of: Float64Array = scores): Lattice {
  const lattice = makeLattice(SIZE);
  lattice.steps.set(steps.map(Math.exp));
  fillLattice(lattice, of, SIZE);
  return lattice;
}

/** Every label sequence with its weight. */
function* paths(): Generator<{ labels: number[]; weight: number }> {
  for (let code = 0; code < LABELS ** SIZE; code++) {
    const labels = Array.from({ length: SIZE }, (_, t) => Math.floor(code / LABELS ** t) % LABELS);
    const score = labels.reduce(
      (sum, label, t) => sum + scores[t * LABELS + label]! + (t > 0 ? steps[labels[t - 1]! * LABELS + label]! : 0),
      0,
    );
    yield { labels, weight: Math.exp(score) };
  }
}
const all = [...paths()];
const total = all.reduce((sum, { weight }) => sum + weight, 0);
const share = (holds: (labels: number[]) => boolean): number =>
  all.filter(({ labels }) => holds(labels)).reduce((sum, { weight }) => sum + weight, 0) / total;

describe('the lattice', () => {
  it('sums over all label sequences', () => {
    expect(logSum(filled())).toBeCloseTo(Math.log(total), 9);
  });

  it('knows how probable a label is at a word', () => {
    const lattice = filled();
    for (let t = 0; t < SIZE; t++) {
      for (let label = 0; label < LABELS; label++)
        expect(marginal(lattice, t, label)).toBeCloseTo(
          share((labels) => labels[t] === label),
          9,
        );
      expect(insideSpan(lattice, t)).toBeCloseTo(
        share((labels) => labels[t] !== 0),
        9,
      );
    }
  });

  it('knows how probable a span is', () => {
    for (const { from, to, probability } of bestSpans(filled(), 0.05))
      expect(probability).toBeCloseTo(
        share(
          (labels) =>
            labels[from] === 1 && labels.slice(from + 1, to).every((label) => label === 2) && labels[to] !== 2,
        ),
        9,
      );
  });

  it('answers spans in order that do not overlap', () => {
    const spans = bestSpans(filled(), 0.01);
    expect(spans.length).toBeGreaterThan(0);
    spans.slice(1).forEach(({ from }, at) => expect(from).toBeGreaterThanOrEqual(spans[at]!.to));
  });

  it('takes scores of any size', () => {
    const extreme = scores.map((score, i) => (i % 4 === 0 ? NEVER : score * 400));
    expect(Number.isFinite(logSum(filled(extreme)))).toBe(true);
  });
});
