import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsedPosting } from '#libs/contracts';
import { parsePosting, type ParseInput } from './index.js';

const now = new Date('2026-10-01T09:00:00Z');
/** Enough of a posting that whatever stands behind it is read, not refused. */
const HEAD =
  'Data Analyst\nLocation: Berlin, Germany\nWe are looking for a Data Analyst to join our team. You will need experience with SQL.\nRequirements\n';

const PIECES = [
  ...[
    '$',
    '€',
    '£',
    '120',
    '50,000',
    '-',
    '–',
    'k',
    ' per year',
    '/hr',
    'USD',
    'Level 1: ',
    'OTE',
    ' bonus ',
    'equity',
    '%',
    ' commission',
    ' hours a week',
    '\n',
    '• ',
    '**',
    '#',
    ' ',
  ],
  ...[
    'apply by ',
    'deadline: ',
    '03/04/2027',
    'January 5',
    '2027-02-30',
    ' ET',
    '5 pm',
    'rolling basis',
    'summer 2027',
    '12 weeks',
  ],
  ...[
    'internship',
    'remote',
    'not',
    'hybrid',
    'Cambridge',
    'CA',
    'New York, NY',
    'Go',
    'C++',
    'R',
    'Requirements:',
    'Nice to have',
    'we',
    '<p>',
    '</li>',
    '&amp;',
    '😀',
    '\ud800',
    '\u0000',
    'İ',
    'ß',
  ],
];
const jumble = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  jumble,
);

function check(input: ParseInput): void {
  const result = parsePosting(input, { now });
  if (!result.ok) {
    expect(result.reasons.length).toBeGreaterThan(0);
    return;
  }
  const { posting } = result;
  expect(parsedPosting.safeParse(posting).error).toBeUndefined();
  const { text } = posting;
  for (const skill of posting.skills) {
    for (const { start, end } of skill.evidence) {
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
  for (const { evidence } of [...posting.salaries, ...posting.variablePay]) expect(text).toContain(evidence);
  for (const { evidence } of posting.summary.bullets) expect(text).toContain(evidence);
  if (posting.closing?.evidence) expect(text).toContain(posting.closing.evidence);
  if (posting.workplace.policy) expect(text).toContain(posting.workplace.policy);
  for (const section of posting.sections) for (const item of section.items) expect(text).toContain(item);
}

describe('whatever comes in', () => {
  it('text gives a posting that fits the contract, or reasons', () => {
    fc.assert(
      fc.property(anything, (text) => check({ text })),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(anything, (text) => check({ text: HEAD + text })),
      { numRuns: 300 },
    );
  });

  it('HTML too', () => {
    fc.assert(
      fc.property(anything, (html) => check({ html })),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(anything, (html) => check({ html: `<h1>${HEAD}</h1>${html}` })),
      { numRuns: 200 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(parsePosting({ text: HEAD + text }, { now })).toEqual(parsePosting({ text: HEAD + text }, { now }));
      }),
      { numRuns: 50 },
    );
  });
});
