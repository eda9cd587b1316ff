/** Labels of a word in a layer: in no span, the first of one, a later one. */
export const LABELS = 3;
const B = 1;
const I = 2;
const { exp, log, max } = Math;
/** A score that no path survives. */
export const NEVER = -1e4;

/** Sums over all label sequences of a sentence. Every row of `forward` and `backward` is scaled; `scale` has the factors. */
export interface Lattice {
  size: number;
  /** Room for the scores of a sentence. */
  scores: Float64Array;
  /** exp(score - the row's greatest). */
  local: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  scale: Float64Array;
  /** exp(transition), from × to. */
  steps: Float64Array;
  /** The sum of the rows' greatest scores, which the factors leave out. */
  tops: number;
  /** Room for what the best spans in front of each word are worth. */
  worth: Float64Array;
}

/** A lattice for sentences of up to `capacity` words, to be filled again and again. */
export function makeLattice(capacity: number): Lattice {
  const cells = (): Float64Array => new Float64Array(capacity * LABELS);
  return {
    size: 0,
    scores: cells(),
    local: cells(),
    forward: cells(),
    backward: cells(),
    scale: new Float64Array(capacity),
    steps: new Float64Array(LABELS * LABELS),
    tops: 0,
    worth: new Float64Array(capacity + 1),
  };
}

/** Forward and backward sums over `scores` (size × LABELS, logarithms). Linear in the size. */
export function fillLattice(lattice: Lattice, scores: Float64Array, size: number): void {
  const { local, forward, backward, scale, steps } = lattice;
  lattice.size = size;
  let tops = 0;
  for (let t = 0; t < size; t++) {
    const o = t * LABELS;
    const s0 = scores[o]!;
    const s1 = scores[o + 1]!;
    const s2 = scores[o + 2]!;
    const top = max(s0, s1, s2);
    const e0 = (local[o] = s0 === top ? 1 : exp(s0 - top));
    const e1 = (local[o + 1] = s1 === top ? 1 : exp(s1 - top));
    const e2 = (local[o + 2] = s2 === top ? 1 : exp(s2 - top));
    const f0 = t === 0 ? e0 : e0 * into(forward, steps, o - LABELS, 0);
    const f1 = t === 0 ? e1 : e1 * into(forward, steps, o - LABELS, 1);
    const f2 = t === 0 ? e2 : e2 * into(forward, steps, o - LABELS, 2);
    const sum = f0 + f1 + f2;
    scale[t] = sum;
    tops += top;
    forward[o] = f0 / sum;
    forward[o + 1] = f1 / sum;
    forward[o + 2] = f2 / sum;
  }
  for (let t = size - 1; t >= 0; t--) {
    const o = t * LABELS;
    if (t === size - 1) {
      backward[o] = backward[o + 1] = backward[o + 2] = 1;
      continue;
    }
    const n = o + LABELS;
    const factor = 1 / scale[t + 1]!;
    const b0 = local[n]! * backward[n]! * factor;
    const b1 = local[n + 1]! * backward[n + 1]! * factor;
    const b2 = local[n + 2]! * backward[n + 2]! * factor;
    for (let a = 0; a < LABELS; a++) {
      const row = a * LABELS;
      backward[o + a] = steps[row]! * b0 + steps[row + 1]! * b1 + steps[row + 2]! * b2;
    }
  }
  lattice.tops = tops;
}

/** The logarithm of the sum over all label sequences. */
export function logSum({ scale, size, tops }: Lattice): number {
  let sum = tops;
  for (let t = 0; t < size; t++) sum += log(scale[t]!);
  return sum;
}

function into(forward: Float64Array, steps: Float64Array, before: number, label: number): number {
  return (
    forward[before]! * steps[label]! +
    forward[before + 1]! * steps[LABELS + label]! +
    forward[before + 2]! * steps[2 * LABELS + label]!
  );
}

/** How probable a label is at a word. */
export function marginal(lattice: Lattice, at: number, label: number): number {
  const cell = at * LABELS + label;
  return lattice.forward[cell]! * lattice.backward[cell]!;
}

export const insideSpan = (lattice: Lattice, at: number): number => marginal(lattice, at, B) + marginal(lattice, at, I);

/** Words `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
  probability: number;
}

const LONGEST_SPAN = 24;
const HOPELESS = 0.02;

/**
 * The spans which together are expected to be right most often beyond `threshold` each. With the threshold near half of
 * the F1 reached this finds more than the one best label sequence.
 */
export function bestSpans(lattice: Lattice, threshold: number): Span[] {
  const { size, worth } = lattice;
  const ending: (Span[] | undefined)[] = [];
  for (let from = 0; from < size; from++)
    if (marginal(lattice, from, B) > HOPELESS) gatherFrom(lattice, from, threshold, ending);
  if (ending.length === 0) return [];
  const chosen: (Span | undefined)[] = [];
  worth[0] = 0;
  for (let to = 1; to <= size; to++) {
    worth[to] = worth[to - 1]!;
    for (const span of ending[to] ?? NONE) {
      const value = worth[span.from]! + span.probability - threshold;
      if (value > worth[to]!) {
        worth[to] = value;
        chosen[to] = span;
      }
    }
  }
  const spans: Span[] = [];
  for (let to = size; to > 0;) {
    const span = chosen[to];
    if (span) spans.push(span);
    to = span ? span.from : to - 1;
  }
  return spans.reverse();
}
const NONE: readonly Span[] = [];

/** Adds the spans that begin at a word to those that end before the same one. */
function gatherFrom(lattice: Lattice, from: number, threshold: number, ending: (Span[] | undefined)[]): void {
  const { size, forward, backward, local, scale, steps } = lattice;
  let path = forward[from * LABELS + B]!;
  for (let at = from; at < size && at < from + LONGEST_SPAN; at++) {
    if (at > from) path *= (steps[(at === from + 1 ? B : I) * LABELS + I]! * local[at * LABELS + I]!) / scale[at]!;
    const label = at === from ? B : I;
    if (path * backward[at * LABELS + label]! < HOPELESS) return;
    let rest = 1;
    if (at < size - 1) {
      const next = (at + 1) * LABELS;
      rest = steps[label * LABELS]! * local[next]! * backward[next]!;
      rest += steps[label * LABELS + B]! * local[next + B]! * backward[next + B]!;
      rest /= scale[at + 1]!;
    }
    const probability = path * rest;
    if (probability <= threshold) continue;
    (ending[at + 1] ??= []).push({ from, to: at + 1, probability });
  }
}
