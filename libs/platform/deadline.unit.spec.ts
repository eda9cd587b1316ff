import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { sharedAbort, withDeadline } from './deadline.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Hangs, and holds nothing of the signal but a listener. */
const hang = (signal: AbortSignal): Promise<string> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
const never = (): Promise<string> => new Promise(() => undefined);

describe('a deadline', () => {
  it.each([
    ['what listens', hang],
    ['what does not listen', never],
  ])('ends %s, though all that can be collected is', async (_, work) => {
    const running = withDeadline(200, new AbortController().signal, work);
    const collecting = setInterval(collect, 20);
    await expect(running)
      .rejects.toMatchObject({ name: 'TimeoutError' })
      .finally(() => clearInterval(collecting));
  });

  it('ends with what stops everything, before or in the middle of it', async () => {
    const stops = new AbortController();
    const running = withDeadline(60_000, stops.signal, hang);
    stops.abort(new Error('the end'));
    await expect(running).rejects.toThrow('the end');
    await expect(withDeadline(60_000, stops.signal, hang)).rejects.toThrow('the end');
  });

  it('gives what the work gives, and leaves nothing behind at the signal that many share', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): unknown => warnings.push(warning);
    process.on('warning', note);
    const shared = sharedAbort();
    const some = Array.from({ length: 40 }, (_, n) => withDeadline(60_000, shared.signal, () => Promise.resolve(n)));
    expect(await Promise.all(some)).toHaveLength(40);
    // Warnings come a turn later.
    await new Promise((done) => setImmediate(done));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});
