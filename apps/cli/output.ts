import type { Readable, Writable } from 'node:stream';
import { Failure } from './failure.js';

export interface Streams {
  input: Readable;
  output: Writable;
  errors: Writable;
}

/** Standard output that waits for a slow reader, and tells of one that went away (`| head -1`). */
export class Output {
  private failed: NodeJS.ErrnoException | null = null;
  private readonly onError = (error: NodeJS.ErrnoException): void => {
    this.failed = error;
  };

  constructor(private readonly stream: Writable) {
    stream.on('error', this.onError);
  }

  async write(text: string): Promise<void> {
    this.check();
    if (!this.stream.write(text)) await this.drained();
    this.check();
  }

  writeJson(value: unknown): Promise<void> {
    return this.write(`${JSON.stringify(value)}\n`);
  }

  /** Resolves when what was written has left the process. */
  async flushed(): Promise<void> {
    await new Promise<void>((done) => this.stream.write('', () => done()));
    this.check();
  }

  release(): void {
    // One more error may be under way; without a listener it would end the process with a stack.
    setImmediate(() => this.stream.off('error', this.onError)).unref();
  }

  /** A stream that is closed or fails never drains. */
  private drained(): Promise<void> {
    return new Promise((done) => {
      const end = (): void => {
        for (const event of ['drain', 'close', 'error']) this.stream.off(event, end);
        done();
      };
      for (const event of ['drain', 'close', 'error']) this.stream.on(event, end);
    });
  }

  private check(): void {
    if (this.stream.destroyed) this.failed ??= Object.assign(new Error('closed'), { code: 'EPIPE' });
    if (!this.failed) return;
    const gone = this.failed.code === 'EPIPE' || this.failed.code === 'ERR_STREAM_DESTROYED';
    throw new Failure(
      gone
        ? 'the reader of the output went away before the end.'
        : `the output cannot be written: ${this.failed.message}`,
    );
  }
}
