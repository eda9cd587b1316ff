import { EDGES, pairKeys, REACH, styleOf, tagKeys } from './features.js';
import { OUTPUTS, type KnownWord, type WarmModel } from './model.js';
import { tagPhrases } from './phrases.js';

/** Scores of every label of every word, OUTPUTS a word. */
export function scoreSentence(model: WarmModel, words: readonly string[]): Float64Array {
  const size = words.length;
  const scores = new Float64Array(size * OUTPUTS);
  if (size === 0) return scores;
  const style = styleOf(words);
  const known = words.map(model.word);
  const whole = Float32Array.from(model.whole(style, size));
  const first = known[0] as KnownWord;
  for (let i = 0; i < OUTPUTS; i++) whole[i] = (whole[i] as number) + (first.leading[i] as number);
  for (let t = 0; t < size; t++) {
    addAt(scores, t, whole, 0);
    addAt(scores, t, (known[t] as KnownWord).own, style * OUTPUTS);
  }
  for (let at = 0; at < size; at++) spread(scores, size, at, (known[at] as KnownWord).around);
  spread(scores, size, -1, model.word(EDGES[0]).around);
  spread(scores, size, size, model.word(EDGES[1]).around);
  addNumbered(model, known, scores);
  return scores;
}

/** What the word at `at` adds to its neighbours: the one at distance d before it sees it at distance d. */
function spread(scores: Float64Array, size: number, at: number, around: Float32Array): void {
  for (let distance = -REACH; distance <= REACH; distance++) {
    const t = at - distance;
    if (t >= 0 && t < size) addAt(scores, t, around, (distance + REACH) * OUTPUTS);
  }
}

function addAt(scores: Float64Array, t: number, from: Float32Array, offset: number): void {
  const base = t * OUTPUTS;
  for (let i = 0; i < OUTPUTS; i++) scores[base + i] = (scores[base + i] as number) + (from[offset + i] as number);
}

function addNumbered(model: WarmModel, known: readonly KnownWord[], scores: Float64Array): void {
  const groups = known.map(({ group }) => group);
  const tags = known.some(({ node }) => node)
    ? tagPhrases(
        known.map(({ node }) => node),
        known.map(({ core }) => core),
      )
    : null;
  const keys: number[] = [];
  for (let t = 0; t < known.length; t++) {
    keys.length = 0;
    if (tags) tagKeys(tags, t, keys);
    pairKeys(groups, t, keys);
    for (const key of keys) {
      const weights = model.numbered(key);
      if (weights) addAt(scores, t, weights, 0);
    }
  }
}
