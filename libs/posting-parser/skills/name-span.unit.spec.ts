import { expect, it } from '@jest/globals';
import { kindOfName } from './name-span.js';

it.each(['GraphiQL', 'S3', 'foo.js', 'X+', 'H2O'])('%s is technology by its spelling', (name) => {
  expect(kindOfName(name)).toBe('technology');
});

it.each(['encryption', 'Bookkeeping', 'privacy'])('%s is knowledge: capitals are told from small letters', (name) => {
  expect(kindOfName(name)).toBe('knowledge');
});
