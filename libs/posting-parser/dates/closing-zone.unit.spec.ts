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
    ['Halifax, NS', '2026-12-18T17:00:00-04:00'],
    ['Perth, Australia', '2026-12-18T17:00:00+08:00'],
    ['Sydney, NSW', '2026-12-18T17:00:00+11:00'],
  ])('is that of %s', (place, expected) => {
    expect(closesAt(place, 'Apply by 5:00 PM on December 18, 2026.')).toBe(expected);
  });

  it.each([
    ['Berlin, Germany or Zurich, Switzerland', '2027-04-30T18:00:00+02:00'],
    ['Boston, MA or Toronto, ON', '2027-04-30T18:00:00-04:00'],
    ['Lisbon, Portugal or London, UK', '2027-04-30T18:00:00+01:00'],
    // Two hours: nobody can say which of them is meant.
    ['Berlin, Germany or London, UK', '2027-04-30T18:00:00Z'],
  ])('is the one hour that the places have: %s', (place, expected) => {
    expect(closesAt(place, 'Apply by 30.04.2027 at 18:00.')).toBe(expected);
  });

  it('is the hour of its own day, where places share it for half of the year', () => {
    const place = 'Denver, CO or Phoenix, AZ';
    expect(closesAt(place, 'Apply by 5:00 PM on January 15, 2027.')).toBe('2027-01-15T17:00:00-07:00');
    expect(closesAt(place, 'Apply by 5:00 PM on July 15, 2027.')).toBe('2027-07-15T17:00:00Z');
  });

  it.each([
    ['11:59 PM Atlantic Time on March 26, 2027', '2027-03-26T23:59:00-03:00'],
    ['5:00 PM ADT on March 26, 2027', '2027-03-26T17:00:00-03:00'],
    ['January 15, 2027 at 5 p.m. (AST)', '2027-01-15T17:00:00-04:00'],
    ['5:00 PM Newfoundland Time on January 15, 2027', '2027-01-15T17:00:00-03:30'],
    ['5:00 PM NST on January 15, 2027', '2027-01-15T17:00:00-03:30'],
    ['5:00 PM Alaska Time on January 15, 2027', '2027-01-15T17:00:00-09:00'],
    ['5:00 PM AKST on January 15, 2027', '2027-01-15T17:00:00-09:00'],
    ['5:00 PM Hawaii Standard Time on January 15, 2027', '2027-01-15T17:00:00-10:00'],
    ['5:00 PM Arizona time on July 15, 2027', '2027-07-15T17:00:00-07:00'],
    ['5:00 PM Eastern European Time on January 15, 2027', '2027-01-15T17:00:00+02:00'],
    ['5:00 PM Irish time on July 15, 2027', '2027-07-15T17:00:00+01:00'],
    ['5:00 PM Australian Eastern Time on January 15, 2027', '2027-01-15T17:00:00+11:00'],
    ['5:00 PM ACDT on January 15, 2027', '2027-01-15T17:00:00+10:30'],
    ['17:00 SAST on 15 January 2027', '2027-01-15T17:00:00+02:00'],
    ['5:00 PM on January 15, 2027. NDT certificates help', '2027-01-15T17:00:00+01:00'],
  ])('is told by its name: %s', (words, expected) => {
    expect(closesAt('Hamburg, Germany', `Apply by ${words}.`)).toBe(expected);
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
