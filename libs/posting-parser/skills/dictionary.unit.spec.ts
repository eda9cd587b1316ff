import { expect, it } from '@jest/globals';
import { FIELD_TERMS, TOOLS } from '../data/field-terms.js';
import { KNOWLEDGE, SOFT, SPOKEN } from '../data/knowledge.js';
import { TECHNOLOGIES } from '../data/technologies.js';

const linesOf = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(/: | \| /));
const twice = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) < at);

it.each(Object.entries({ TECHNOLOGIES, TOOLS, KNOWLEDGE, FIELD_TERMS, SOFT, SPOKEN }))(
  'no name of %s stands twice',
  (_, list) => expect(twice(linesOf(list).map(([name = '']) => name))).toEqual([]),
);

it('no term of a field is a form of two names', () => {
  const forms = linesOf(FIELD_TERMS).flatMap(([name = '', ...others]) => (others.length === 0 ? [name] : others));
  expect(twice(forms.map((form) => form.replace(/^[=~]/, '').toLowerCase()))).toEqual([]);
});
