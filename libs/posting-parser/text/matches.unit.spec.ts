import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matches } from './matches.js';

describe('matches', () => {
  it.each([/a+/g, /\b/g, /(?<=b)a?/gu, /(b)|(c)/gi])('finds with %s what matchAll finds', (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'C', ' ') }), (text) => {
        expect([...matches(text, pattern)]).toEqual([...text.matchAll(pattern)]);
      }),
    );
  });

  it('is not disturbed by other uses of the pattern', () => {
    const pattern = /\d/g;
    const found: string[] = [];
    for (const [digit] of matches('1 2 3', pattern)) {
      found.push(digit);
      pattern.exec('9999');
    }
    expect(found).toEqual(['1', '2', '3']);
  });
});
