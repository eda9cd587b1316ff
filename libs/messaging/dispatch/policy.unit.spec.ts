import { describe, expect, it } from '@jest/globals';
import { PermanentError, TransientError } from '#libs/platform';
import { decide, reasonOf, type RetryPolicy } from './policy.js';

const policy: RetryPolicy = {
  bugDelaysMs: [20, 100],
  transientDelayMs: 100,
  transientMaxDelayMs: 1_000,
  transientBudgetMs: 60_000,
};
const after = (error: unknown, failures = 1, elapsedMs = 0) => decide(policy, error, failures, elapsedMs);

describe('what to do after a failure', () => {
  it('parks at once what no retry mends', () => {
    expect(after(new PermanentError('no-such-thing', 'gone'))).toEqual({
      park: { code: 'no-such-thing', reason: 'PermanentError: gone' },
    });
  });

  it('tries a bug a few times and parks it', () => {
    const bug = new TypeError('undefined is not a function');
    expect([1, 2].map((failures) => after(bug, failures))).toEqual([{ retryInMs: 20 }, { retryInMs: 100 }]);
    expect(after(bug, 3)).toEqual({ park: { code: 'bug', reason: 'TypeError: undefined is not a function' } });
  });

  it('waits longer and longer for what passes, up to a limit', () => {
    const busy = new TransientError('busy', 'later');
    const waits = [1, 2, 3, 4, 5, 60].map((failures) => after(busy, failures));
    expect(waits).toEqual([100, 200, 400, 800, 1_000, 1_000].map((retryInMs) => ({ retryInMs })));
    expect(after(busy, 5, 59_999)).toEqual({ retryInMs: 1_000 });
    expect(after(busy, 5, 60_000)).toEqual({ park: { code: 'busy', reason: 'TransientError: later' } });
  });

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('takes "%s", which the driver throws without a code, for an outage and not for a bug', (message) => {
    expect(after(new Error(message), 50)).toEqual({ retryInMs: 1_000 });
  });

  it('words the reason of anything thrown, not endlessly', () => {
    expect(reasonOf('plain')).toBe('plain');
    expect(reasonOf(undefined)).toBe('undefined');
    expect(reasonOf(new Error('x'.repeat(9_999)))).toHaveLength(2_000);
  });
});
