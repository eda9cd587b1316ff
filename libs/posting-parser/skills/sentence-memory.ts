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
  text: string;
  chunks: readonly Chunk[];
  /** Whether the model was asked. */
  isGuessed: boolean;
  /** Null where nothing was found, as in most. */
  findings: Findings | null;
  /** Another one with the same slot. */
  next: KnownSentence | null;
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
  /** Those that are kept, by slot: a `Map` would read all letters of each sentence that is looked for. */
  private readonly kept = new Array<KnownSentence | null>(SLOTS).fill(null);
  private count = 0;
  private readonly sighted = new Uint8Array(SLOTS);
  private taken = 0;

  find(text: string, from: number, to: number, isGuessed: boolean): KnownSentence | null {
    if (to - from > LONGEST) return null;
    let known = this.kept[slotOf(text, from, to)] ?? null;
    if (known === null) return null;
    const sentence = text.slice(from, to);
    while (known !== null && (known.isGuessed !== isGuessed || known.text !== sentence)) known = known.next;
    return known;
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
    if (this.count >= MOST_KEPT) this.forget();
    const slot = slotOf(key, 0, key.length);
    this.kept[slot] = { text: key, chunks, isGuessed, findings: ownOf(found, from), next: this.kept[slot] ?? null };
    this.count++;
  }

  forget(): void {
    this.kept.fill(null);
    this.count = 0;
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

/** What was found in the sentence that begins at `from`, as if it began the text. */
function ownOf(found: Findings, from: number): Findings | null {
  const { spans, words } = found.guesses;
  if (found.mentions.length === 0 && [...spans, ...words].every(({ length }) => length === 0)) return null;
  const findings = noFindings();
  addFindings(found, -from, findings);
  return findings;
}

/** The same `by` characters further on. */
export function addFindings({ mentions, guesses }: Findings, by: number, to: Findings): void {
  for (const { form, start, end } of mentions) to.mentions.push({ form, start: start + by, end: end + by });
  for (let layer = 0; layer < guesses.spans.length; layer++) {
    addGuesses(guesses.spans[layer], by, to.guesses.spans[layer]);
    addGuesses(guesses.words[layer], by, to.guesses.words[layer]);
  }
}

function addGuesses(guesses: readonly Guess[] = [], by: number, to: Guess[] = []): void {
  for (const { start, end, probability } of guesses) to.push({ start: start + by, end: end + by, probability });
}
