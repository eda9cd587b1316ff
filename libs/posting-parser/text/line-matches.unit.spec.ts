import { describe, expect, it } from '@jest/globals';
import { matchesInLines } from './line-matches.js';
import { matches } from './matches.js';
import { readDocument } from './read-document.js';

const PATTERN = /(?<=[\n ])from (\w+)/gi;

describe('matches in lines with a cue', () => {
  it('are those of the whole text', () => {
    const doc = readDocument({
      text: 'Lamp keeper\n\nFrom May to July, then from August\n- From the tower\nNothing here\nA boat from Holm',
    });
    const found = [...matchesInLines(doc, 'start', PATTERN)].map(({ index, 1: word }) => [index, word]);
    expect(found).toEqual([...matches(doc.text, PATTERN)].map(({ index, 1: word }) => [index, word]));
    expect(found).toHaveLength(4);
  });
});
