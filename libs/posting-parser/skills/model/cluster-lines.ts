import type { Clusters } from './features.js';

/** The clusters of a model file. Most words are never asked for, so their numbers stay text until then. */
export class ClusterLines implements Clusters {
  private readonly places = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** `numbers` is where the word's numbers begin. */
  add(word: string, numbers: number): void {
    this.places.set(word, numbers);
  }

  get(word: string): readonly number[] | undefined {
    const start = this.places.get(word);
    if (start === undefined) return undefined;
    const newline = this.text.indexOf('\n', start);
    const line = this.text.slice(start, newline < 0 ? undefined : newline);
    return line.split(',').map((group) => parseInt(group, 36));
  }
}
