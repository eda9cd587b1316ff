import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OffsetTracker } from './offset-tracker.js';

const tracking = (...offsets: bigint[]): OffsetTracker => {
  const tracker = new OffsetTracker(offsets[0] ?? 0n);
  for (const offset of offsets) tracker.begin(offset);
  return tracker;
};

describe('the offsets of a partition', () => {
  it('advance to the lowest that is not finished', () => {
    const tracker = tracking(5n, 6n, 7n);
    tracker.finish(6n);
    expect(tracker.advance(8n)).toBe(5n);
    tracker.finish(5n);
    expect(tracker.advance(8n)).toBe(7n);
    tracker.finish(7n);
    expect(tracker.advance(8n)).toBe(8n);
    expect(tracker.tracked).toBe(0);
  });

  it('skip over gaps', () => {
    const tracker = tracking(5n, 9n);
    tracker.finish(5n);
    expect(tracker.advance(10n)).toBe(9n);
  });

  it('are taken once', () => {
    const tracker = tracking(5n, 6n);
    expect(tracker.begin(5n)).toBe(false);
    tracker.finish(6n);
    expect(tracker.begin(6n)).toBe(false);
    tracker.finish(5n);
    tracker.advance(7n);
    expect([tracker.begin(4n), tracker.begin(6n), tracker.begin(7n)]).toEqual([false, false, true]);
  });

  it('never pass one that is unfinished and never go back, in whatever order they finish', () => {
    const order = fc.shuffledSubarray([...Array(12).keys()].map(BigInt), { minLength: 1 });
    fc.assert(
      fc.property(order, (finished) => {
        const tracker = tracking(...[...Array(12).keys()].map(BigInt));
        const open = new Set([...Array(12).keys()].map(BigInt));
        let last = 0n;
        for (const offset of finished) {
          tracker.finish(offset);
          open.delete(offset);
          const next = tracker.advance(12n);
          expect(next).toBeGreaterThanOrEqual(last);
          for (const unfinished of open) expect(next).toBeLessThanOrEqual(unfinished);
          last = next;
        }
      }),
    );
  });
});
