import { describe, expect, it } from '@jest/globals';
import { placesIn } from './only-places.js';

const read = (words: string, ...countries: string[]): (string | null)[] =>
  placesIn(words, () => new Set(countries)).map(({ country }) => country);

describe('the places of a line', () => {
  it('that the countries of a posting settle are settled by those of each posting', () => {
    expect(read('Cambridge', 'GB')).toEqual(['GB']);
    expect(read('Cambridge', 'US')).toEqual(['US']);
    expect(read('Cambridge')).toEqual([null]);
  });

  it('are the same for the next posting, whatever was done with them', () => {
    for (const place of placesIn('Oslo, Norway', () => new Set())) place.country = 'XX';
    expect(read('Oslo, Norway')).toEqual(['NO']);
  });
});
