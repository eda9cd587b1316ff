/** Runs tasks of one key one after the other, in the order they came; tasks of different keys at the same time. */
export class KeyedExecutor {
  private readonly tails = new Map<string, Promise<void>>();
  private unfinished = 0;
  private readonly room: { limit: number; resolve: () => void }[] = [];

  get size(): number {
    return this.unfinished;
  }

  /** @param task must not reject: what cannot be done is an outcome, not an error. */
  submit(key: string, task: () => Promise<void>): Promise<void> {
    this.unfinished++;
    const run = (this.tails.get(key) ?? Promise.resolve()).then(task).finally(() => {
      if (this.tails.get(key) === run) this.tails.delete(key);
      this.unfinished--;
      this.admit();
    });
    this.tails.set(key, run);
    return run;
  }

  /** Wait until fewer than `limit` tasks are unfinished. `whenBelow(1)` waits for all of them. */
  async whenBelow(limit: number): Promise<void> {
    if (this.unfinished < limit) return;
    await new Promise<void>((resolve) => this.room.push({ limit, resolve }));
  }

  private admit(): void {
    for (let i = this.room.length - 1; i >= 0; i--) {
      const waiter = this.room[i];
      if (waiter && this.unfinished < waiter.limit) this.room.splice(i, 1)[0]?.resolve();
    }
  }
}
