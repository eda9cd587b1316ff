import { describe, expect, it } from '@jest/globals';
import { restAfter } from './hosts.js';
import { isSame, toKnown, usable } from './reading-plan.js';
import { nextAfterFailure, nextAfterSuccess } from './when-next.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = new Date('2026-11-23T08:00:00Z');
const minutesAfter = (at: Date | null): number => ((at?.getTime() ?? NaN) - NOW.getTime()) / MINUTE;
const failed = (failures: number, more: Partial<Parameters<typeof nextAfterFailure>[0]> = {}) =>
  minutesAfter(nextAfterFailure({ readEvery: 60, failures, retryAfterMs: null, hopeless: false, ...more }, NOW));

describe('when a source is read next', () => {
  it('is its interval, a tenth sooner or later so that sources connected together part', () => {
    const all = Array.from({ length: 200 }, () => minutesAfter(nextAfterSuccess({ readEvery: 60, left: false }, NOW)));
    expect(Math.min(...all)).toBeGreaterThanOrEqual(54);
    expect(Math.max(...all)).toBeLessThanOrEqual(66);
    expect(new Set(all).size).toBeGreaterThan(100);
    expect(nextAfterSuccess({ readEvery: null, left: false }, NOW)).toBeNull();
    // What is left is read in a minute, whatever the interval.
    expect(minutesAfter(nextAfterSuccess({ readEvery: 60, left: true }, NOW))).toBeLessThan(2);
  });

  it('doubles with each failure in a row, up to a day', () => {
    for (const [failures, minutes] of [
      [1, 60],
      [2, 120],
      [4, 480],
      [6, 1440],
      [50, 1440],
    ] as const) {
      expect(failed(failures)).toBeGreaterThanOrEqual(minutes * 0.9);
      expect(failed(failures)).toBeLessThanOrEqual(minutes * 1.1);
    }
  });

  it('is never sooner than the other side asked for, and never later than a day for its sake', () => {
    expect(failed(1, { retryAfterMs: 5 * HOUR })).toBe(300);
    expect(failed(1, { retryAfterMs: 900 * HOUR })).toBe(1440);
  });

  it('is never, when only a change of its configuration helps or one asked for has failed too often', () => {
    expect(nextAfterFailure({ readEvery: 60, failures: 1, retryAfterMs: null, hopeless: true }, NOW)).toBeNull();
    expect(nextAfterFailure({ readEvery: null, failures: 5, retryAfterMs: null, hopeless: false }, NOW)).toBeNull();
    expect(failed(4, { readEvery: null })).toBeGreaterThan(0);
  });
});

describe('what is known of a source’s page', () => {
  const config = { board: 'harbor' };
  const body = Buffer.from('{"jobs":[]}');
  const known = toKnown(body, config, { etag: '"7"', lastModified: undefined }, NOW);

  it('holds for the same page, the same configuration and not for ever', () => {
    expect(isSame(usable(known, config, NOW.getTime() + HOUR), body)).toBe(true);
    expect(isSame(known, Buffer.from('{"jobs":[1]}'))).toBe(false);
    expect(usable(known, { board: 'other' }, NOW.getTime())).toBeNull();
    expect(usable(known, config, NOW.getTime() + 21 * HOUR)).toBeNull();
    expect(usable(null, config)).toBeNull();
  });
});

describe('how long a host is left alone', () => {
  it.each([
    [4, 0],
    [5, MINUTE],
    [6, 2 * MINUTE],
    [60, HOUR],
  ])('after %i failures in a row: %i ms', (failures, ms) => {
    expect(restAfter(failures)).toBe(ms);
  });
});
