import { describe, expect, it } from '@jest/globals';
import { TOWNS } from '../data/towns.data.js';
import { lookUp } from './gazetteer.js';
import { parsePlaces } from './parse-places.js';
import { countriesOfRegion, townsNamed } from './towns.js';

describe('the table of towns', () => {
  it('is sorted by code units, as it is searched', () => {
    const keys = TOWNS.split('\n').map((line) => line.split('=')[0] ?? '');
    expect(keys.slice(1).every((key, index) => (keys[index] ?? '') < key)).toBe(true);
    expect(townsNamed(keys[0] ?? '')).not.toEqual([]);
    expect(townsNamed(keys.at(-1) ?? '')).not.toEqual([]);
  });

  it.each([
    ['Heilbronn', 'DE'],
    ['Malmo', 'SE'],
    ['Malmö', 'SE'],
    ['St Etienne', 'FR'],
    ['Schenectady', 'US'],
  ])('knows %s', (name, country) => {
    expect(townsNamed(name)[0]).toMatchObject({ country });
  });

  it.each(['', 'Nowhere Here', 'zzzzz', '~', ' '])('does not know "%s"', (name) => {
    expect(townsNamed(name)).toEqual([]);
  });

  it('knows regions and counties', () => {
    expect(countriesOfRegion('Karnataka')).toEqual(['IN']);
    expect(countriesOfRegion('North Yorkshire')).toEqual(['GB']);
    expect(countriesOfRegion('Hesse')).toEqual(['DE']);
  });
});

describe('a name alone', () => {
  it.each(['Heilbronn', 'Stockport', 'Joliet'])('%s is a large town', (name) => {
    expect(lookUp(name)?.cities).toHaveLength(1);
  });

  it.each(['Mobile', 'Surprise', 'Jackson', 'Toyota', 'Hexham'])('%s could be anything', (name) => {
    expect(lookUp(name)).toBeNull();
  });
});

const short = (words: string, labelled = true): string[] =>
  parsePlaces(words, { labelled, countries: () => new Set() }).map(({ city, region, country }) =>
    [city, region, country].join('/'),
  );

describe('towns in places', () => {
  it.each([
    ['Hexham, Northumberland', ['Hexham/Northumberland/GB']],
    ['Bengaluru, Karnataka, India', ['Bengaluru/Karnataka/IN']],
    ['Jackson, MS', ['Jackson/MS/US']],
    ['Jackson', ['Jackson//']],
    ['Mobile, AL', ['Mobile/AL/US']],
    ['Guelph, Ontario', ['Guelph/ON/CA']],
    ['Guelph', ['Guelph/ON/CA']],
    ['Bath, UK', ['Bath//GB']],
    ['Tübingen', ['Tübingen//DE']],
    ['Versailles, France; Versailles, KY', ['Versailles//FR', 'Versailles/KY/US']],
  ])('"%s"', (words, places) => {
    expect(short(words)).toEqual(places);
  });

  it('a small town without a label needs its region or country', () => {
    expect(short('Hexham', false)).toEqual([]);
    expect(short('Hexham, England', false)).toEqual(['Hexham/England/GB']);
  });
});
