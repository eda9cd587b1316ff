import { isItem, startsWithDuty } from '../list-kind.js';
import { rewardsIn } from '../trailing.js';

/** As much of a line as its first sentences are long: what it is about is said there. */
const LOOKED_AT = 150;
const MOST_WORDS = 24;
/** Of most letters it need not be asked which property they have. */
const WORD = /(?:[a-z]|(?![\u0000-\u007f])[\p{L}\p{M}])+(?:'\p{L}+)?|\d+|[$€£%?!]/gu;
const MOST_REWARDS = 3;
/** Stands in front of the first word. */
export const OPENING = '^';

interface ReadLine {
  /** In their order. */
  words: readonly string[];
  rules: readonly string[];
}

/** The words of a line, and what the rules say of it, which know more trades and languages than the model has seen. */
export function readLine(line: string): ReadLine {
  const text = line.slice(0, LOOKED_AT);
  const words = (text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []).slice(0, MOST_WORDS).map(numberless);
  return { words, rules: ruleFeatures(text) };
}

/**
 * What a line shows of its kind, for training: its words; what the rules say; each pair side by side, and the words that it
 * opens with. `scoreLine` adds up the weights of just these.
 */
export function lineFeatures(line: string): { words: ReadonlySet<string>; others: ReadonlySet<string> } {
  const { words, rules } = readLine(line);
  const others = new Set(rules);
  let before = OPENING;
  for (const word of words) {
    others.add(`${before} ${word}`);
    before = word;
  }
  if (words.length > 1) others.add(`${OPENING} ${words[0] ?? ''} ${words[1] ?? ''}`);
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
