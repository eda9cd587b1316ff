import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

function closesAt(place: string, words: string): string | null | undefined {
  const text = `Clerk\nElm Clinic\n${place}\n\nYou keep the files of our patients.\n\nRequirements\n- Two years at a desk\n- SQL\n\n${words}`;
  const result = parsePosting({ text }, { now: new Date('2026-10-01T09:00:00Z') });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting.closing?.at;
}

describe('the zone of a closing time', () => {
  it.each([
    ['Boston, MA', '2026-12-18T17:00:00-05:00'],
    ['Des Moines, IA', '2026-12-18T17:00:00-06:00'],
    ['Delft, Netherlands', '2026-12-18T17:00:00+01:00'],
    ['Ottawa, ON', '2026-12-18T17:00:00-05:00'],
    ['Vancouver, BC', '2026-12-18T17:00:00-08:00'],
    ['Perth, Australia', '2026-12-18T17:00:00+08:00'],
    ['Sydney, NSW', '2026-12-18T17:00:00+11:00'],
  ])('is that of %s', (place, expected) => {
    expect(closesAt(place, 'Apply by 5:00 PM on December 18, 2026.')).toBe(expected);
  });

  it.each([
    ['Apply by 5:00 PM Central on December 18, 2026.', '2026-12-18T17:00:00-06:00'],
    ['Apply by December 18, 2026 at 5 p.m. Mountain.', '2026-12-18T17:00:00-07:00'],
    ['Apply by 5:00 PM Central European Time on December 18, 2026.', '2026-12-18T17:00:00+01:00'],
    ['Apply by 5:00 PM on December 18, 2026 at the Central Library.', '2026-12-18T17:00:00-05:00'],
    ['Apply by December 18, 2026, 5:00 PM Central Library desk.', '2026-12-18T17:00:00-05:00'],
  ])('is the one named: %s', (words, expected) => {
    expect(closesAt('Boston, MA', words)).toBe(expected);
  });
});
