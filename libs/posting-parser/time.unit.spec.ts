import { describe, expect, it } from '@jest/globals';
import { parsePosting } from './index.js';

const now = new Date('2026-10-01T09:00:00Z');
/** Enough of a posting that whatever stands behind it is read, not refused. */
const HEAD =
  'Data Analyst\nLocation: Berlin, Germany\nWe are looking for a Data Analyst to join our team. You will need experience with SQL.\nRequirements\n';

describe('time', () => {
  const LONG = 100_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
  const WORST = [
    ...[
      ' ',
      '\n',
      '(',
      ')',
      '[',
      '<',
      '>',
      '&',
      '*',
      '_',
      '#',
      '-',
      '.',
      ',',
      '•',
      '1',
      '9,',
      '$',
      'a',
      'A',
      'é',
      '😀',
      '\t',
      '/',
      "'",
      '"',
    ],
    ...[
      '$1',
      '$1 - ',
      '1,000 ',
      '1 - 2 ',
      'Aa ',
      'A, ',
      'a; ',
      'to ',
      'in A ',
      '12 weeks ',
      'apply by ',
      'deadline ',
      'remote ',
      'remote not ',
      'at Acme ',
      '<p>',
      '<div>',
      '<b',
      '&lt;p&gt;',
      '](',
      '** ',
      '**a',
      '\n• a',
      '\n- ',
      '\n\na',
      'a:\n',
      'Level 1: ',
      'January 1 ',
      '01/01/',
      'http://',
      'https://a ',
      'for candidates in A ',
      'the salary ',
      'Go, ',
      'C, ',
      'role based in Paris, ',
      'is hiring ',
      'A B C D ',
      'looking for a ',
      'as a ',
      'applications close on ',
      'hybrid 3 days ',
    ],
  ];

  // The limit is generous: a quadratic step takes minutes at this length, a busy machine only some times longer.
  it.each(WORST)('100 KB of %j is read within seconds', (piece) => {
    const started = performance.now();
    parsePosting({ text: fill(piece) }, { now });
    parsePosting({ text: HEAD + fill(piece) }, { now });
    parsePosting({ html: HEAD + fill(piece) }, { now });
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
