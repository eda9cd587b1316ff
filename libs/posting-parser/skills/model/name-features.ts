import {
  BIAS,
  EDGES,
  firstWordFeature,
  groupOf,
  lengthFeature,
  numberedFeature,
  pairKey,
  REACH,
  styledShape,
  styleFeature,
  styleOf,
  tagKeys,
  wordFeatures,
  type Clusters,
  type WordFeature,
} from './features.js';
import { tagPhrases, type PhraseNode } from './phrases.js';
import { coreOf } from './words.js';

/**
 * The names of every word's features, for training. `scoreSentence` adds up the weights of just these, from sums that
 * it keeps for each word.
 */
export function nameFeatures(
  words: readonly string[],
  clusters: Clusters,
  phrases: PhraseNode,
  remembered = new Map<string, WordFeature[]>(),
): string[][] {
  const size = words.length;
  const featuresOf = (word: string): WordFeature[] => {
    const known = remembered.get(word) ?? wordFeatures(word, clusters);
    remembered.set(word, known);
    return known;
  };
  const cores = words.map(coreOf);
  const tags = tagPhrases(
    cores.map((core) => phrases.next?.get(core)),
    cores,
  );
  const groups = cores.map((core) => groupOf(core, clusters));
  const style = styleOf(words);
  const whole = [BIAS, styleFeature(style), lengthFeature(size), firstWordFeature(words[0] ?? '')];
  const keys: number[] = [];
  return words.map((word, t) => {
    const names = [...whole, styledShape(style, word)];
    for (let distance = -REACH; distance <= REACH; distance++) {
      const at = t + distance;
      if (at < -1 || at > size) continue;
      const near = at < 0 ? EDGES[0] : at === size ? EDGES[1] : (words[at] ?? '');
      for (const { name, reach } of featuresOf(near)) if (Math.abs(distance) <= reach) names.push(`${distance}${name}`);
    }
    keys.length = 0;
    tagKeys(tags, t, keys);
    keys.push(
      pairKey(0, groups[t - 1], groups[t]),
      pairKey(1, groups[t], groups[t + 1]),
      pairKey(2, groups[t - 1], groups[t + 1]),
    );
    for (const key of keys) names.push(numberedFeature(key));
    return names;
  });
}
