import { eachSentence } from '../text/sentences.js';
import { addMentions, judge, type Candidate } from './match.js';
import type { Mention } from './mention.js';
import { Guesser, noGuesses, type Guesses } from './model/guess.js';
import { LAYERS } from './model/layers.js';
import { skillVocabulary } from './model/skill-model.js';
import { Reader } from './reader.js';

/** What the dictionary and the model say of a text, each for itself. */
export interface ReadSkills {
  candidates: Candidate[];
  guesses: Guesses;
}

let tools: { reader: Reader; guesser: Guesser } | null = null;

/**
 * Sentence by sentence; linear in the length of the text. The model's skill layer is asked only in sentences where the
 * dictionary has a soft skill: few have one, and its answer is of use only there.
 */
export function readSkills(text: string): ReadSkills {
  const vocabulary = skillVocabulary();
  tools ??= { reader: new Reader(vocabulary), guesser: new Guesser(vocabulary) };
  const { reader, guesser } = tools;
  const mentions: Mention[] = [];
  const guesses = noGuesses();
  eachSentence(text, (from, to) => {
    const sentence = reader.read(text, from, to);
    const earlier = mentions.length;
    addMentions(text, sentence, mentions);
    let layers = 1;
    for (let i = earlier; i < mentions.length; i++) if (mentions[i]!.form.kind === 'soft') layers = LAYERS.length;
    guesser.guess(sentence, layers, guesses);
  });
  return { candidates: judge(text, mentions), guesses };
}
