import { describe, expect, it } from '@jest/globals';
import { parsePosting } from './index.js';

const now = new Date('2026-10-01T09:00:00Z');
/** Enough of a posting that whatever stands behind it is read, not refused. */
const HEAD =
  'Data Analyst\nLocation: Berlin, Germany\nWe are looking for a Data Analyst to join our team. You will need experience with SQL.\nRequirements\n';

/** Milliseconds of CPU for 100 KB of anything. */
const LIMIT = 50;
/** Work that needs much memory suffers more from busy neighbours than the yardstick does. */
const NEIGHBOURS = 2;
/** An endless list of skills is one sentence of 33,000 mentions, each of which is evidence. */
const SKILLS_LIMIT = 90;
const SKILLS_ALONE: ReadonlySet<string> = new Set(['Go, ', 'C, ', 'A B C D ']);
/** What the yardstick below takes on a machine of our day with nothing else to do. */
const YARDSTICK_MS = 10;

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

  /** Real sentences run together in the ways pages lose their shape. */
  const SENTENCE =
    'You will design, build and run services in TypeScript and Go; we pay $120,000 - $150,000 per year in Boston, MA. ';
  const SHAPES: readonly (readonly [string, string])[] = [
    ['prose', `${SENTENCE.repeat(4)}\n\n`],
    ['one line', SENTENCE],
    ['a word a line', SENTENCE.replaceAll(' ', '\n')],
    ['headings', `${SENTENCE.slice(0, 40)}:\n`],
    ['places', 'Berlin, Germany; London, UK; Remote - US\n'],
    ['labels', 'Location: Berlin | Salary: $5 | Start: May 2027\n'],
    ['pay', 'The salary range in New York is $100,000 - $120,000 per year.\n'],
    ['deadlines', 'Apply by 5 pm ET on January 5, 2027.\n'],
  ];

  const cpu = (work: () => void): number => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  const best = (times: number, work: () => void): number => Math.min(...Array.from({ length: times }, () => cpu(work)));

  /** A fixed piece of work of the parser's kind, which takes about 10 ms where nothing else runs. */
  const sample = fill(SENTENCE);
  const yardstick = (): void => {
    for (let i = 0; i < 24; i++)
      for (const { index } of sample.matchAll(/(?<![\p{L}])(?:services|pay|year|TypeScript)(?![\p{L}])|\d[\d,]*/giu))
        sample.slice(index, index + 20).toLowerCase();
  };
  yardstick();
  // Compiled by then, as in a process that has read postings before.
  for (let i = 0; i < 8; i++) parsePosting({ text: HEAD + sample.slice(0, 30_000) }, { now });

  /** CPU time in units of what the yardstick takes at that moment: a busy machine slows both. */
  function cost(text: string, limit: number): number {
    let least = Infinity;
    // One slow run proves nothing; three do.
    for (let run = 0; run < 4 && least > limit; run++) {
      const unit = best(2, yardstick);
      const worst = Math.max(
        cpu(() => parsePosting({ text: HEAD + text }, { now })),
        cpu(() => parsePosting({ html: HEAD + text }, { now })),
      );
      least = Math.min(least, (worst / unit) * YARDSTICK_MS);
    }
    return least;
  }

  it.each([...WORST.map((piece) => [JSON.stringify(piece), piece] as const), ...SHAPES])(
    '100 KB of %s cost no more than 50 ms',
    (_, piece) => {
      const limit = (SKILLS_ALONE.has(piece) ? SKILLS_LIMIT : LIMIT) * NEIGHBOURS;
      expect(cost(fill(piece), limit)).toBeLessThan(limit);
    },
  );
});
