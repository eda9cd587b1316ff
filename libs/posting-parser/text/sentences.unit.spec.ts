import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentenceAt } from './sentences.js';

describe('sentenceAt', () => {
  it('ends at full stops and line ends, not at abbreviations', () => {
    const text = '• We use e.g. Go. You\u2019ll like it!\nApply by May 3. Bye';
    expect(sentenceAt(text, 4).text).toBe('We use e.g. Go.');
    expect(sentenceAt(text, 20).text).toBe('You\u2019ll like it!');
    expect(sentenceAt(text, 38).text).toBe('Apply by May 3.');
  });

  it('answers the same whatever was asked before', () => {
    const piece = fc.constantFrom('. ', ' ', '  ', '\n', '• ', 'a', 'No. 5', '! ', 'x'.repeat(150), 'Word', '? B');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.array(fc.nat(), { maxLength: 12 }), (pieces, offsets) => {
        const text = pieces.join('');
        const places = offsets.map((offset) => offset % (text.length + 1));
        const oneByOne = places.map((place) => {
          sentenceAt('Another text. With another sentence.', 3);
          return sentenceAt(text, place);
        });
        expect(places.map((place) => sentenceAt(text, place))).toEqual(oneByOne);
      }),
      { numRuns: 500 },
    );
  });
});
