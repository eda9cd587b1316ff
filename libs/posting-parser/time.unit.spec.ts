import { describe, expect, it } from '@jest/globals';
import { findSkillSpans, parsePosting } from './index.js';

const now = new Date('2026-10-01T09:00:00Z');
/** Enough of a posting that whatever stands behind it is read, not refused. */
const HEAD =
  'Data Analyst\nLocation: Berlin, Germany\nWe are looking for a Data Analyst to join our team. You will need experience with SQL.\nRequirements\n';

/** Milliseconds of CPU for 100 KB of anything. */
const LIMIT = 50;
/** Work that needs much memory suffers more from busy neighbours than the yardstick does. */
const NEIGHBOURS = 2;
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
      'C\n',
      'R/C/Go ',
      'Excel ',
      'fluent in English ',
      'communication skills, ',
      'role based in Paris, ',
      'is hiring ',
      'A B C D ',
      'looking for a ',
      'as a ',
      'applications close on ',
      'hybrid 3 days ',
      '10% bonus ',
      'bonus ',
      'we offer equity. ',
      '20 hours a week ',
      'up to 10 hours a week of learning ',
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
    ['more pay', 'OTE $160,000 - $180,000, a bonus of up to 15% and 0.1% - 0.25% equity, plus uncapped commission.\n'],
    ['deadlines', 'Apply by 5 pm ET on January 5, 2027.\n'],
  ];

  /** Of the program alone: bringing back memory that the system put aside meanwhile is none of the parser's work. */
  const cpu = (work: () => void): number => {
    const from = process.cpuUsage();
    work();
    return process.cpuUsage(from).user / 1000;
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

  /** CPU time in units of what the yardstick takes at that moment: a busy machine slows both. */
  function cost(make: () => string, limit: number): number {
    let least = Infinity;
    // One slow run proves nothing: the engine compiles in it what it has not met before, on our account.
    for (let run = 0; run < 16 && least > limit; run++) {
      const unit = best(2, yardstick);
      const text = make();
      const worst = Math.max(
        cpu(() => parsePosting({ text: HEAD + text }, { now })),
        cpu(() => parsePosting({ html: HEAD + text }, { now })),
        cpu(() => findSkillSpans(text)),
      );
      least = Math.min(least, (worst / unit) * YARDSTICK_MS);
    }
    return least;
  }

  const limit = LIMIT * NEIGHBOURS;
  it.each([...WORST.map((piece) => [JSON.stringify(piece), piece] as const), ...SHAPES])(
    '100 KB of %s cost no more than a fraction of a second',
    (_, piece) => {
      expect(cost(() => fill(piece), limit)).toBeLessThan(limit);
    },
  );

  /** Words that come once keep nothing ready for the next. */
  const word = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(36);
  };
  let state = 1;
  const endless = (piece: () => string): string => {
    const pieces: string[] = [];
    for (let length = 0; length < LONG; length += pieces.at(-1)?.length ?? 0) pieces.push(piece());
    return pieces.join('').slice(0, LONG);
  };

  it.each<readonly [string, () => string]>([
    ['words', () => `${word()} `],
    ['lines', () => `${word()} ${word()}\n`],
    ['items', () => `${word()}, `],
    ['sentences', () => `You know ${word()}. `],
    ['characters', () => `${String.fromCharCode(0x4e00 + (parseInt(word(), 36) % 20_000))} `],
  ])('100 KB of %s that nobody has seen before cost no more', (_, piece) => {
    expect(cost(() => endless(piece), limit)).toBeLessThan(limit);
  });
});
