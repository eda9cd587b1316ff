import type { Clusters } from './features.js';
import { Sieve } from './sieve.js';

const SIEVE_BITS = 16;

/** The clusters of a model file. Most words are never asked for, so their numbers stay text until then. */
export class ClusterLines implements Clusters {
  private readonly places = new Map<string, number>();
  private readonly sieve = new Sieve(SIEVE_BITS, 1);

  constructor(private readonly text: string) {}

  /** `numbers` is where the word's numbers begin. */
  add(word: string, numbers: number): void {
    this.places.set(word, numbers);
    this.sieve.add(0, word);
  }

  get(word: string): readonly number[] | undefined {
    if (!this.sieve.mayHave(0, word, 0, word.length)) return undefined;
    const start = this.places.get(word);
    if (start === undefined) return undefined;
    const newline = this.text.indexOf('\n', start);
    const line = this.text.slice(start, newline < 0 ? undefined : newline);
    return line.split(',').map((group) => parseInt(group, 36));
  }
}
