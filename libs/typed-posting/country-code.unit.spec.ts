import { expect, it } from '@jest/globals';
import { countryCode } from './country-code.js';

it.each([
  ['Germany', 'DE'],
  ['Deutschland', 'DE'],
  ['Yemen', 'YE'],
  ['Vietnam', 'VN'],
  ['Serbia', 'RS'],
  ['Zimbabwe', 'ZW'],
  ['United Kingdom', 'GB'],
  ['UK', 'GB'],
  ['de', 'DE'],
  ['DD', null],
  ['Europe', null],
  ['', null],
  [null, null],
])('%s is %s', (said, code) => expect(countryCode(said)).toBe(code));
