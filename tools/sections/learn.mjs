// Multinomial logistic regression over the features of lines, by OWL-QN; and how often kinds follow each other.
import { minimise } from '../skills/owlqn.mjs';
import { labelledLines, ownLines } from './labelled.mjs';

const L1 = 0.2;
const L2 = 0.3;
const ROUNDS = 60;
/** What fewer employers say is about them. */
const FEWEST_EMPLOYERS = 3;
/** Lines of an employer beyond these count less: ten postings of one repeat themselves in other words. */
const LINES_OF_ONE = 60;
const SMALLEST = 0.05;
const TENTHS = 10;

/** The model as text, see `decodeLineModel`. */
export function learn(lib, postings) {
  const kinds = lib.LINE_KINDS.length;
  const orders = ordersOf(kinds);
  const rows = [...rowsOf(lib, postings, orders), ...ownRows(lib)];
  const names = namesOf(rows);
  const weights = fit(rows, names, kinds);
  const text = (values) => values.map((value) => Math.round(value * TENTHS)).join(',');
  const features = names.flatMap((name, index) => {
    const own = centred([...weights.subarray(index * kinds, (index + 1) * kinds)]);
    return own.some((weight) => Math.abs(weight) >= SMALLEST) ? [`${name}\t${text(own)}`] : [];
  });
  const bias = [...weights.subarray(names.length * kinds)];
  return [bias, logShares(orders.first), ...orders.follows.map(logShares)].map(text).concat(features).join('\n');
}

const ordersOf = (kinds) => ({
  first: Array(kinds).fill(0.5),
  follows: Array.from({ length: kinds }, () => Array(kinds).fill(0.5)),
});

function logShares(counts) {
  const all = counts.reduce((sum, count) => sum + count);
  return counts.map((count) => Math.log(count / all));
}

function centred(values) {
  const mean = values.reduce((sum, value) => sum + value) / values.length;
  return values.map((value) => value - mean);
}

const features = (lib, text) => {
  const { words, others } = lib.lineFeatures(text);
  return [...words, ...others];
};

/** Each line of an employer once; the orders of kinds are counted on the way. */
function rowsOf(lib, postings, { first, follows }) {
  const seen = new Set();
  const rows = [];
  for (const { employer, input } of postings) {
    let before = null;
    for (const { line, isHeading, kind, isTold } of labelledLines(lib, input).lines) {
      if (isHeading || kind === null || kind === 'other') continue;
      const own = lib.lineKind(kind);
      if (before === null) first[own]++;
      else if (before !== own) follows[before][own]++;
      before = own;
      const key = `${employer}\0${line.text}`;
      if (!isTold || seen.has(key)) continue;
      seen.add(key);
      rows.push({ employer, kind: own, features: features(lib, line.text) });
    }
  }
  return rows;
}

const ownRows = (lib) =>
  ownLines().map(({ kind, text }, index) => ({
    employer: `own ${index}`,
    kind: lib.lineKind(kind),
    features: features(lib, text),
  }));

function namesOf(rows) {
  const employers = new Map();
  for (const { employer, features } of rows)
    for (const name of features) employers.set(name, (employers.get(name) ?? new Set()).add(employer));
  return [...employers.keys()].filter((name) => employers.get(name).size >= FEWEST_EMPLOYERS).sort();
}

function fit(rows, names, kinds) {
  const at = new Map(names.map((name, index) => [name, index]));
  const lines = new Map();
  for (const { employer } of rows) lines.set(employer, (lines.get(employer) ?? 0) + 1);
  const examples = rows.map(({ employer, kind, features }) => {
    const known = features.flatMap((name) => at.get(name) ?? []);
    const weight = Math.min(1, Math.sqrt(LINES_OF_ONE / lines.get(employer)));
    return { kind, known, scale: 1 / Math.sqrt(Math.max(1, known.length)), weight };
  });
  const penalised = names.length * kinds;
  const weights = new Float64Array(penalised + kinds);
  minimise((now, gradient) => lossOf(examples, now, gradient, { penalised, kinds }), weights, {
    l1: L1,
    penalised,
    rounds: ROUNDS,
  });
  return weights;
}

function lossOf(examples, weights, gradient, { penalised, kinds }) {
  gradient.fill(0);
  let loss = 0;
  for (let index = 0; index < penalised; index++) {
    loss += (L2 / 2) * weights[index] * weights[index];
    gradient[index] = L2 * weights[index];
  }
  for (const { kind, known, scale, weight } of examples) {
    const scores = Array.from({ length: kinds }, (_, one) =>
      known.reduce((sum, feature) => sum + weights[feature * kinds + one] * scale, weights[penalised + one]),
    );
    const most = Math.max(...scores);
    const all = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
    loss -= weight * (scores[kind] - most - Math.log(all));
    for (let one = 0; one < kinds; one++) {
      const slope = weight * (Math.exp(scores[one] - most) / all - (one === kind ? 1 : 0));
      gradient[penalised + one] += slope;
      for (const feature of known) gradient[feature * kinds + one] += slope * scale;
    }
  }
  return loss;
}
