import { describe, expect, it } from '@jest/globals';
import { remembering, rememberingLines } from './remember.js';

const counted = (): { asked: string[]; of: (words: string) => number } => {
  const asked: string[] = [];
  const of = remembering((words) => {
    asked.push(words);
    return words.length;
  });
  return { asked, of };
};

describe('remembering', () => {
  it('asks once for words, however they are capitalised', () => {
    const { asked, of } = counted();
    expect(['About us', 'About Us', 'ABOUT US'].map(of)).toEqual([8, 8, 8]);
    expect(asked).toEqual(['About us']);
  });

  it('keeps what was found to be nothing', () => {
    let asked = 0;
    const of = remembering(() => {
      asked++;
      return null;
    });
    expect([of('Apples'), of('Apples'), asked]).toEqual([null, null, 1]);
  });

  it('keeps no small letters, which may be a piece of a long text, and nothing long', () => {
    const { asked, of } = counted();
    const words = ['about us', 'A'.repeat(200)];
    expect([...words, ...words].map(of)).toEqual([8, 200, 8, 200]);
    expect(asked).toHaveLength(4);
  });

  it('keeps no more than so many', () => {
    const { asked, of } = counted();
    for (let i = 0; i < 5_000; i++) of(`Words ${i}`);
    of('Words 0');
    expect(asked).toHaveLength(5_001);
  });
});

describe('remembering lines', () => {
  it('asks once for a line, word for word and letter for letter, and each time for long ones', () => {
    const asked: string[] = [];
    const of = rememberingLines((line) => {
      asked.push(line);
      return line.length;
    });
    const lines = ['about us', 'About us', 'a'.repeat(300)];
    expect([...lines, ...lines].map(of)).toEqual([8, 8, 300, 8, 8, 300]);
    expect(asked).toEqual([...lines, lines[2]]);
  });
});
