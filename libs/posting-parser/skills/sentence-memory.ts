import type { Chunk } from './chunk-table.js';
import type { Mention } from './mention.js';
import { noGuesses, type Guess, type Guesses } from './model/guess.js';
import { LONGEST_CHUNK } from './model/words.js';

/** What the dictionary and the model say of words. */
export interface Findings {
  mentions: Mention[];
  guesses: Guesses;
}

export const noFindings = (): Findings => ({ mentions: [], guesses: noGuesses() });

/** What was found in a sentence; offsets count from its beginning. */
interface KnownSentence {
  chunks: readonly Chunk[];
  /** Whether the model was asked. */
  isGuessed: boolean;
  findings: Findings;
}

/** A sentence is kept with some 1 KB. When so many are, all are dropped. */
const MOST_KEPT = 4_000;
/** Longer ones seldom come back word for word. */
const LONGEST = 300;
const SLOTS = 1 << 14;
/** With more slots taken most sentences would seem to come again. */
const MOST_SIGHTED = SLOTS / 4;
/** Letters of a sentence that stand for it. */
const LOOKS = 12;
const HASH_FACTOR = 31;

/**
 * Sentences that texts have in common: what an employer says of itself, of benefits and of fairness stands in each of its
 * postings. Only what comes twice is kept, so that new sentences cost next to nothing for it.
 */
export class SentenceMemory {
  private readonly kept = new Map<string, KnownSentence>();
  /** Slots of those that are kept: of a new sentence no string need be made to look for it. */
  private readonly filled = new Uint8Array(SLOTS);
  private readonly sighted = new Uint8Array(SLOTS);
  private taken = 0;

  find(text: string, from: number, to: number): KnownSentence | undefined {
    if (to - from > LONGEST || this.filled[slotOf(text, from, to)] === 0) return undefined;
    return this.kept.get(text.slice(from, to));
  }

  /** Whether a sentence may have come before; from now on it has. To be wrong only keeps one too many. */
  comesAgain(text: string, from: number, to: number): boolean {
    if (to - from > LONGEST) return false;
    const slot = slotOf(text, from, to);
    if (this.sighted[slot] === 1) return true;
    if (this.taken >= MOST_SIGHTED) {
      this.sighted.fill(0);
      this.taken = 0;
    }
    this.sighted[slot] = 1;
    this.taken++;
    return false;
  }

  /** Keeps what was found in the sentence that begins at `from`. */
  keep(sentence: string, from: number, chunks: readonly Chunk[], isGuessed: boolean, found: Findings): void {
    // Made anew: the sentence is a piece of its text, which would be kept with it.
    const key = chunks.map(({ text }) => text).join(' ');
    // It was not read to its end, or has a long chunk, of which the reader counts each as one that it has not seen.
    if (key !== sentence || chunks.some(({ text }) => text.length > LONGEST_CHUNK)) return;
    if (this.kept.size >= MOST_KEPT) this.forget();
    const findings = noFindings();
    addFindings(found, -from, findings);
    this.kept.set(key, { chunks, isGuessed, findings });
    this.filled[slotOf(key, 0, key.length)] = 1;
  }

  forget(): void {
    this.kept.clear();
    this.filled.fill(0);
  }
}

/** Where a sentence is marked: some of its letters stand for all. */
function slotOf(text: string, from: number, to: number): number {
  const length = to - from;
  let hash = length;
  for (let i = 0; i < LOOKS; i++)
    hash = (hash * HASH_FACTOR + text.charCodeAt(from + (((i * length) / LOOKS) | 0))) | 0;
  return (hash ^ (hash >>> 14)) & (SLOTS - 1);
}

/** The same `by` characters further on. */
export function addFindings({ mentions, guesses }: Findings, by: number, to: Findings): void {
  for (const { form, start, end } of mentions) to.mentions.push({ form, start: start + by, end: end + by });
  guesses.spans.forEach((of, layer) => addGuesses(of, by, to.guesses.spans[layer] ?? []));
  guesses.words.forEach((of, layer) => addGuesses(of, by, to.guesses.words[layer] ?? []));
}

function addGuesses(guesses: readonly Guess[], by: number, to: Guess[]): void {
  for (const { start, end, probability } of guesses) to.push({ start: start + by, end: end + by, probability });
}
