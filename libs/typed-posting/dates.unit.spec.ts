import { describe, expect, it } from '@jest/globals';
import type { Location } from '#libs/contracts';
import { toClosing, toDate, toInstant, zoneFor } from './dates.js';

describe('a date as vendors write it', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T23:15:00-05:00', '2026-11-20'],
    ['2026-11-20 10:10:39 UTC', '2026-11-20'],
    ['20.11.2026', '2026-11-20'],
    ['Fri, 20 Nov 2026 10:00:00 GMT', '2026-11-20'],
    ['20 Nov 2026', '2026-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['11/20/2026', '2026-11-20'],
    ['November 20, 2026', '2026-11-20'],
    ['24. Dezember 2026', '2026-12-24'],
    ['1795169400', '2026-11-20'],
    [1_795_169_400, '2026-11-20'],
    [1_795_169_400_000, '2026-11-20'],
  ])('%s', (said, expected) => expect(toDate(said)).toBe(expected));

  it.each<[unknown, string]>([
    ['03/04/2026', 'nobody can say which is the month'],
    ['November 20', 'of no year'],
    ['20 November 2026 or 21 November 2026', 'of two days'],
    ['between November 20, 2026 and whenever somebody is found', 'in a sentence'],
    ['2026-13-45', 'of no calendar'],
    ['0001-01-01', 'of no posting'],
    ['soon', 'in words'],
    ['', 'not there'],
    [true, 'of another kind'],
  ])('%s is none: %s', (said) => expect(toDate(said)).toBeNull());

  it('is no instant without a time', () => {
    expect(toInstant('November 20, 2026')).toBeNull();
    expect(toInstant('2026-11-20T10:00:00+01:00')).toBe('2026-11-20T10:00:00+01:00');
  });
});

describe('a closing date', () => {
  const berlin: Location = { raw: 'Berlin', city: 'Berlin', region: null, country: 'DE', remote: false };
  const leeds: Location = { raw: 'Leeds', city: 'Leeds', region: null, country: 'GB', remote: false };
  const at = (zone: string | undefined, places: Location[]) =>
    toClosing('2027-03-01', 'ats', zoneFor(zone, places))?.at;

  it('holds to the end of its day where the job is, unless the source says in which zone', () => {
    expect(at(undefined, [berlin])).toBe('2027-03-01T23:59:59+01:00');
    expect(at('America/New_York', [berlin])).toBe('2027-03-01T23:59:59-05:00');
    expect(at(undefined, [berlin, leeds])).toBe('2027-03-01T23:59:59Z');
    expect(at(undefined, [])).toBe('2027-03-01T23:59:59Z');
  });
});
