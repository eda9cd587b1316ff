import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Sieve } from './sieve.js';

describe('a sieve', () => {
  it.each([1, 20])('of %i kinds lets every word through that it was shown, wherever it stands in a text', (kinds) => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(kinds - 1), (words, kind) => {
        const sieve = new Sieve(10, kinds);
        for (const word of words) sieve.add(kind, word);
        for (const word of words) expect(sieve.mayHave(kind, `(${word})`, 1, 1 + word.length)).toBe(true);
      }),
    );
  });

  it('keeps back what it was not shown, and what it was shown as another kind', () => {
    const sieve = new Sieve(10, 2);
    sieve.add(0, 'rudder');
    expect(sieve.mayHave(0, 'anchor', 0, 6)).toBe(false);
    expect(sieve.mayHave(1, 'rudder', 0, 6)).toBe(false);
  });
});
