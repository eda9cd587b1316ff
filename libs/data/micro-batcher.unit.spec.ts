import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { setImmediate as turn } from 'node:timers/promises';
import { MicroBatcher } from './micro-batcher.js';

/** A batcher whose flushes end when told to. */
function manual(options = {}) {
  const flushes: { items: number[]; end: () => void; fail: (error: Error) => void }[] = [];
  const flush = (items: number[]) =>
    new Promise<number[]>((resolve, reject) => {
      flushes.push({ items, end: () => resolve(items.map((item) => item * 10)), fail: reject });
    });
  return { flushes, batcher: new MicroBatcher(flush, options) };
}

describe('the micro-batcher', () => {
  it('flushes what came in one turn together, and gives each caller its own result', async () => {
    const { flushes, batcher } = manual();
    const results = Promise.all([1, 2, 3].map((item) => batcher.add(item)));
    await turn();
    expect(flushes.map(({ items }) => items)).toEqual([[1, 2, 3]]);
    flushes[0]!.end();
    expect(await results).toEqual([10, 20, 30]);
  });

  it('gathers newcomers while all flushes are busy', async () => {
    const { flushes, batcher } = manual({ maxInFlight: 1 });
    const first = batcher.add(1);
    await turn();
    const later = [2, 3].map((item) => batcher.add(item));
    await turn();
    expect(flushes).toHaveLength(1);
    flushes[0]!.end();
    await first;
    await turn();
    expect(flushes.map(({ items }) => items)).toEqual([[1], [2, 3]]);
    flushes[1]!.end();
    expect(await Promise.all(later)).toEqual([20, 30]);
  });

  it('throws an error among the results to its own caller', async () => {
    const batcher = new MicroBatcher((items: number[]) =>
      Promise.resolve(items.map((item) => (item < 0 ? new Error(`${item} is below zero`) : item * 10))),
    );
    const results = await Promise.allSettled([1, -2, 3].map((item) => batcher.add(item)));
    expect(results).toEqual([
      { status: 'fulfilled', value: 10 },
      { status: 'rejected', reason: new Error('-2 is below zero') },
      { status: 'fulfilled', value: 30 },
    ]);
  });

  it('fails a flush that leaves some without a result', async () => {
    const batcher = new MicroBatcher(() => Promise.resolve([10]));
    const results = await Promise.allSettled([batcher.add(1), batcher.add(2)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('tells the callers of a failed flush, and no others', async () => {
    const { flushes, batcher } = manual({ maxSize: 1 });
    const [bad, good] = [batcher.add(1), batcher.add(2)];
    await turn();
    flushes[0]!.fail(new Error('no'));
    flushes[1]!.end();
    await expect(bad).rejects.toThrow('no');
    await expect(good).resolves.toBe(20);
  });

  it('loses, doubles and mixes up nothing, and keeps to its limits', async () => {
    const limits = fc.record({ maxSize: fc.integer({ min: 1, max: 5 }), maxInFlight: fc.integer({ min: 1, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(limits, fc.array(fc.boolean(), { maxLength: 40 }), async (options, pauses) => {
        let inFlight = 0;
        const sizes: number[] = [];
        const batcher = new MicroBatcher(async (items: number[]) => {
          expect(++inFlight).toBeLessThanOrEqual(options.maxInFlight);
          sizes.push(items.length);
          await turn();
          inFlight--;
          return items.map((item) => item * 10);
        }, options);
        const results: Promise<number>[] = [];
        for (const [item, pause] of pauses.entries()) {
          results.push(batcher.add(item));
          if (pause) await turn();
        }
        expect(await Promise.all(results)).toEqual(pauses.map((_, item) => item * 10));
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(options.maxSize);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(pauses.length);
      }),
      { numRuns: 50 },
    );
  });
});
