import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layOut } from '../text/doc.js';
import { readDocument } from '../text/read-document.js';
import { findSections, sectionsByHeadings } from './find-sections.js';
import { likeliest } from './model/likeliest.js';
import { decodeLineModel, lineKind, LINE_KINDS } from './model/line-model.js';

const kindOf = (words: string, text: string): string | undefined =>
  findSections(readDocument({ text })).find(({ items }) => items.some((item) => item.text.startsWith(words)))?.kind;

const DUTIES = [
  'Repair the clocks of the town hall and the station',
  'Order springs and wheels from our suppliers',
  'Train two apprentices and check their work',
  'Write a report for the council every month',
];
const ASKED = [
  'A certificate as a watchmaker and three years in a workshop',
  'Good knowledge of electric drives and their controls',
  'Experience with customers and a driving licence',
  'Fluent German and some English',
];
const GIVEN = [
  'Thirty days of paid holiday and a company pension',
  'Health insurance and free lunch',
  'A yearly budget for courses and conferences',
  'Flexible hours and a bonus at Christmas',
];
const ALL: readonly (readonly [readonly string[], string])[] = [
  [DUTIES, 'responsibilities'],
  [ASKED, 'required'],
  [GIVEN, 'benefits'],
];
const HEAD =
  'Clockmaker\nTidewright\n\nTidewright is a workshop with twelve people that keeps the public clocks of the county going.';

describe('lists without headings that are known', () => {
  it.each([
    ['headings of unknown words', ['Brass and lanterns', 'The blue door', 'Seven bridges'], '\n'],
    ['headings of unknown words, lines apart', ['Brass and lanterns', 'The blue door', 'Seven bridges'], '\n\n'],
    ['no headings', ['', '', ''], '\n\n'],
  ])('are told apart by their lines: %s', (_, headings, between) => {
    const lists = ALL.map(([items], index) => [headings[index], ...items].filter(Boolean).join(between));
    const text = [HEAD, ...lists].join('\n\n');
    for (const [items, kind] of ALL) for (const item of items) expect([item, kindOf(item, text)]).toEqual([item, kind]);
  });

  it('run on below the heading of another list', () => {
    const text = `${HEAD}\n\nWhat you will do\n${DUTIES.join('\n')}\n\nThe blue door\n${ASKED.join('\n')}`;
    for (const item of DUTIES) expect(kindOf(item, text)).toBe('responsibilities');
    for (const item of ASKED) expect(kindOf(item, text)).toBe('required');
  });

  it.each([
    ['Additional Information', GIVEN, 'benefits'],
    ['What you can expect', DUTIES, 'responsibilities'],
    ['What you can expect', GIVEN, 'benefits'],
  ])('are told by themselves below "%s"', (heading, items, kind) => {
    const text = `${HEAD}\n\nQualifications\n${ASKED.join('\n')}\n\n${heading}\n${items.join('\n')}`;
    for (const item of items) expect([item, kindOf(item, text)]).toEqual([item, kind]);
    for (const item of ASKED) expect(kindOf(item, text)).toBe('required');
  });

  it('stay what a heading says where all that is looked for has one', () => {
    const text = `${HEAD}\n\nResponsibilities\n${ASKED.join('\n')}\n\nRequirements\n${DUTIES.join('\n')}\n\nBenefits\n${GIVEN.join('\n')}`;
    for (const item of ASKED) expect(kindOf(item, text)).toBe('responsibilities');
    for (const item of DUTIES) expect(kindOf(item, text)).toBe('required');
  });
});

describe('kinds of lines', () => {
  it('leave no line out and need time in proportion to the text', () => {
    const line = fc.record({
      text: fc.constantFrom('', 'Clocks', 'Constructor and toString', ...DUTIES, ...ASKED, ...GIVEN),
      bullet: fc.boolean(),
      rank: fc.constantFrom(null, 2, 7),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (raw) => {
        const doc = { ...layOut(raw), pageTitle: null, links: [], html: null };
        const count = (sections: ReturnType<typeof findSections>): number =>
          sections.reduce((sum, { heading, items }) => sum + items.length + (heading === null ? 0 : 1), 0);
        expect(count(findSections(doc))).toBeGreaterThanOrEqual(Math.min(1, count(sectionsByHeadings(doc))));
      }),
    );
    const from = performance.now();
    findSections(readDocument({ text: DUTIES.join('\n\n').repeat(500) }));
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it('change where it is worth what a change costs', () => {
    const even = LINE_KINDS.map(() => 0);
    const model = { first: even, follows: LINE_KINDS.map(() => even) };
    const fits = (kind: 'required' | 'benefits', by: number): number[] =>
      even.map((_, index) => (index === lineKind(kind) ? by : 0));
    const lines = [fits('required', 3), fits('benefits', 1), fits('required', 3)].map((one) => ({
      fits: one,
      change: 2,
    }));
    const none = { before: null, after: null };
    expect(likeliest(lines, model, none)).toEqual(Array(3).fill(lineKind('required')));
    expect(likeliest([], model, none)).toEqual([]);
  });

  it('are read from rows of tenths', () => {
    const row = '1,2,3,4,5,6';
    const model = decodeLineModel([...Array<string>(8).fill(row), 'clock\t10,-5,0,0,0,0'].join('\n'));
    expect(model.weights.get('clock')?.own?.slice(0, 2)).toEqual([1, -0.5]);
    expect(model.follows).toHaveLength(LINE_KINDS.length);
  });
});
