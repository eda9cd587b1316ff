import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coreOf, shapeOf, wordsOf } from './words.js';

const split = (text: string): string[] => wordsOf(text, 0, text.length).map((word) => word.text);

describe('words of the model', () => {
  it.each([
    ['Experience with C++, C# and .NET.', ['Experience', 'with', 'C++', 'C#', 'and', '.NET', '.']],
    ['(AWS/GCP), Node.js;', ['(', 'AWS/GCP', ')', 'Node.js', ';']],
    ['e.g. React', ['e.g.', 'React']],
    ['<ORGANIZATION> is hiring !', ['<ORGANIZATION>', 'is', 'hiring', '!']],
    ['  ', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('remembers where a comma stood', () => {
    expect(wordsOf('a, b c', 0, 6).map(({ parted }) => parted)).toEqual([false, true, false]);
  });

  it('says where each word stands, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let from = 0;
        for (const { start, end, text: word } of wordsOf(text, 0, text.length)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toBe(word);
          from = end;
        }
      }),
    );
  });

  it.each([
    ['PostgreSQL', 'postgresql', 'AaaAAA'],
    ["“Master's”", "master's", "“Aaa'a”"],
    ['.NET', '.net', '.AAA'],
    ['-Docker-', 'docker', '-Aaa-'],
    ['H2O', 'h2o', 'A0A'],
  ])('folds %s', (word, core, shape) => {
    expect(coreOf(word.replace(/[“”]/g, ''))).toBe(core);
    expect(shapeOf(word)).toBe(shape);
  });
});
