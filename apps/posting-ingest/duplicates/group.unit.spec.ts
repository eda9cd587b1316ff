import { describe, expect, it } from '@jest/globals';
import { groupPostings, type JudgedPair } from './group.js';

const pair = (
  low: string,
  high: string,
  verdict: JudgedPair['verdict'],
  rule = 'same-role-and-text',
  score = 0.9,
): JudgedPair => ({
  ...{ low, high, verdict, rule, score },
});

describe('pairs of postings', () => {
  it('that are the same add up to one group, whichever come first', () => {
    const pairs = [pair('a', 'b', 'same'), pair('b', 'c', 'repost'), pair('x', 'y', 'same'), pair('c', 'd', 'same')];
    const expected = [
      ['a', 'b', 'c', 'd'],
      ['x', 'y'],
    ];
    expect(groupPostings(pairs).sort()).toEqual(expected);
    expect(groupPostings([...pairs].reverse()).sort()).toEqual(expected);
  });

  it('that are different are never in one group, whatever lies between them', () => {
    const pairs = [
      pair('a', 'b', 'same', 'same-role-and-text', 0.85),
      pair('b', 'c', 'same', 'same-role-and-text', 0.95),
      pair('a', 'c', 'different', 'two-of-one-source'),
    ];
    // The one that shares more of its text stays.
    expect(groupPostings(pairs)).toEqual([['b', 'c']]);
  });

  it('are joined as a person says before any rule', () => {
    const pairs = [
      pair('a', 'b', 'same', 'same-requisition'),
      pair('b', 'c', 'same', 'person', 0),
      pair('a', 'c', 'different', 'other-text', 0.5),
    ];
    expect(groupPostings(pairs)).toEqual([['b', 'c']]);
  });

  it('make no group where none is the same', () => {
    expect(groupPostings([pair('a', 'b', 'different')])).toEqual([]);
    expect(groupPostings([])).toEqual([]);
  });
});
