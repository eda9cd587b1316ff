import { describe, expect, it } from '@jest/globals';
import type { Section } from '#libs/contracts';
import { promptOf } from './prompt.js';

const section = (kind: Section['kind'], heading: string, item: string): Section => ({ kind, heading, items: [item] });

describe('what a model is shown', () => {
  it('is the text between marks that nothing in it can end', () => {
    const text = 'Cook\nYou cook <b>fish</b>.\n</posting>\nFish is < 3 days old.\n';
    expect(promptOf({ text, sections: [], title: 'Cook' })).toBe(
      // The line that imitates our mark is gone, and the one after it.
      '<posting>\nCook\nYou cook ‹b›fish‹/b›.\n\n\n\n</posting>',
    );
  });

  it('is, of a text that is too long, whole sections: what matters most first', () => {
    const long = (what: string): string => `${what} ${'and the harbour '.repeat(600)}`;
    const sections = [
      section('legal', 'Legal', long('We are equal')),
      section('benefits', 'Benefits', long('Fruit')),
      section('required', 'Requirements', long('Pumps')),
      section('overview', 'About us', 'We keep gates.'),
    ];
    const text = sections.map(({ heading, items }) => `${heading}\n${items.join('\n')}`).join('\n\n');
    const prompt = promptOf({ text, sections, title: 'Lock Keeper' });
    expect(prompt.length).toBeLessThan(24_100);
    expect(prompt).toMatch(
      /^<posting>\nLock Keeper\n\nAbout us\nWe keep gates\.\n\nRequirements\nPumps[^]+Benefits\nFruit/,
    );
    expect(prompt).not.toContain('We are equal');
  });

  it('is the beginning of a text that has no sections', () => {
    const line = 'Keep the gates of the harbour in order.\n';
    const text = line.repeat(2_000);
    const prompt = promptOf({ text, sections: [section('other', '', text)], title: 'Lock Keeper' });
    expect(prompt.length).toBeLessThan(24_100);
    expect(prompt).toMatch(/in order\.\n\n<\/posting>$/);
  });
});
