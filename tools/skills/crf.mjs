// Learns a linear-chain CRF: weights of `features × LABELS`, then transitions, that make the labels most probable.
import { minimise } from './owlqn.mjs';

const LABELS = 3;
/** Words that are labelled right with this certainty change no weight. */
const SURE = 1e-4;

/**
 * The negative logarithm of the probability of all labels, and its gradient.
 * `l2` is the strength of the penalty, for each feature where it is a list; transitions then have none.
 * A sentence is `{ size, starts, features, labels, weight }`: the features of word t are `features[starts[t]..starts[t+1]]`.
 */
export function objective({ fillLattice, logSum, makeLattice }, sentences, featureCount, l2) {
  const penalty = typeof l2 === 'number' ? () => l2 : (i) => l2[Math.floor(i / LABELS)] ?? 0;
  const longest = sentences.reduce((most, { size }) => Math.max(most, size), 1);
  const lattice = makeLattice(longest);
  const scores = new Float64Array(longest * LABELS);
  const steps = featureCount * LABELS;
  return (weights, gradient) => {
    gradient.fill(0);
    for (let i = 0; i < LABELS * LABELS; i++) lattice.steps[i] = Math.exp(weights[steps + i]);
    let loss = 0;
    for (const sentence of sentences) {
      score(sentence, weights, scores);
      fillLattice(lattice, scores, sentence.size);
      loss += sentence.weight * (logSum(lattice) - pathScore(sentence, scores, weights, steps));
      addGradient(sentence, lattice, gradient, steps);
    }
    for (let i = 0; i < weights.length; i++) {
      const strength = penalty(i);
      loss += (strength / 2) * weights[i] * weights[i];
      gradient[i] += strength * weights[i];
    }
    return loss;
  };
}

function score({ size, starts, features }, weights, scores) {
  for (let t = 0; t < size; t++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    for (let k = starts[t]; k < starts[t + 1]; k++) {
      const at = features[k] * LABELS;
      s0 += weights[at];
      s1 += weights[at + 1];
      s2 += weights[at + 2];
    }
    scores[t * LABELS] = s0;
    scores[t * LABELS + 1] = s1;
    scores[t * LABELS + 2] = s2;
  }
}

function pathScore({ size, labels }, scores, weights, steps) {
  let sum = 0;
  for (let t = 0; t < size; t++) {
    sum += scores[t * LABELS + labels[t]];
    if (t > 0) sum += weights[steps + labels[t - 1] * LABELS + labels[t]];
  }
  return sum;
}

/** Expected minus seen, for each feature of each word and for each transition. */
function addGradient({ size, starts, features, labels, weight }, lattice, gradient, steps) {
  const { forward, backward, local, scale } = lattice;
  for (let t = 0; t < size; t++) {
    const o = t * LABELS;
    const p0 = weight * (forward[o] * backward[o] - (labels[t] === 0 ? 1 : 0));
    const p1 = weight * (forward[o + 1] * backward[o + 1] - (labels[t] === 1 ? 1 : 0));
    const p2 = weight * (forward[o + 2] * backward[o + 2] - (labels[t] === 2 ? 1 : 0));
    if (Math.abs(p0) + Math.abs(p1) + Math.abs(p2) > SURE)
      for (let k = starts[t]; k < starts[t + 1]; k++) {
        const at = features[k] * LABELS;
        gradient[at] += p0;
        gradient[at + 1] += p1;
        gradient[at + 2] += p2;
      }
    if (t === 0) continue;
    for (let a = 0; a < LABELS; a++)
      for (let b = 0; b < LABELS; b++)
        gradient[steps + a * LABELS + b] +=
          (weight * forward[o - LABELS + a] * lattice.steps[a * LABELS + b] * local[o + b] * backward[o + b]) /
          scale[t];
    gradient[steps + labels[t - 1] * LABELS + labels[t]] -= weight;
  }
}

/** Weights and transitions. */
export function learnCrf(lib, sentences, featureCount, { l1, l2, rounds, say }) {
  const steps = featureCount * LABELS;
  const weights = new Float64Array(steps + LABELS * LABELS);
  minimise(objective(lib, sentences, featureCount, l2), weights, { l1, penalised: steps, rounds, say });
  return { weights: weights.subarray(0, steps), transitions: Array.from(weights.subarray(steps)) };
}
