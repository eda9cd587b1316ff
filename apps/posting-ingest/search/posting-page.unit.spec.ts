import { expect, it } from '@jest/globals';
import type { Posting, VariablePay } from '#libs/contracts';
import { parsePosting } from '#libs/posting-parser';
import { toRecord } from '../normalise/to-record.js';
import { postingPage } from './posting-page.js';

const text =
  'Lock Keeper\n\nYou keep the gates of our locks.\n\nRequirements\n- Two years of experience with gates\n- SQL';

function fact(name: string, part: Partial<Posting>): unknown {
  const read = parsePosting({ text });
  if (!read.ok) throw new Error(read.reasons.join());
  const source = { id: null, kind: 'manual', externalId: null, url: null };
  const kept = { id: '', status: 'open', statusReason: null, version: 1, source, contentHash: '' } as const;
  const posting = { ...toRecord(read.posting), ...kept, sameAs: [], firstSeenAt: '', lastSeenAt: '', ...part };
  return postingPage(posting).facts.find(([label]) => label === name)?.[1];
}

const pay = (part: Partial<VariablePay>): VariablePay => ({
  ...{ kind: 'bonus', min: null, max: null, unit: 'money', currency: null, period: null, evidence: '' },
  ...part,
});

it.each<[VariablePay[], string]>([
  [
    [pay({ kind: 'on-target', min: 160_000, max: 180_000, currency: 'USD', period: 'year' })],
    'on-target earnings of 160,000 to 180,000 USD a year',
  ],
  [
    [pay({ max: 15, unit: 'percent', period: 'year' }), pay({ kind: 'commission' })],
    'bonus of up to 15 % a year · commission',
  ],
  [[pay({ kind: 'equity', min: 0.1, max: 0.25, unit: 'percent' })], 'equity of 0.1 to 0.25 %'],
  [[pay({ min: 5_000, max: 5_000, currency: 'EUR' })], 'bonus of 5,000 EUR'],
  [[pay({ kind: 'commission', min: 10, unit: 'percent' })], 'commission of at least 10 %'],
  [[], ''],
])('the page says of variable pay: %j', (variablePay, shown) =>
  expect(fact('Variable pay', { variablePay })).toBe(shown),
);

it.each([
  [{ min: 20, max: 20 }, '20 hours a week'],
  [{ min: 15, max: 37.5 }, '15 to 37.5 hours a week'],
  [null, null],
])('and of hours: %j', (weeklyHours, shown) => expect(fact('Hours', { weeklyHours })).toBe(shown));
