import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { PermanentError } from '#libs/platform';
import { work, type Task, type Made } from './work.js';

export type Answered = { made: unknown } | { failed: string };

/** Bytes from which on a body is normalised in a thread: the process would do nothing else for too long. */
const LARGE = 64 * 1_024;
/** Many times what the largest body takes; a text that takes longer is parked. */
const TIME_LIMIT_MS = 60_000;
const MEMORY_MB = 512;
const THREAD = new URL('./normalise.thread.js', import.meta.url);

/**
 * Normalises what arrives: small bodies here, one large body at a time in a thread, so that the process goes on to
 * answer. The thread starts with the first large body; one that fails or hangs is replaced. Sources that are not
 * compiled (in Jest) have no file for a thread, and everything is done here.
 */
@Injectable()
export class Normaliser {
  private thread: Worker | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly hasThread = existsSync(THREAD);

  /** Small ones here, large ones in the thread: `bytes` says which it is. */
  async do<T extends Task>(task: T, bytes: number): Promise<Made<T>> {
    if (bytes < LARGE || !this.hasThread) return work(task);
    const made = this.turn.then(() => this.ask(task));
    this.turn = made.catch(() => undefined);
    return made as Promise<Made<T>>;
  }

  private async ask(task: Task): Promise<unknown> {
    const thread = (this.thread ??= this.startThread());
    const answered = once(thread, 'message', { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    thread.postMessage(task);
    const [answer] = (await answered.catch((error: Error) => this.giveUp(thread, error))) as [Answered];
    if ('made' in answer) return answer.made;
    throw new Error(answer.failed);
  }

  private startThread(): Worker {
    const thread = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    // Whoever waits for an answer sees the error; a thread that waits for work must not keep the process alive.
    thread.on('error', () => undefined).unref();
    return thread;
  }

  /** It hangs or is dead: the next body gets a fresh one. */
  private async giveUp(thread: Worker, error: Error): Promise<never> {
    this.thread = undefined;
    await thread.terminate();
    if (error.name !== 'AbortError') throw error;
    throw new PermanentError('normalise-timeout', `The text was not read within ${TIME_LIMIT_MS} ms.`);
  }
}
