import { isItem, startsWithDuty } from '../list-kind.js';
import { rewardsIn } from '../trailing.js';

/** As much of a line as its first sentences are long: what it is about is said there. */
const LOOKED_AT = 150;
const MOST_WORDS = 24;
const WORD = /[\p{L}\p{M}]+(?:'\p{L}+)?|\d+|[$€£%?!]/gu;
const MOST_REWARDS = 3;

interface LineFeatures {
  words: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

/**
 * What a line shows of its kind: its words; each pair side by side and the words that it opens with; and what the rules,
 * which know more trades and languages than the lines that the model was learnt from, say of it.
 */
export function lineFeatures(line: string): LineFeatures {
  const text = line.slice(0, LOOKED_AT);
  const words = (text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []).slice(0, MOST_WORDS).map(numberless);
  const others = new Set(ruleFeatures(text));
  let before = '^';
  for (const word of words) {
    others.add(`${before} ${word}`);
    before = word;
  }
  if (words.length > 1) others.add(`^ ${words[0] ?? ''} ${words[1] ?? ''}`);
  return { words: new Set(words), others };
}

const ZERO = 0x30;
const NINE = 0x39;
const numberless = (word: string): string => {
  const code = word.charCodeAt(0);
  return code >= ZERO && code <= NINE ? '#' : word;
};

/** Their names begin as no word does. */
function ruleFeatures(text: string): string[] {
  const features: string[] = [];
  if (startsWithDuty(text)) features.push('=duty');
  else if (isItem(text)) features.push('=asked');
  const rewards = Math.min(rewardsIn(text), MOST_REWARDS);
  for (let count = 1; count <= rewards; count++) features.push(`=reward ${count}`);
  return features;
}
