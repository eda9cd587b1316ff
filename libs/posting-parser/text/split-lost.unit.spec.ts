import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.js';

const lines = (text: string): string[] =>
  readDocument({ text }).lines.map(({ text: words, bullet }) => (bullet ? `• ${words}` : words));

describe('lists and headings that lost their marks', () => {
  it('spaces are what is left of bullets', () => {
    const list = `We need a hand in the tower by the sea, where the lamp has to burn all night long and all year round. The job:  Trim the wicks of all lamps  Clean the lenses twice a day  Write the log of the night  Row to the harbour for bread. The person needed:  A calm rower  A good cook`;
    expect(lines(list)).toEqual(
      expect.arrayContaining(['• Clean the lenses twice a day', 'The person needed:', '• A good cook']),
    );
  });

  it('dashes behind sentences are bullets', () => {
    const text = `The tower stands by the sea, and its lamp has to burn all night long, in every season of the year. You’d make a great keeper if you: - Love the sea. - Keep calm in storms. - Can row a boat. - Are a good cook. - Sleep by day.`;
    expect(lines(text)).toEqual(
      expect.arrayContaining(['You’d make a great keeper if you:', '• Keep calm in storms.']),
    );
  });

  it('two spaces behind a sentence are no bullet', () => {
    const prose = 'The lamp burns all night.  The keeper sleeps by day.  ';
    expect(lines(prose.repeat(6))).toHaveLength(1);
  });

  it('questions head the parts of a flattened text', () => {
    const text = `What is expected of you as a keeper? You trim the wicks and keep the log of the tower by the sea. Why join us? We pay well and the bread is good. Do you like the sea? So do we.`;
    expect(lines(text)).toEqual([
      'What is expected of you as a keeper?',
      'You trim the wicks and keep the log of the tower by the sea.',
      'Why join us?',
      'We pay well and the bread is good. Do you like the sea? So do we.',
    ]);
  });

  it('a heading stays behind no bullet of the list above', () => {
    const text = `What we ask of a keeper in our tower by the sea, which is old and cold • Rowing in every weather • Cooking for a crew Desirable • Singing • Whistling`;
    expect(lines(text)).toEqual(expect.arrayContaining(['• Cooking for a crew', 'Desirable', '• Singing']));
  });
});
