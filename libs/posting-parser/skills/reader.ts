import { ChunkTable, MOST_OF_A_TEXT, toChunk, type Chunk, type KeyedToken } from './chunk-table.js';
import { FORMS, type Form } from './dictionary.js';
import type { KnownWord, Vocabulary } from './model/vocabulary.js';
import { Sieve } from './model/sieve.js';
import { addChunk, isBlank, LONGEST_CHUNK, type Word } from './model/words.js';
import { tokenise } from './tokens.js';

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
  /** How many chunks it has. */
  chunkCount: number;
  chunks: Chunk[];
}

/** Most tokens begin no known skill. */
const FIRSTS = new Sieve(16, 1);
for (const key of FORMS.keys()) FIRSTS.add(0, key);
const formsOf = (key: string): readonly Form[] | undefined =>
  FIRSTS.mayHave(0, key, 0, key.length) ? FORMS.get(key) : undefined;

export const keyed = (start: number, end: number, key: string): KeyedToken => ({
  start,
  end,
  key,
  forms: formsOf(key),
});

/** Takes sentences apart in one pass for both of their readers, each chunk once. */
export class Reader {
  private readonly chunks = new ChunkTable();
  private readonly sentence: Sentence = {
    ...{ size: 0, words: [], starts: [], parted: [] },
    ...{ tokenCount: 0, tokens: [], bases: [] },
    ...{ chunkCount: 0, chunks: [] },
  };

  /** The number of the text that is read, and how many different chunks more are read of it. */
  private reading = 0;
  private left = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Before the first sentence of a text. Answers whether chunks read before are void. */
  begin(length: number): boolean {
    this.reading++;
    this.left = Math.min(MOST_OF_A_TEXT, SOME_CHUNKS + length / PER_CHUNK);
    if (!this.chunks.isFull && !this.vocabulary.isFull) return false;
    this.chunks.clear();
    this.vocabulary.forget();
    return true;
  }

  /** What reading a sentence of these chunks would count. False where it would not be read to its end. */
  pass(chunks: readonly Chunk[]): boolean {
    if (this.left <= chunks.length) return false;
    for (const chunk of chunks) this.count(chunk);
    return true;
  }

  private count(chunk: Chunk): void {
    if (chunk.lastSeen === this.reading) return;
    chunk.lastSeen = this.reading;
    this.left--;
  }

  /** Whether the text has too many different chunks to be one. */
  get isLost(): boolean {
    return this.left <= 0;
  }

  read(text: string, from: number, to: number): Sentence {
    const { sentence } = this;
    sentence.size = sentence.tokenCount = sentence.chunkCount = 0;
    let parted = false;
    for (let at = from; at < to && this.left > 0;) {
      while (at < to && isBlank(text.charCodeAt(at))) at++;
      const start = at;
      let hash = 0;
      for (; at < to; at++) {
        const code = text.charCodeAt(at);
        if (isBlank(code)) break;
        hash = (hash * HASH_FACTOR + code) | 0;
      }
      if (at === start) break;
      // The low bits alone choose the slot. Signs that follow one another in Unicode must not fill slots that do: whatever
      // else fell among them would be looked for from one end of them to the other.
      hash = Math.imul(hash ^ (hash >>> 15), SPREAD);
      hash ^= hash >>> 13;
      const chunk = this.chunks.find(text, start, at, hash) ?? this.takeApart(text.slice(start, at), hash);
      this.count(chunk);
      sentence.chunks[sentence.chunkCount++] = chunk;
      addTo(sentence, chunk, start, parted);
      parted = chunk.comma;
    }
    return sentence;
  }

  private takeApart(text: string, hash: number): Chunk {
    if (LETTERS.test(text)) return this.takeLetters(text, hash);
    const words: Word[] = [];
    const comma = addChunk(words, text, 0, text.length, false);
    const parts = {
      words: words.map((word) => this.vocabulary.word(word.text)),
      starts: words.map(({ start }) => start),
      tokens: tokenise(text, keyed),
    };
    const chunk = toChunk(text, parts, comma);
    if (text.length <= LONGEST_CHUNK) this.chunks.add(chunk, hash);
    return chunk;
  }

  /** The same for what is just a word, as most are, with less ado. */
  private takeLetters(text: string, hash: number): Chunk {
    const word = this.vocabulary.word(text);
    const key = word.core;
    const token = keyed(0, text.length, key);
    const chunk = { text, word, token, parts: null, comma: false, lastSeen: 0 };
    this.chunks.add(chunk, hash);
    return chunk;
  }
}
const LETTERS = /^[a-z]{1,40}$/i;
/** 100 KB of postings have 4,500 different chunks, 5 KB have 500. What has more is no text, and each costs time. */
const SOME_CHUNKS = 2_000;
const PER_CHUNK = 38;
const HASH_FACTOR = 31;
/** A constant of MurmurHash3's finaliser. */
const SPREAD = 0x85ebca6b;

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
