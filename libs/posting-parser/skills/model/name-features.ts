import {
  BIAS,
  EDGES,
  firstWordFeature,
  KINDS,
  lengthFeature,
  numberedFeature,
  PAIRED,
  partsOf,
  REACH,
  styledShape,
  styleFeature,
  styleOf,
  tagKeys,
  traitsOf,
  visitFeatures,
  type Clusters,
} from './features.js';
import { coarsePair, EDGE, finePair, groupOf } from './pairs.js';
import { tagPhrases, type PhraseNode } from './phrases.js';
import { coreOf, shapeOf } from './words.js';

/** A property of a word, and how far away it is seen. */
interface WordFeature {
  name: string;
  reach: number;
}

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
    const known = remembered.get(word) ?? listFeatures(word, clusters);
    remembered.set(word, known);
    return known;
  };
  const cores = words.map(coreOf);
  const tags = tagPhrases(cores.map((core) => ({ core, node: phrases.next?.get(core) })));
  const grouped = words.map((word) => {
    const { core, groups } = partsOf(word, clusters);
    return groupOf(core, groups);
  });
  const style = styleOf(words.map((word) => ({ traits: traitsOf(word) })));
  const whole = [BIAS, styleFeature(style), lengthFeature(size), firstWordFeature(cores[0] ?? '')];
  const keys: number[] = [];
  return words.map((word, t) => {
    const names = [...whole, styledShape(style, shapeOf(word))];
    for (let distance = -REACH; distance <= REACH; distance++) {
      const at = t + distance;
      if (at < -1 || at > size) continue;
      const near = at < 0 ? EDGES[0] : at === size ? EDGES[1] : (words[at] ?? '');
      for (const { name, reach } of featuresOf(near)) if (Math.abs(distance) <= reach) names.push(`${distance}${name}`);
    }
    keys.length = 0;
    tagKeys(tags, t, size, keys);
    const pairs = [
      [grouped[t - 1] ?? EDGE, grouped[t]!],
      [grouped[t]!, grouped[t + 1] ?? EDGE],
      [grouped[t - 1] ?? EDGE, grouped[t + 1] ?? EDGE],
    ] as const;
    pairs.forEach(([first, second], which) =>
      keys.push(PAIRED + coarsePair(which, first, second), PAIRED + finePair(which, first, second)),
    );
    for (const key of keys) names.push(numberedFeature(key));
    return names;
  });
}

function listFeatures(word: string, clusters: Clusters): WordFeature[] {
  const found: WordFeature[] = [];
  visitFeatures(partsOf(word, clusters), (kind, reach, text, from, to) =>
    found.push({ name: `${KINDS[kind]}${text.slice(from, to)}`, reach }),
  );
  return found;
}
