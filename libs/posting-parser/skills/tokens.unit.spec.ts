import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokenise, type Token } from './tokens.js';

const tokensOf = (text: string): Token[] => tokenise(text, (start, end, key) => ({ start, end, key }));
/** Of the engine alone. */
const byPattern = (text: string): Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}]+|\p{N}+|[+#./&]/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: word.toLowerCase(),
  }));

describe('tokens', () => {
  it('are words, numbers and some signs, each by itself', () =>
    expect(tokensOf('(C++11, .NET-Core)').map(({ key }) => key)).toEqual(['c', '+', '+', '11', '.', 'net', 'core']));

  it('are the same of short texts without marks, which are read letter by letter, as of all others', () => {
    const unit = fc.constantFrom(...'aZ09+#./&-_, (@é٣'.split(''));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 120 }), (text) => expect(tokensOf(text)).toEqual(byPattern(text))),
    );
  });
});
