type Task = () => Promise<void>;

/** Runs tasks of one key one after the other, in the order they came; tasks of different keys at the same time. */
export class KeyedExecutor {
  /** What waits behind the running task of a key; null while nothing does. */
  private readonly running = new Map<string, Task[] | null>();
  private unfinished = 0;
  private readonly room: { limit: number; resolve: () => void }[] = [];

  get size(): number {
    return this.unfinished;
  }

  /** @param task must not reject: what cannot be done is an outcome, not an error. */
  submit(key: string, task: Task): void {
    this.unfinished++;
    const behind = this.running.get(key);
    if (behind) behind.push(task);
    else if (behind === null) this.running.set(key, [task]);
    else void this.run(key, task);
  }

  /** Wait until fewer than `limit` tasks are unfinished. `whenBelow(1)` waits for all of them. */
  async whenBelow(limit: number): Promise<void> {
    if (this.unfinished < limit) return;
    await new Promise<void>((resolve) => this.room.push({ limit, resolve }));
  }

  /** A loop and not a chain of promises: there are tens of thousands of tasks a second. */
  private async run(key: string, first: Task): Promise<void> {
    this.running.set(key, null);
    for (let task: Task | undefined = first; task; task = this.running.get(key)?.shift()) {
      await task();
      this.unfinished--;
      this.admit();
    }
    this.running.delete(key);
  }

  private admit(): void {
    for (let i = this.room.length - 1; i >= 0; i--) {
      const waiter = this.room[i];
      if (waiter && this.unfinished < waiter.limit) this.room.splice(i, 1)[0]?.resolve();
    }
  }
}
