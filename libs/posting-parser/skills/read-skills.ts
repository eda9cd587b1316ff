import { eachSentence } from '../text/sentences.js';
import { addMentions, judge, type Candidate } from './match.js';
import type { Mention } from './mention.js';
import { Guesser, noGuesses, type Guesses } from './model/guess.js';
import { LAYERS } from './model/layers.js';
import { skillVocabulary } from './model/skill-model.js';
import type { Vocabulary } from './model/vocabulary.js';
import { Reader } from './reader.js';

interface Reach {
  start: number;
  end: number;
}

/** What the dictionary and the model say of a text, each for itself. */
export interface ReadSkills {
  candidates: Candidate[];
  guesses: Guesses;
}

/**
 * What is no text is not read to its end: of a sentence this many characters (a list of 30,000 names has one sentence),
 * and so many sentences that they may be this short on average (50,000 lines of a letter each). See also `isLost`.
 */
const LONGEST_SENTENCE = 20_000;
const SOME_SENTENCES = 1_500;
const SHORT_SENTENCE = 25;

let tools: { vocabulary: Vocabulary; reader: Reader; guesser: Guesser } | null = null;

/**
 * Sentence by sentence; linear in the length of the text. Without `everyLayer` the model's skill layer is asked only in
 * sentences where the dictionary has a soft skill: few have one, and who reads a whole posting needs no more of it. In the
 * stretches of `listedOnly`, in the order of the text, the dictionary alone is asked.
 */
export function readSkills(
  text: string,
  { everyLayer = false, listedOnly = [] }: { everyLayer?: boolean; listedOnly?: readonly Reach[] } = {},
): ReadSkills {
  const vocabulary = skillVocabulary();
  if (tools?.vocabulary !== vocabulary)
    tools = { vocabulary, reader: new Reader(vocabulary), guesser: new Guesser(vocabulary) };
  const { reader, guesser } = tools;
  const mentions: Mention[] = [];
  const guesses = noGuesses();
  reader.begin(text.length);
  let next = 0;
  let left = SOME_SENTENCES + text.length / SHORT_SENTENCE;
  eachSentence(text, (from, to) => {
    if (left-- < 0 || reader.isLost) return;
    const sentence = reader.read(text, from, Math.min(to, from + LONGEST_SENTENCE));
    const earlier = mentions.length;
    addMentions(text, sentence, mentions);
    while ((listedOnly[next]?.end ?? Infinity) <= from) next++;
    if ((listedOnly[next]?.start ?? Infinity) <= from) return;
    let layers = everyLayer ? LAYERS.length : 1;
    for (let i = earlier; i < mentions.length; i++) if (mentions[i]!.form.kind === 'soft') layers = LAYERS.length;
    guesser.guess(sentence, layers, guesses);
  });
  return { candidates: judge(text, mentions), guesses };
}
