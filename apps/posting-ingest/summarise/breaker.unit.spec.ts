import { describe, expect, it } from '@jest/globals';
import { Breaker } from './breaker.js';

const MINUTE = 60_000;
function at(): { breaker: Breaker; later: (ms: number) => void; fail: (times: number) => void } {
  let now = 0;
  const breaker = new Breaker(() => now);
  return {
    breaker,
    later: (ms) => (now += ms),
    fail: (times) => {
      for (let n = 0; n < times; n++) breaker.failed();
    },
  };
}

describe('the breaker', () => {
  it('opens after five failures in a row, and for longer each time', () => {
    const { breaker, later, fail } = at();
    fail(4);
    expect(breaker.enter()).toBe(0);
    fail(1);
    expect(breaker.enter()).toBe(MINUTE);
    later(MINUTE);
    expect(breaker.enter()).toBe(0);
    fail(1);
    expect(breaker.enter()).toBe(2 * MINUTE);
    fail(20);
    expect(breaker.enter()).toBe(60 * MINUTE);
  });

  it('lets one through when the rest is over, and all once that went well', () => {
    const { breaker, later, fail } = at();
    fail(5);
    later(MINUTE);
    expect([breaker.enter(), breaker.enter()]).toEqual([0, MINUTE]);
    breaker.succeeded();
    expect([breaker.enter(), breaker.enter()]).toEqual([0, 0]);
  });

  it('lets another one through when the first never asked', () => {
    const { breaker, later, fail } = at();
    fail(5);
    later(MINUTE);
    expect(breaker.enter()).toBe(0);
    breaker.left();
    expect(breaker.enter()).toBe(0);
  });

  it('waits for as long as it is told to', () => {
    const { breaker, later } = at();
    breaker.failed(10 * MINUTE);
    expect(breaker.enter()).toBe(10 * MINUTE);
    later(10 * MINUTE);
    expect(breaker.enter()).toBe(0);
  });
});
