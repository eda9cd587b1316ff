import { describe, expect, it } from '@jest/globals';
import { judge } from './absence.js';

const HOUR = 3_600_000;
const verdict = (reading: Partial<Parameters<typeof judge>[0]>) =>
  judge({ complete: true, listed: 9, open: 10, missing: 1, ...reading });

describe('what a reading says of postings that it lacks', () => {
  it('closes one that is still missing in a later reading, never at once', () => {
    expect(verdict({})).toEqual({ remember: true, closeAfterMs: 300_000, reason: null });
  });

  it.each([
    ['nothing, when a page failed', { complete: false }, { remember: false, closeAfterMs: null, reason: 'incomplete' }],
    ['nothing, when none is missing', { missing: 0 }, { remember: false, closeAfterMs: null, reason: null }],
    [
      'to wait for hours, when the list is empty',
      { listed: 0, open: 1 },
      { remember: true, closeAfterMs: 6 * HOUR, reason: 'empty-list' },
    ],
    [
      'to wait for hours, when exactly half is gone',
      { open: 10, missing: 5, listed: 5 },
      { remember: true, closeAfterMs: 6 * HOUR, reason: 'half-gone' },
    ],
    [
      'to wait for hours, when two of four are gone',
      { open: 4, missing: 2, listed: 2 },
      { remember: true, closeAfterMs: 6 * HOUR, reason: 'half-gone' },
    ],
    [
      'what it says, when less than half is gone',
      { open: 5, missing: 2, listed: 3 },
      { remember: true, closeAfterMs: 300_000, reason: null },
    ],
    [
      'what it says, when one of two is gone',
      { open: 2, missing: 1, listed: 1 },
      { remember: true, closeAfterMs: 300_000, reason: null },
    ],
    [
      'to wait for hours, when more than half is gone',
      { open: 10, missing: 6, listed: 4 },
      { remember: true, closeAfterMs: 6 * HOUR, reason: 'half-gone' },
    ],
    [
      'what it says, when all of two are others by now: half of a short list is nothing unusual',
      { open: 2, missing: 2, listed: 1 },
      { remember: true, closeAfterMs: 300_000, reason: null },
    ],
  ])('%s', (_, reading, expected) => {
    expect(verdict(reading)).toEqual(expected);
  });
});
