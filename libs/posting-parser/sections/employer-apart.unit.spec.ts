import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../text/read-document.js';
import { findSections } from './find-sections.js';

const HEAD =
  'Lamp Keeper\nBrightwater\nWe look for a lamp keeper.\n\nRequirements\n\n• Experience with lamps\n• Knowledge of tides\n\n';
const sections = (end: string): string[] =>
  findSections(readDocument({ text: HEAD + end })).map(
    ({ kind, items }) => `${kind}: ${items.map(({ text }) => text).join(' | ')}`,
  );

describe('a sentence about the employer in front of a paragraph for something else', () => {
  it('goes apart from what the employer gives', () => {
    // A name may begin as an article does.
    const firm = 'Anchorhold is a cooperative of lighthouse keepers on the north coast.';
    const gives = 'We offer a pension, paid leave, dental insurance and a bonus.';
    expect(sections(`${firm} ${gives}`)).toEqual(expect.arrayContaining([`overview: ${firm}`, `benefits: ${gives}`]));
  });

  it('goes apart from what is said of fairness', () => {
    const firm = "Brightwater's mission is to keep every ship on the north coast from harm.";
    const fair = 'We embrace diversity and inclusion in all its forms, and do not discriminate.';
    expect(sections(`${firm} ${fair}`)).toEqual(expect.arrayContaining([`overview: ${firm}`, `legal: ${fair}`]));
  });

  it('stays where it is itself about fairness, or names what is given', () => {
    const fair = 'Brightwater is an equal opportunity employer. We do not discriminate.';
    expect(sections(fair)).toContain(`legal: ${fair}`);
    const gives = 'Brightwater is a place with a pension, paid leave and free meals. We offer dental insurance too.';
    expect(sections(gives).filter((one) => one.startsWith('overview: Brightwater is'))).toEqual([]);
  });
});

describe('a call to join at the end', () => {
  const about = 'Brightwater keeps every ship on the north coast from harm.';
  const call = 'Ready to keep the longest night of the year bright? Join us!';

  it('goes with how to apply, which follows it', () => {
    const apply = 'Apply by sending us your CV before the winter.';
    const found = sections(`About us\n\n${about}\n\n${call}\n\n${apply}`);
    expect(found).toEqual(expect.arrayContaining([`overview: ${about}`, `process: ${call} | ${apply}`]));
  });

  it('is how to apply where nothing follows it', () => {
    expect(sections(`About us\n\n${about}\n\n${call}`)).toContain(`process: ${call}`);
  });

  it('is no question that is answered', () => {
    const asked = 'Do you wonder who we are? We are forty keepers, and more join us every winter than leave.';
    expect(sections(`About us\n\n${about}\n\n${asked}`)).toContain(`overview: ${about} | ${asked}`);
  });
});

describe('benefits that are none', () => {
  it('are what is welcome, where the list is of experience', () => {
    const wishes = ['Experience with fog horns', 'Background in rope work', 'Passion for long nights'];
    const found = sections(`Benefits:\n\n${wishes.map((one) => `• ${one}`).join('\n')}`);
    expect(found).toContain(`preferred: ${wishes.join(' | ')}`);
  });
});
