import type { Form } from './dictionary.js';
import type { KnownWord } from './model/vocabulary.js';
import type { Token } from './tokens.js';

/** A token, and the known skills that begin with it. */
export interface KeyedToken extends Token {
  forms: readonly Form[] | undefined;
}

/** Words and tokens of a chunk; offsets from its beginning. */
interface Parts {
  words: readonly KnownWord[];
  /** Where each of its words begins. */
  starts: readonly number[];
  tokens: readonly KeyedToken[];
}

/** What stands between two blanks, taken apart. Most are a word that is one token: lists would only be far away in memory. */
export interface Chunk {
  text: string;
  /** Where it is just one word with at most one token. */
  word: KnownWord | null;
  token: KeyedToken | null;
  /** Where it is anything else. */
  parts: Parts | null;
  /** A comma ends it. */
  comma: boolean;
  /** The number of the text that had it last. */
  lastSeen: number;
}

export function toChunk(text: string, parts: Parts, comma: boolean): Chunk {
  const { words, starts, tokens } = parts;
  if (words.length !== 1 || starts[0] !== 0 || tokens.length > 1)
    return { text, word: null, token: null, parts, comma, lastSeen: 0 };
  return { text, word: words[0]!, token: tokens[0] ?? null, parts: null, comma, lastSeen: 0 };
}

const SLOTS = 1 << 16;
/** Texts share most of their chunks. Beyond this many those kept are dropped, so that memory has an end. */
const MOST_CHUNKS = 20_000;
/** A text adds no more than this, so that there are always free slots. */
export const MOST_OF_A_TEXT = 20_000;

/**
 * Chunks by their text, found by where they stand in another one. A `Map` would need a string of its own for each, whose
 * making and hashing costs more than all else that is done with most chunks.
 */
export class ChunkTable {
  /** Number of the chunk plus one; 0 is free. */
  private readonly slots = new Uint16Array(SLOTS);
  private readonly chunks: Chunk[] = [];

  get isFull(): boolean {
    return this.chunks.length >= MOST_CHUNKS;
  }

  clear(): void {
    this.slots.fill(0);
    this.chunks.length = 0;
  }

  find(text: string, start: number, end: number, hash: number): Chunk | null {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const number = this.slots[slot]!;
      if (number === 0) return null;
      const chunk = this.chunks[number - 1]!;
      if (isAt(chunk.text, text, start, end)) return chunk;
    }
  }

  add(chunk: Chunk, hash: number): void {
    let slot = hash & (SLOTS - 1);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.slots[slot] = this.chunks.push(chunk);
  }
}

function isAt(chunk: string, text: string, start: number, end: number): boolean {
  if (chunk.length !== end - start) return false;
  for (let i = 0; i < chunk.length; i++) if (chunk.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
