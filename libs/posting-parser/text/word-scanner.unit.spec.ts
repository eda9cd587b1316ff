import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordScanner } from './word-scanner.js';

describe('a scan for the words of several lists', () => {
  it('answers with a bit for each list that has a word in the text, as parts of longer words and in capitals too', () => {
    const scan = wordScanner(['oar|rudder', 'sail', 'ärmel']);
    expect(['a rudderless boat', 'SAILORS with oars', 'Ärmelkanal', 'a mast'].map(scan)).toEqual([1, 3, 4, 0]);
  });

  it('answers what patterns of the lists would', () => {
    const lists = ['a|aba|bab', 'bb|cab', 'é|bé'];
    const scan = wordScanner(lists);
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'B', 'é', 'É', 'ſ', '日') });
    fc.assert(
      fc.property(text, (words) => {
        const bits = lists.map((list, index) => (new RegExp(list, 'i').test(words) ? 1 << index : 0));
        expect(scan(words)).toBe(bits.reduce((all, bit) => all | bit, 0));
      }),
      { numRuns: 500 },
    );
  });

  it('has no more lists than bits', () =>
    expect(() => wordScanner(Array.from({ length: 32 }, () => 'oar'))).toThrow(RangeError));
});
