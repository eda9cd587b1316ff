/** A fetch is over by then, with an answer or without: kafkajs gives a request 30 s. */
const LONGEST_FETCH_MS = 60_000;
/** The batches of an answer are in hand by then: taking one in waits for room, but not for a straggler. */
const LONGEST_HANDING_OUT_MS = 10_000;

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
  private readonly latest = new Map<string, { generation: number; until: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  joined(): void {
    this.generation++;
  }

  started(broker: string | number): void {
    this.latest.set(String(broker), { generation: this.generation, until: this.now() + LONGEST_FETCH_MS });
  }

  /** An answer has come, with so many batches. */
  ended(broker: string | number, batches: number): void {
    const fetch = this.latest.get(String(broker));
    if (fetch) fetch.until = this.now() + (batches > 0 ? LONGEST_HANDING_OUT_MS : 0);
  }

  get doubtful(): boolean {
    const now = this.now();
    return [...this.latest.values()].some(({ generation, until }) => generation !== this.generation && until > now);
  }
}
