interface Waiting<In, Out> {
  item: In;
  resolve: (out: Out) => void;
  reject: (error: unknown) => void;
}

export interface MicroBatcherOptions {
  /** Items in one flush at most. */
  maxSize?: number;
  /** Flushes under way at once. While all are busy, newcomers gather: batches grow with the load by themselves. */
  maxInFlight?: number;
}

/**
 * Gathers single calls into batches without a timer: the first call goes at once, later ones leave together as soon as
 * a flush ends. `flush` gets the items in order and answers one result each: an Error among them is thrown to its caller
 * alone, what `flush` throws to all of them.
 */
export class MicroBatcher<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private inFlight = 0;
  private readonly maxSize: number;
  private readonly maxInFlight: number;

  constructor(
    private readonly flush: (items: In[]) => Promise<(Out | Error)[]>,
    options: MicroBatcherOptions = {},
  ) {
    this.maxSize = options.maxSize ?? 500;
    this.maxInFlight = options.maxInFlight ?? 2;
  }

  add(item: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.waiting.length === 1) setImmediate(() => this.pump());
    });
  }

  private pump(): void {
    while (this.waiting.length > 0 && this.inFlight < this.maxInFlight) {
      void this.run(this.waiting.splice(0, this.maxSize));
    }
  }

  private async run(batch: Waiting<In, Out>[]): Promise<void> {
    this.inFlight++;
    try {
      const results = await this.flush(batch.map(({ item }) => item));
      if (results.length !== batch.length)
        throw new Error(`${batch.length} items were flushed with ${results.length} results`);
      batch.forEach(({ resolve, reject }, i) => {
        const result = results[i];
        if (result instanceof Error) reject(result);
        else resolve(result as Out);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      this.inFlight--;
      this.pump();
    }
  }
}
