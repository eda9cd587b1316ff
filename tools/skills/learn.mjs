// From sentences to the parts of a model.
import { learnCrf } from './crf.mjs';
import { gradePhrases, phrasesOf } from './gazetteers.mjs';
import { LAYERS } from './sentences.mjs';

/** Weights smaller than `least` are left out of the model. */
const DEFAULTS = { l1: 0, l2: 3, rounds: 120, rarest: 1, least: 0.02 };
/** Features of the word itself and its letters: there are many, each seen seldom, so the penalty of each is half as much. */
const LEXICAL = /^-?\d(?:[nwqy]=|[px]\d)/;
/** Phrases of a training sentence are graded by the other nine tenths, as those of an unseen text are. */
const TENTHS = 10;
const LABELS = 3;

/** `lists` are the gazetteers, `clusters` word → numbers. Answers what `encodeModel` takes. */
export function learn(lib, sentences, { lists, clusters, options: given, say }) {
  const options = { ...DEFAULTS, ...given };
  for (const sentence of sentences) sentence.cores ??= sentence.words.map(lib.coreOf);
  const named = nameAll(lib, sentences, lists, clusters);
  const { index, names } = indexOf(named, options.rarest);
  const rows = named.map((features) => rowOf(features, index));
  const l2 = names.map((name) => (LEXICAL.test(name) ? options.l2 / 2 : options.l2));
  const weights = new Map();
  const transitions = LAYERS.map((layer, number) => {
    const labelled = rows.map((row, at) => ({
      ...row,
      labels: labelsOf(sentences[at], layer),
      weight: sentences[at].weight ?? 1,
    }));
    const learnt = learnCrf(lib, labelled, names.length, { ...options, l2, ...(options[layer] ?? {}), say });
    names.forEach((name, at) => {
      const values = learnt.weights.subarray(at * LABELS, (at + 1) * LABELS);
      values.forEach((value, i) => Math.abs(value) < options.least && (values[i] = 0));
      if (values.every((value) => value === 0)) return;
      if (!weights.has(name)) weights.set(name, new Float32Array(LABELS * LAYERS.length));
      weights.get(name).set(values, number * LABELS);
    });
    return learnt.transitions;
  });
  return { weights, transitions, clusters, phrases: phrasesOf(lists, gradePhrases(sentences, 'knowledge')) };
}

function nameAll(lib, sentences, lists, clusters) {
  const docs = [...new Set(sentences.map(({ doc }) => doc))];
  const tenth = new Map(docs.map((doc, at) => [doc, at % TENTHS]));
  const named = new Array(sentences.length);
  const remembered = new Map();
  for (let out = 0; out < TENTHS; out++) {
    const others = sentences.filter(({ doc, weight }) => tenth.get(doc) !== out && weight === undefined);
    const phrases = lib.plantPhrases(phrasesOf(lists, gradePhrases(others, 'knowledge')));
    sentences.forEach(({ doc, words }, at) => {
      if (tenth.get(doc) === out) named[at] = lib.nameFeatures(words, clusters, phrases, remembered);
    });
  }
  return named;
}

/** Numbers for the features that are seen often enough. */
function indexOf(named, rarest) {
  const counts = new Map();
  for (const words of named)
    for (const names of words) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
  return { names, index: new Map(names.map((name, at) => [name, at])) };
}

function rowOf(words, index) {
  const starts = new Int32Array(words.length + 1);
  const features = [];
  words.forEach((names, t) => {
    for (const name of names) {
      const number = index.get(name);
      if (number !== undefined) features.push(number);
    }
    starts[t + 1] = features.length;
  });
  return { size: words.length, starts, features: Int32Array.from(features) };
}

function labelsOf({ words, spans }, layer) {
  const labels = new Uint8Array(words.length);
  for (const [from, to] of spans[layer]) for (let at = from; at < to; at++) labels[at] = at === from ? 1 : 2;
  return labels;
}
