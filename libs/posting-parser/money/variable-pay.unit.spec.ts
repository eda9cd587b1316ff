import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

function read(line: string, heading = 'Compensation') {
  const text = `Account Executive\nWe are looking for an Account Executive to join our team.\n\nRequirements\n- Two years of experience in sales\n- SQL\n\n${heading}\n${line}`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  const { variablePay, salaries } = result.posting;
  for (const { evidence } of variablePay) expect(result.posting.text).toContain(evidence);
  return {
    salaries: salaries.map(({ min, max }) => `${min}-${max}`),
    more: variablePay.map(({ kind, min, max, unit, currency, period }) =>
      [kind, `${min ?? ''}-${max ?? ''}`, unit === 'percent' ? '%' : currency, period].join(' ').trimEnd(),
    ),
  };
}

describe('pay besides base pay', () => {
  it.each<[string, string[], string[]?]>([
    ['OTE $160,000 - $180,000', ['on-target 160000-180000 USD year']],
    ['$160,000 - $180,000 OTE', ['on-target 160000-180000 USD year']],
    ['$100K-$120K base, OTE $200,000', ['on-target 200000-200000 USD year'], ['100000-120000']],
    ['Base salary: $100,000 - $120,000 ($200,000 OTE)', ['on-target 200000-200000 USD year'], ['100000-120000']],
    ['On-target earnings of EUR 90.000', ['on-target 90000-90000 EUR year']],
    ['On-target earnings (OTE) of up to £70,000', ['on-target -70000 GBP year']],
    ['10% annual bonus', ['bonus 10-10 % year']],
    ['There is a bonus of up to 15 %.', ['bonus -15 %']],
    ['Target bonus: 15-20%', ['bonus 15-20 %']],
    ['Up to 12.5% of base salary as a performance bonus', ['bonus -12.5 %']],
    ['Jahresbonus von bis zu 10 Prozent', ['bonus -10 % year']],
    ['You get a $5,000 signing bonus.', ['bonus 5000-5000 USD']],
    ['Salary: $90,000 plus a sign-on bonus of $10,000', ['bonus 10000-10000 USD'], ['90000-90000']],
    ['An annual bonus of €4.000', ['bonus 4000-4000 EUR year']],
    ['0.1% - 0.25% equity', ['equity 0.1-0.25 %']],
    ['Equity: 0,5 %', ['equity 0.5-0.5 %']],
    ['$20,000 in equity', ['equity 20000-20000 USD']],
    ['Commission of 10% on all you sell', ['commission 10-10 %']],
    ['Your commission will be 40% of the on-target earnings', ['commission 40-40 %']],
    ['Uncapped commission', ['commission - ']],
    ['Base salary: £30,000 plus commission', ['commission - '], ['30000-30000']],
    ['We offer equity.', ['equity - ']],
    ['You will receive stock options.', ['equity - ']],
    [
      'Compensation: base $100K-$120K, OTE $200,000, plus 0.1% equity',
      ['on-target 200000-200000 USD year', 'equity 0.1-0.1 %'],
      ['100000-120000'],
    ],
    ['Equity and 100% of your premiums', ['equity - ']],
    ['10% bonus, 0.2% equity', ['bonus 10-10 %', 'equity 0.2-0.2 %']],
  ])('is read from "%s"', (line, more, salaries = []) =>
    expect(read(line)).toEqual({ salaries, more: more.map((one) => one.trimEnd()) }),
  );

  it.each([
    'A referral bonus of $1,000',
    'Refer a friend and get a bonus of $500.',
    '$2,000 employee referral bonus',
    'A learning budget of $2,000',
    'A wellness bonus of €300',
    'Bonus and equity',
    'This job may be eligible for equity and commission.',
    'The range does not include equity.',
    'Commission is paid for sales roles.',
    'We stand for diversity, equity and inclusion.',
    'We offer pay equity to all.',
    'We raised $5,000,000 in equity financing.',
    'We take a 10% commission of what merchants sell.',
    'You know the rules of the European Commission.',
    'Bonus points for three years of experience',
    'A 4% match, bonus days and 100% of your health insurance',
    'Sales bonuses grew by 20% last year.',
    'Optional equity donation matching',
    'Equity grade - 5',
    'Private equity at its best: we offer a salary that fits.',
  ])('is not read from "%s"', (line) => expect(read(line).more).toEqual([]));

  it('is what stands among the benefits, and not what somebody works on', () => {
    expect(read('Employee stock options', 'Benefits').more).toEqual(['equity -']);
    expect(read('You will explain to them how commission and base pay differ.', 'Responsibilities').more).toEqual([]);
  });

  it('is said once, with its figure', () => {
    expect(read('We offer a salary and equity.\n0.1% equity\nEquity of 0.1%').more).toEqual(['equity 0.1-0.1 %']);
  });
});
