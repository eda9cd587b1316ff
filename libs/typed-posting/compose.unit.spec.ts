import { describe, expect, it } from '@jest/globals';
import { compose } from './compose.js';
import { posting } from './fields.js';
import { seniorityOf } from './kinds-of-work.js';

const composed = (more: Partial<Parameters<typeof posting>[0]>) =>
  compose(posting({ externalId: '7', title: 'Lock Keeper', body: { text: 'You keep the gates.' }, ...more }), {
    config: {},
    now: new Date('2026-10-01T00:00:00Z'),
  });

describe('what a system types', () => {
  it.each([
    ['Lock Keeper (m/f/d)', 'Lock Keeper'],
    ['Lock Keeper - Req #12345', 'Lock Keeper'],
    ['Senior Lock Keeper (all genders) | Berlin', 'Senior Lock Keeper'],
    ['Lock Keeper, Night Shift', 'Lock Keeper, Night Shift'],
  ])('as the title %s is %s', (title, expected) => expect(composed({ title }).title).toBe(expected));

  it('as a level fills what the title does not say', () => {
    expect(composed({ seniority: 'senior' }).seniority).toBe('senior');
    expect(composed({ title: 'Lead Lock Keeper', seniority: 'senior' }).seniority).toBe('lead');
  });
});

describe('pay besides base pay', () => {
  const text = 'You keep the gates, 20 hours a week. There is a 10% annual bonus. OTE $90,000. We offer equity.';
  const typed = { min: 80_000, max: 95_000, unit: 'money', currency: 'USD', period: 'year', evidence: 'OTE' } as const;

  it('is of each kind what is typed, or else what the words say', () => {
    const read = composed({ body: { text }, variablePay: [{ kind: 'on-target', ...typed }] });
    expect(read.variablePay).toMatchObject([
      { kind: 'on-target', ...typed },
      { kind: 'bonus', max: 10 },
      { kind: 'equity' },
    ]);
  });

  it('and the hours a week, likewise', () => {
    expect(composed({ body: { text } }).weeklyHours).toEqual({ min: 20, max: 20 });
    const weeklyHours = { min: 15, max: 18 };
    expect(composed({ body: { text }, weeklyHours })).toMatchObject({ weeklyHours });
  });
});

it.each([
  ['entry_level', 'junior'],
  ['Entry-level', 'junior'],
  ['entry-level', 'junior'],
  ['mid_level', 'mid'],
  ['experienced', 'senior'],
  ['Experienced', 'senior'],
  ['Internship', 'intern'],
  ['student', 'intern'],
  ['Manager/Supervisor', 'manager'],
  ['senior_manager', 'manager'],
  ['Director', 'director'],
  ['Senior Executive', 'executive'],
  ['Mid-Senior level', null],
  ['Associate', null],
  ['Not Applicable', null],
  [null, null],
])('the level %s of a vendor is %s', (said, level) => expect(seniorityOf(said)).toBe(level));
