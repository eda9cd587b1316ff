const HASH_FACTOR = 31;

/**
 * Says of letters that they are surely none of the words it was shown, by kind, up to 32 of them. Most letters that are
 * looked for in a large table are not in it: to be told so here takes neither a string of their own nor a look into distant
 * memory (Bloom, 1970, with one hash).
 */
export class Sieve {
  private readonly slots: Int32Array | Uint8Array;

  /** @param bits of the number of slots: several times as many as words of a kind let few others through */
  constructor(bits: number, kinds: number) {
    this.slots = kinds > 8 ? new Int32Array(1 << bits) : new Uint8Array(1 << bits);
  }

  add(kind: number, word: string): void {
    this.slots[this.slotOf(word, 0, word.length)]! |= 1 << kind;
  }

  mayHave(kind: number, text: string, from: number, to: number): boolean {
    return (this.slots[this.slotOf(text, from, to)]! & (1 << kind)) !== 0;
  }

  private slotOf(text: string, from: number, to: number): number {
    let hash = to - from;
    // No `Math.imul`: to look for a global at every letter takes long in another context, as in Jest's.
    for (let i = from; i < to; i++) hash = (hash * HASH_FACTOR + text.charCodeAt(i)) | 0;
    return (hash ^ (hash >>> 16)) & (this.slots.length - 1);
  }
}
