import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';
import { findAmounts, toNumber } from './amounts.js';

/** The ranges read from a posting that has this line in its pay section. */
function ranges(line: string, more = ''): unknown[] {
  const text = `Data Analyst\nWe are looking for a Data Analyst to join our team.\n${more}\nCompensation\n${line}`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  for (const { evidence } of result.posting.salaries) expect(result.posting.text).toContain(evidence);
  return result.posting.salaries.map(({ min, max, currency, period, appliesTo }) => [
    min,
    max,
    currency,
    period,
    appliesTo,
  ]);
}

describe('numbers', () => {
  it.each([
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ["110'000", 110000],
    ['55.000', 55000],
    ['84,200', 84200],
    ['38', 38],
    ['0', null],
  ])('reads %s', (digits, value) => {
    expect(toNumber(digits)).toBe(value);
  });

  it('keeps the place of an amount', () => {
    const text = 'Pay: $50K or 60 000 EUR';
    expect(findAmounts(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['$50K', 50000],
      ['60 000 EUR', 60000],
    ]);
  });
});

describe('pay', () => {
  it.each([
    ['In Colorado, the range is $184,500 - $210,000 per year.', [184500, 210000, 'USD', 'year', 'Colorado']],
    ['Top performers can make $150,000 - $180,000 per year.', [150000, 180000, 'USD', 'year', null]],
    ['Salário: R$ 8.000 por mês', [8000, 8000, 'BRL', 'month', null]],
    ['Grundgehalt 4.500 € monatlich (13 Gehälter)', [4500, 4500, 'EUR', 'month', null]],
    ['Salary: $50K', [50000, 50000, 'USD', 'year', null]],
    ['CTC: 12-15 LPA', [1200000, 1500000, 'INR', 'year', null]],
    ['CTC: ₹18,00,000 - ₹26,00,000 per annum', [1800000, 2600000, 'INR', 'year', null]],
    ['€ 2.450 – € 2.900 bruto per maand', [2450, 2900, 'EUR', 'month', null]],
    ['Jahresgehalt zwischen 62.000 € und 78.000 €', [62000, 78000, 'EUR', 'year', null]],
    ['Bis zu 95.000 € im Jahr', [null, 95000, 'EUR', 'year', null]],
    ['18 000 – 24 000 zł netto/mies.', [18000, 24000, 'PLN', 'month', null]],
    ['The stipend is $1,800 per month.', [1800, 1800, 'USD', 'month', null]],
    ['Pay: $16/hr plus tips (usually another $5 or so)', [16, 16, 'USD', 'hour', null]],
    ['The salary is $120k–$150k.', [120000, 150000, 'USD', 'year', null]],
    ['Salary: $120-150k', [120000, 150000, 'USD', 'year', null]],
    ['Pay: 84,200 - 165,200 per year', [84200, 165200, null, 'year', null]],
    ['Gehalt: €55.000 – €70.000', [55000, 70000, 'EUR', 'year', null]],
    ['£30-£35/hour', [30, 35, 'GBP', 'hour', null]],
    ['$45/hr', [45, 45, 'USD', 'hour', null]],
    ["Salary: CHF 110'000 - 130'000 per annum", [110000, 130000, 'CHF', 'year', null]],
    ['Base salary of USD 100,000', [100000, 100000, 'USD', 'year', null]],
    [
      'The annual salary range is $144,000.00 to $162,000.00 + equity + benefits.',
      [144000, 162000, 'USD', 'year', null],
    ],
    ['Salary between $90,000 and $110,000 a year', [90000, 110000, 'USD', 'year', null]],
    ['Up to $160,000 base salary + bonus', [null, 160000, 'USD', 'year', null]],
    ['Salary from €4,000 per month', [4000, null, 'EUR', 'month', null]],
    ['$1,200 - $1,500 per week', [1200, 1500, 'USD', 'week', null]],
    ['Day rate: £450 - £500 per day', [450, 500, 'GBP', 'day', null]],
    ['Salary: ₹18,00,000', null],
    ['$4,000 - $5,000 salary', [4000, 5000, 'USD', null, null]],
    ['$135,000—$175,000 CAD', [135000, 175000, 'CAD', 'year', null]],
    [
      'The pay range in San Francisco, CA is $180,000 - $200,000.',
      [180000, 200000, 'USD', 'year', 'San Francisco, CA'],
    ],
    ['$120,000 - $140,000 for Level 2', [120000, 140000, 'USD', 'year', 'Level 2']],
    ['Zone A: $120,000 - $140,000', [120000, 140000, 'USD', 'year', 'Zone A']],
    ['Level 3: $30.00', [30, 30, 'USD', 'hour', 'Level 3']],
    ['For US-based candidates the salary is $100,000 - $120,000.', [100000, 120000, 'USD', 'year', 'US-based']],
    ['Toronto, Canada: $90,000 - $110,000', [90000, 110000, 'CAD', 'year', 'Toronto, Canada']],
  ])('reads "%s"', (line, expected) => {
    if (expected !== null) expect(ranges(line)).toEqual([expected]);
    else expect(ranges(line).length).toBeLessThanOrEqual(1);
  });

  it.each([
    'We raised $50 million from investors.',
    'We are a $10B company.',
    'You get up to $1,000 home-office stipend.',
    'A referral bonus of $5,000 is paid.',
    'OTE $200,000 - $240,000',
    'On-target earnings: $200,000 - $240,000',
    'A $500 Home office setup if you work from home.',
    'A 401(k) with a match of up to $15,000 annually.',
    'Our platform moves more than $19B of merchandise.',
    'We serve 10,000 - 20,000 customers and were founded in 2012 - 2013.',
    'You will receive $20,000 in equity.',
    'A sign-on bonus of $10,000.',
    'Interns get a $5,000 housing stipend.',
    'We gave a yearly flex work allowance of €1560.',
  ])('takes "%s" for something else', (line) => {
    expect(ranges(line)).toEqual([]);
  });

  it.each([
    'Base salary: $100,000 - $120,000 ($200,000 OTE)',
    'Salary: $100K-$120K base, OTE $200,000',
    'Compensation: base $100K-$120K, OTE $200,000, plus 0.1% equity',
    'Base salary: $100,000 - $120,000, on-target earnings of $200,000',
  ])('keeps base pay beside on-target earnings: %s', (line) => {
    expect(ranges(line)).toEqual([[100000, 120000, 'USD', 'year', null]]);
  });

  it('keeps two ranges of one sentence apart', () => {
    const line = 'The base pay is $150,000 - $180,000 in Seattle, WA and $130,000 - $160,000 in Austin, TX.';
    expect(ranges(line)).toEqual([
      [150000, 180000, 'USD', 'year', 'Seattle, WA'],
      [130000, 160000, 'USD', 'year', 'Austin, TX'],
    ]);
  });

  it.each([
    ['The pay range for Level 4 is $120,000-$150,000 and for Level 5 is $150,000-$190,000.', ['Level 4', 'Level 5']],
    ['Bachelor’s: $38/hour, Master’s: $45/hour', ['Bachelor’s', 'Master’s']],
    ['US Salary Range: $100,000 - $140,000 USD. Canada Salary Range: $90,000 - $120,000 CAD.', ['US', 'Canada']],
    [
      'For candidates in New York City, the range is $160,000 to $190,000; for candidates in Chicago, the range is $140,000 to $170,000.',
      ['New York City', 'Chicago'],
    ],
  ])('tells whom each is for in "%s"', (line, groups) => {
    expect(ranges(line)).toEqual(groups.map((group) => expect.arrayContaining([group])));
  });

  it.each([
    [
      'The base range in Colorado is $150,000 – $180,000. For all other US locations the range is $140,000 – $170,000',
      'all other US locations',
    ],
    [
      'The range is $150,000 - $180,000 in Colorado and $140,000 - $170,000 elsewhere in the US.',
      'elsewhere in the US',
    ],
    [
      'In California pay is $150,000 - $180,000; outside of California it is $140,000 - $170,000.',
      'outside of California',
    ],
    [
      'Pay in Seattle, WA is $150,000 - $180,000. In all other locations it is $140,000 - $170,000.',
      'all other locations',
    ],
    [
      'Pay in New York is $150,000 - $180,000, and in the remaining US states $140,000 - $170,000.',
      'the remaining US states',
    ],
  ])('names the places left over in "%s"', (line, group) => {
    const [first, second] = ranges(line) as string[][];
    expect(first?.[4]).not.toBe(group);
    expect(second?.[4]?.replace(/^the /, '')).toBe(group.replace(/^the /, ''));
  });

  it('takes the region from the line above', () => {
    expect(
      ranges('Canada Tier 1 Locations\n$104,000—$139,000 CAD\nCanada Tier 2 Locations\n$95,000—$126,000 CAD'),
    ).toEqual([
      [104000, 139000, 'CAD', 'year', 'Canada Tier 1 Locations'],
      [95000, 126000, 'CAD', 'year', 'Canada Tier 2 Locations'],
    ]);
  });

  it('reads a bare dollar as the country’s own', () => {
    expect(ranges('Salary: $90,000 - $110,000', 'Location: Sydney, Australia')).toEqual([
      [90000, 110000, 'AUD', 'year', null],
    ]);
  });
});

describe('tables of pay', () => {
  const high = [150_000, 180_000, 'USD', 'year'];
  const low = [130_000, 160_000, 'USD', 'year'];

  it.each([
    ['lines', 'Zone A: $150,000 – $180,000\nZone B: $130,000 – $160,000', 'Zone A', 'Zone B'],
    [
      'marked columns',
      '| Region | Range |\n|---|---|\n| San Francisco and New York | $150,000 – $180,000 |\n| Rest of the US | $130,000 – $160,000 |',
      'San Francisco and New York',
      'Rest of the US',
    ],
    [
      'a column of jobs in between',
      '| Tier 1 | Analyst | $150,000 – $180,000 |\n| Tier 2 | Analyst | $130,000 – $160,000 |',
      'Tier 1',
      'Tier 2',
    ],
    [
      'tabs, and a column for each end',
      'Region\tMinimum\tMaximum\nTier 1\t$150,000\t$180,000\nTier 2\t$130,000\t$160,000',
      'Tier 1',
      'Tier 2',
    ],
    [
      'marks, and a column for each end',
      '| Zone | Min | Max |\n|---|---|---|\n| Zone 1 | $150,000 | $180,000 |\n| Zone 2 | $130,000 | $160,000 |',
      'Zone 1',
      'Zone 2',
    ],
  ])('say of each range what it is for: %s', (_, table, first, second) => {
    expect(ranges(table)).toEqual([
      [...high, first],
      [...low, second],
    ]);
  });

  it('are read row by row from a page', () => {
    const rows = ['Tier 1</td><td>$150,000</td><td>$180,000', 'Tier 2</td><td>$130,000</td><td>$160,000'];
    const table = rows.map((row) => `<tr><td>${row}</td></tr>`).join('');
    const html = `<h1>Data Analyst</h1><p>We are looking for a Data Analyst to join our team.</p><h2>Requirements</h2><ul><li>SQL</li></ul>
      <h2>Compensation</h2><table><tr><th>Region</th><th>Minimum</th><th>Maximum</th></tr>${table}</table>`;
    const result = parsePosting({ html });
    expect(result.ok && result.posting.salaries).toMatchObject([
      { min: 150_000, max: 180_000, appliesTo: 'Tier 1' },
      { min: 130_000, max: 160_000, appliesTo: 'Tier 2' },
    ]);
  });

  it('are no ranges where nothing says so of the columns', () => {
    expect(ranges('| Tier 1 | $150,000 | $180,000 |')).toEqual([
      [150_000, 150_000, 'USD', 'year', 'Tier 1'],
      [180_000, 180_000, 'USD', 'year', 'Tier 1'],
    ]);
  });
});
