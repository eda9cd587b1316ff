type Task = () => Promise<void>;

/** Runs tasks of one key one after the other, in the order they came; tasks of different keys at the same time. */
export class KeyedExecutor {
  /** The keys with a running task, and what waits behind it: null while nothing ever did. */
  private readonly running = new Map<string, Task[] | null>();
  private unfinished = 0;
  private readonly room: { limit: number; resolve: () => void }[] = [];

  /** @param onError gets what a task rejects with, which none should; unless given, it ends the process. */
  constructor(private readonly onError: (error: unknown) => void = throwUncaught) {}

  get size(): number {
    return this.unfinished;
  }

  /** @param task must not reject: what cannot be done is an outcome, not an error. */
  submit(key: string, task: Task): void {
    this.unfinished++;
    const behind = this.running.get(key);
    if (behind) behind.push(task);
    else if (behind === null) this.running.set(key, [task]);
    else {
      this.running.set(key, null);
      void this.run(key, task);
    }
  }

  /** Wait until fewer than `limit` tasks are unfinished. `whenBelow(1)` waits for all of them. */
  async whenBelow(limit: number): Promise<void> {
    if (this.unfinished < limit) return;
    await new Promise<void>((resolve) => this.room.push({ limit, resolve }));
  }

  /** A loop and not a chain of promises: there are tens of thousands of tasks a second. */
  private async run(key: string, first: Task): Promise<void> {
    for (let task: Task | undefined = first; task; task = this.next(key))
      try {
        await task();
      } catch (error) {
        this.onError(error);
      } finally {
        this.unfinished--;
        this.admit();
      }
  }

  private next(key: string): Task | undefined {
    const task = this.running.get(key)?.shift();
    if (!task) this.running.delete(key);
    return task;
  }

  private admit(): void {
    for (let i = this.room.length - 1; i >= 0; i--) {
      const waiter = this.room[i];
      if (waiter && this.unfinished < waiter.limit) this.room.splice(i, 1)[0]?.resolve();
    }
  }
}

const throwUncaught = (error: unknown): void =>
  queueMicrotask(() => {
    throw error;
  });
