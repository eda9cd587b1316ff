import { describe, expect, it } from '@jest/globals';
import { FetchGenerations } from './fetch-generations.js';

describe('a batch', () => {
  it('is doubtful while any broker may still answer what was asked before the group was shared out anew', () => {
    const fetches = new FetchGenerations();
    fetches.joined();
    fetches.started(1);
    fetches.started(2);
    expect(fetches.doubtful).toBe(false);
    fetches.joined();
    expect(fetches.doubtful).toBe(true);
    fetches.started(1);
    expect(fetches.doubtful).toBe(true);
    fetches.started(2);
    expect(fetches.doubtful).toBe(false);
  });

  it('is not held up for ever by a broker that is gone', () => {
    let now = 0;
    const fetches = new FetchGenerations(() => now);
    fetches.joined();
    fetches.started(1);
    fetches.started(2);
    fetches.joined();
    now = 30_000;
    fetches.started(1);
    expect(fetches.doubtful).toBe(true);
    now = 60_001;
    expect(fetches.doubtful).toBe(false);
  });

  it('is held up for as long as batches of an answer may be in hand, and not at all by an empty one', () => {
    let now = 0;
    const fetches = new FetchGenerations(() => now);
    fetches.started(1);
    fetches.joined();
    fetches.ended(1, 0);
    expect(fetches.doubtful).toBe(false);
    fetches.started(2);
    fetches.joined();
    fetches.ended(2, 3);
    expect(fetches.doubtful).toBe(true);
    now = 10_001;
    expect(fetches.doubtful).toBe(false);
  });
});
