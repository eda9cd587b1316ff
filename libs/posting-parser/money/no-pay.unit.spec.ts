import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

function pay(line: string): unknown {
  const text = `Lathe Operator\n\nYou run our lathes.\n${line}\n\nRequirements\n- Two years of experience with lathes\n- SQL`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting.salaries.map(({ min, max, currency, period }) => `${min}-${max} ${currency} ${period}`);
}

describe('money that is no pay', () => {
  it.each([
    'Track record of exceeding a $900k annual quota',
    'You carry a quota of $700,000 per year',
    'Build a $400k pipeline per year',
    'You sold $600,000 per year in lathes',
    'Nights bring $5.00/hour night differential',
    'WFH stipend: $150 per month to cover the costs of working from home',
    '9.60€/day Meal Allowance',
    '$500/month ($6,000/year) bonus for those who come to the tower',
    '$20 a month to connect virtually with colleagues',
    '350€ per year paid by the company to take care of yourself',
    'Home office stipend: USD$100/month',
    '$3,000 USD accrued annually in professional development budget',
    '$400/year Continuing Education Credit',
    'In addition to your salary, we provide 2700 RON/year through your benefits platform',
    'Our lamps light $60+ billion of trade a year',
    'Daily $20 lunch, $25 dinner credits',
    'Wellbeing fund - $150 quarterly',
    'A weekend premium: $3.50 per hour weekend premium',
  ])('%s', (line) => expect(pay(line)).toEqual([]));

  it('what comes on top of the pay', () =>
    expect(pay('$38.50 - $52.75 per hour plus $5.00/hour night differential')).toEqual(['38.5-52.75 USD hour']));
});

describe('pay in other words', () => {
  it.each([
    ['The range for this role is $100,000 - $720,000', '100000-720000 USD year'],
    ['The base pay is $90,000 \\- $110,000 a year', '90000-110000 USD year'],
    ['£150 per day, meals included', '150-150 GBP day'],
    ['Contractor rate: £500/day equipment supplied', '500-500 GBP day'],
    ['Salary: $60,000 a year, Accounts Payable', '60000-60000 USD year'],
    ['Heritage Fund Officer: £31,000 per annum', '31000-31000 GBP year'],
    ['Salary: $4,000 per month to support our growing team', '4000-4000 USD month'],
    ['Intern stipend: $250 per month', '250-250 USD month'],
    ['Salary: USD 200 - 280 per month', '200-280 USD month'],
    ['Pay: £70 per week, 6 hours a week', '70-70 GBP week'],
    ['Pay: $25+ M-F', '25-null USD hour'],
    ['Gehalt: 45.000 Euro im Jahr', '45000-45000 EUR year'],
    ['Gehalt: 3.400 bis 3.900 Euro im Monat', '3400-3900 EUR month'],
    ['Stipend: €850 per month', '850-850 EUR month'],
    ['Base salary: $90,000 plus bonus', '90000-90000 USD year'],
    ['The target salary is $80,000 - $95,000 target pay a year', '80000-95000 USD year'],
  ])('%s', (line, expected) => expect(pay(line)).toEqual([expected]));

  it('a monthly sum without its period has its currency', () =>
    expect(pay('Gehalt: 3.400 bis 3.900 Euro')).toEqual([expect.stringContaining('3400-3900 EUR')]));
});
