import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../text/read-document.js';
import { findSections } from './find-sections.js';

const ASKED =
  'Lamp Keeper\n\nWe keep the lamps of our towers burning.\n\nRequirements\n\n- Two years of experience with lamps\n- Good eyes\n- A head for heights';

const kindOf = (words: string, tail: string): string | undefined =>
  findSections(readDocument({ text: `${ASKED}\n\n${tail}` })).find(({ items }) =>
    items.some(({ text }) => text.startsWith(words)),
  )?.kind;

describe('a short line between a list and what comes next', () => {
  it.each([
    ["Who you'll work with", '- Three keepers\n- One painter of towers', 'Three keepers', 'overview'],
    ['How we work', 'Two keepers share a tower, and one of them sleeps.', 'Two keepers', 'overview'],
    ['Meet the team', 'Every keeper has a tower.', 'Every keeper', 'overview'],
    ['Applications', 'Write to lamps@quillmark.example with a drawing of your tower.', 'Write to', 'process'],
    ['Selection process', 'We meet you twice, once at night.', 'We meet', 'process'],
    ['Extra credit', '- A boat of your own\n- Knots', 'A boat', 'preferred'],
  ])('%s', (heading, below, words, kind) => {
    expect(kindOf(words, `${heading}\n\n${below}`)).toBe(kind);
  });

  it('divides a list of what is asked where more of it follows', () => {
    const more = '- Experience with wicks\n- Knowledge of oils\n- Ability to climb';
    expect(kindOf('Experience with wicks', `Company culture\n\n${more}`)).toBe('required');
  });

  it('is an item where it only reads like one', () => {
    expect(kindOf('Passion for our mission, and patience', 'Passion for our mission, and patience;\n\n- Calm')).toBe(
      'required',
    );
  });
});

describe('what runs into small print', () => {
  it('pay and benefits offered behind it are benefits again', () => {
    const tail =
      'We are an equal opportunity employer and welcome everybody.\n\nWe provide competitive compensation and practical benefits to keep you warm.';
    expect(kindOf('We provide competitive', tail)).toBe('benefits');
  });

  it('"Before applying" begins how to apply', () => {
    expect(kindOf('Before applying', 'Before applying, read what our keepers say of the nights.')).toBe('process');
  });
});
