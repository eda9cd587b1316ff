/** A fetch is over by then, with an answer or without: kafkajs gives a request 30 s. */
const LONGEST_FETCH_MS = 60_000;

/**
 * Tells whether a batch in hand may have been asked for before the group shared its partitions out anew. Such a batch
 * begins where this process had read to, which is beyond what is committed: taking it for the beginning of the new share
 * would commit what lies between without having handled it.
 *
 * kafkajs runs one fetch at a time for each broker and hands out all its batches before the next; it does not say which
 * broker a batch is from, so one old fetch makes all batches doubtful until it is over.
 */
export class FetchGenerations {
  private generation = 0;
  private readonly latest = new Map<string, { generation: number; at: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  joined(): void {
    this.generation++;
  }

  started(broker: string | number): void {
    this.latest.set(String(broker), { generation: this.generation, at: this.now() });
  }

  get doubtful(): boolean {
    const since = this.now() - LONGEST_FETCH_MS;
    return [...this.latest.values()].some(({ generation, at }) => generation !== this.generation && at > since);
  }
}
