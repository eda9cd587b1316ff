import { expect, it } from '@jest/globals';
import { placeOf } from './places.js';

it.each([
  ['California', 'United States', 'CA'],
  ['CA', 'US', 'CA'],
  ['ca', 'US', 'CA'],
  ['Ontario', 'Canada', 'ON'],
  ['West Yorkshire', 'United Kingdom', 'West Yorkshire'],
  ['Bavaria', 'DE', 'Bavaria'],
  ['Somewhere Else', 'US', 'Somewhere Else'],
  ['California', null, 'California'],
])('the region %s of %s is %s', (region, country, expected) => {
  expect(placeOf({ city: 'Millbrook', region, country })).toMatchObject({ city: 'Millbrook', region: expected });
});
