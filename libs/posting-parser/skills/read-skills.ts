import { eachSentence } from '../text/sentences.js';
import { addMentions, judge, type Candidate } from './match.js';
import { Guesser, type Guesses } from './model/guess.js';
import { LAYERS } from './model/layers.js';
import { skillVocabulary } from './model/skill-model.js';
import type { Vocabulary } from './model/vocabulary.js';
import { Reader, type Sentence } from './reader.js';
import { addFindings, noFindings, SentenceMemory, type Findings } from './sentence-memory.js';

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

interface Tools {
  vocabulary: Vocabulary;
  reader: Reader;
  guesser: Guesser;
  memory: SentenceMemory;
}

let tools: Tools | null = null;

function toolsOf(vocabulary: Vocabulary): Tools {
  if (tools?.vocabulary !== vocabulary)
    tools = {
      ...{ vocabulary, reader: new Reader(vocabulary), guesser: new Guesser(vocabulary) },
      memory: new SentenceMemory(),
    };
  return tools;
}

/**
 * Sentence by sentence; linear in the length of the text. Without `everyLayer` the model's skill layer is asked only in
 * sentences where the dictionary has a soft skill: few have one, and who reads a whole posting needs no more of it. In the
 * stretches of `listedOnly`, in the order of the text, the dictionary alone is asked.
 */
export function readSkills(
  text: string,
  { everyLayer = false, listedOnly = [] }: { everyLayer?: boolean; listedOnly?: readonly Reach[] } = {},
): ReadSkills {
  const used = toolsOf(skillVocabulary());
  const { reader, memory } = used;
  const found = noFindings();
  if (reader.begin(text.length)) memory.forget();
  let next = 0;
  let left = SOME_SENTENCES + text.length / SHORT_SENTENCE;
  eachSentence(text, (from, to) => {
    if (left-- < 0 || reader.isLost) return;
    while ((listedOnly[next]?.end ?? Infinity) <= from) next++;
    const isGuessed = (listedOnly[next]?.start ?? Infinity) > from;
    if (everyLayer) return void readSentence(used, text, from, to, isGuessed ? LAYERS.length : 0, found);
    const known = memory.find(text, from, to, isGuessed);
    if (known !== null && reader.pass(known.chunks))
      return void (known.findings !== null && addFindings(known.findings, from, found));
    const layers = isGuessed ? 1 : 0;
    if (!memory.comesAgain(text, from, to)) return void readSentence(used, text, from, to, layers, found);
    const own = noFindings();
    const { chunks, chunkCount } = readSentence(used, text, from, to, layers, own);
    addFindings(own, 0, found);
    memory.keep(text.slice(from, to), from, chunks.slice(0, chunkCount), isGuessed, own);
  });
  return { candidates: judge(text, found.mentions), guesses: found.guesses };
}

/** Asks the dictionary, and in so many layers the model. */
function readSentence(
  { reader, guesser }: Tools,
  text: string,
  from: number,
  to: number,
  layers: number,
  found: Findings,
): Sentence {
  const sentence = reader.read(text, from, Math.min(to, from + LONGEST_SENTENCE));
  const earlier = found.mentions.length;
  addMentions(text, sentence, found.mentions);
  if (layers === 0) return sentence;
  const isSoft = found.mentions.slice(earlier).some(({ form }) => form.kind === 'soft');
  guesser.guess(sentence, isSoft ? LAYERS.length : layers, found.guesses);
  return sentence;
}
