import { EDGES, pairKey, REACH, styleOf, tagKeys } from './features.js';
import { LEADING, OUTPUTS, OWN, type KnownWord, type WarmModel } from './model.js';
import { tagPhrases } from './phrases.js';

/** Scores of every label of every word, OUTPUTS a word. */
export function scoreSentence(model: WarmModel, words: readonly string[]): Float64Array {
  const size = words.length;
  const scores = new Float64Array(size * OUTPUTS);
  if (size === 0) return scores;
  model.tidy();
  const before = model.word(EDGES[0]).row;
  const after = model.word(EDGES[1]).row;
  const known = words.map(model.word);
  // Read here: asking for words may have moved the sums.
  const { sums } = model;
  addWhole(model, sums, words, known, scores);
  for (let at = 0; at < size; at++) spread(sums, known[at]!.row, at, scores, size);
  spread(sums, before, -1, scores, size);
  spread(sums, after, size, scores, size);
  addNumbered(model, known, scores);
  return scores;
}

/** What holds for the sentence, and each word in its style. */
function addWhole(
  model: WarmModel,
  sums: Float32Array,
  words: readonly string[],
  known: readonly KnownWord[],
  scores: Float64Array,
): void {
  const style = styleOf(words);
  const whole = model.whole(style, words.length);
  const first = known[0]!.row + LEADING;
  for (let t = 0; t < known.length; t++) {
    const base = t * OUTPUTS;
    const own = known[t]!.row + OWN + style * OUTPUTS;
    for (let i = 0; i < OUTPUTS; i++) scores[base + i] = whole[i]! + sums[first + i]! + sums[own + i]!;
  }
}

/** What the word at `at` adds to its neighbours: the one at distance d before it sees it at distance d. */
function spread(sums: Float32Array, row: number, at: number, scores: Float64Array, size: number): void {
  const last = Math.min(size - 1, at + REACH);
  let from = row + (at - last + REACH) * OUTPUTS;
  for (let t = last; t >= at - REACH && t >= 0; t--) {
    const base = t * OUTPUTS;
    for (let i = 0; i < OUTPUTS; i++) scores[base + i] = scores[base + i]! + sums[from + i]!;
    from += OUTPUTS;
  }
}

function addNumbered(model: WarmModel, known: readonly KnownWord[], scores: Float64Array): void {
  for (let t = 0; t < known.length; t++) {
    const before = known[t - 1]?.group;
    const here = known[t]!.group;
    const after = known[t + 1]?.group;
    addKey(model, pairKey(0, before, here), scores, t);
    addKey(model, pairKey(1, here, after), scores, t);
    addKey(model, pairKey(2, before, after), scores, t);
  }
  if (!known.some(({ node }) => node)) return;
  const tags = tagPhrases(
    known.map(({ node }) => node),
    known.map(({ core }) => core),
  );
  const keys: number[] = [];
  for (let t = 0; t < known.length; t++) {
    if (!tags.some((states) => states[t - 1]! | states[t]! | states[t + 1]!)) continue;
    keys.length = 0;
    tagKeys(tags, t, keys);
    for (const key of keys) addKey(model, key, scores, t);
  }
}

function addKey({ numbered, numbers }: WarmModel, key: number, scores: Float64Array, t: number): void {
  const from = numbered[key]!;
  if (from < 0) return;
  for (let i = 0; i < OUTPUTS; i++) scores[t * OUTPUTS + i] = scores[t * OUTPUTS + i]! + numbers[from + i]!;
}
