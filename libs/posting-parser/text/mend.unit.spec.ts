import { describe, expect, it } from '@jest/globals';
import { mend } from './mend.js';

describe('headings and labels as they were meant', () => {
  it.each([
    ['Respon sibilities', 'Responsibilities'],
    ['Requirments', 'requirements'],
    ['Qualifcations', 'qualifications'],
    ['Prefered Qualifications', 'preferred Qualifications'],
    ['Application Dead line', 'Application Deadline'],
    ['Locaton', 'location'],
  ])('mends "%s"', (broken, meant) => {
    expect(mend(broken).toLowerCase()).toBe(meant.toLowerCase());
  });

  it.each(['Requirements', 'What you will do', 'Our proposition', 'Start date', 'Position', 'Locations', 'Our team'])(
    'leaves "%s"',
    (words) => {
      expect(mend(words).toLowerCase()).toBe(words.toLowerCase());
    },
  );
});
