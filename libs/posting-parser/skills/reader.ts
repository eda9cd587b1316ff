import { ChunkTable, toChunk, type Chunk, type KeyedToken } from './chunk-table.js';
import { FORMS } from './dictionary.js';
import type { KnownWord, Vocabulary } from './model/vocabulary.js';
import { addChunk, isBlank, LONGEST_CHUNK, type Word } from './model/words.js';
import { tokenise, type Token } from './tokens.js';

/**
 * A sentence as the model and the dictionary read it. Its lists are filled anew for the next one and never get shorter:
 * making and growing them again for each took as long as the rest of the reading.
 */
export interface Sentence {
  /** How many words it has. */
  size: number;
  words: KnownWord[];
  starts: number[];
  /** A comma stands before the word. */
  parted: boolean[];
  /** How many tokens it has. */
  tokenCount: number;
  tokens: KeyedToken[];
  /** What the offsets of each token count from. */
  bases: number[];
}

export const keyed = ({ start, end, key }: Token): KeyedToken => ({ start, end, key, forms: FORMS.get(key) });

/** Takes sentences apart in one pass for both of their readers, each chunk once. */
export class Reader {
  private readonly chunks = new ChunkTable();
  private readonly sentence: Sentence = {
    ...{ size: 0, words: [], starts: [], parted: [] },
    ...{ tokenCount: 0, tokens: [], bases: [] },
  };

  constructor(private readonly vocabulary: Vocabulary) {}

  read(text: string, from: number, to: number): Sentence {
    this.tidy();
    const { sentence } = this;
    sentence.size = sentence.tokenCount = 0;
    let parted = false;
    for (let at = from; at < to;) {
      while (at < to && isBlank(text.charCodeAt(at))) at++;
      const start = at;
      let hash = 0;
      for (; at < to; at++) {
        const code = text.charCodeAt(at);
        if (isBlank(code)) break;
        hash = Math.imul(hash, HASH_FACTOR) + code;
      }
      if (at === start) break;
      // The low bits alone choose the slot.
      hash ^= hash >>> 15;
      const chunk = this.chunks.find(text, start, at, hash) ?? this.takeApart(text.slice(start, at), hash);
      addTo(sentence, chunk, start, parted);
      parted = chunk.comma;
    }
    return sentence;
  }

  /** Between sentences: the words of one must stay known until it is judged. */
  private tidy(): void {
    if (!this.chunks.isFull && !this.vocabulary.isFull) return;
    this.chunks.clear();
    this.vocabulary.forget();
  }

  private takeApart(text: string, hash: number): Chunk {
    const words: Word[] = [];
    const comma = addChunk(words, text, 0, text.length, false);
    const parts = {
      words: words.map((word) => this.vocabulary.word(word.text)),
      starts: words.map(({ start }) => start),
      tokens: tokenise(text).map(keyed),
    };
    const chunk = toChunk(text, parts, comma);
    if (text.length <= LONGEST_CHUNK && !this.chunks.isFull) this.chunks.add(chunk, hash);
    return chunk;
  }
}
const HASH_FACTOR = 0x01000193;

function addTo(sentence: Sentence, { word, token, parts }: Chunk, base: number, parted: boolean): void {
  if (word) addWord(sentence, word, base, parted);
  if (token) addToken(sentence, token, base);
  if (!parts) return;
  parts.words.forEach((each, at) => addWord(sentence, each, base + parts.starts[at]!, parted && at === 0));
  for (const each of parts.tokens) addToken(sentence, each, base);
}

function addWord(sentence: Sentence, word: KnownWord, start: number, parted: boolean): void {
  const at = sentence.size++;
  sentence.words[at] = word;
  sentence.starts[at] = start;
  sentence.parted[at] = parted;
}

function addToken(sentence: Sentence, token: KeyedToken, base: number): void {
  const at = sentence.tokenCount++;
  sentence.tokens[at] = token;
  sentence.bases[at] = base;
}
