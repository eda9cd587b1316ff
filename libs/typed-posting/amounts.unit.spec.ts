import { describe, expect, it } from '@jest/globals';
import type { Salary } from '#libs/contracts';
import { amount, salary } from './amounts.js';

describe('an amount as vendors write it', () => {
  it.each<[unknown, number | null, Partial<Salary>?]>([
    [15.5, 15.5],
    ['15.5', 15.5],
    ['15,50', 15.5],
    ['15,5', 15.5],
    ['85000.0', 85_000],
    ['85,000.50', 85_000.5],
    ['2.500,00', 2_500],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['85 000,50', 85_000.5],
    ['85\u00a0000', 85_000],
    ['85’000.50', 85_000.5],
    ["85'000", 85_000],
    ['8,50,000', 850_000],
    ['2.500', 2_500],
    ['2,500', 2_500],
    ['2.500', 2_500, { period: 'month', currency: 'EUR' }],
    ['85.000', 85_000, { period: 'year', currency: 'EUR' }],
    // Nobody is paid fifteen thousand an hour, but in a currency of small units.
    ['15.500', 15.5, { period: 'hour', currency: 'EUR' }],
    ['15.500', 15_500, { period: 'hour', currency: 'COP' }],
    ['961.538', 961.538, { period: 'week', currency: 'USD' }],
    ['38461.538', 38_461.538],
    ['0.500', 0.5],
    ['1.2.3', null],
    ['1,23,4', null],
    ['12.34,567.8', null],
    ['1.234,567,890', null],
    ['0', null],
    ['-5', null],
    ['15-20', null],
    ['', null],
    ['competitive', null],
    [null, null],
    [Number.NaN, null],
  ])('%j is %j', (said, expected, unit = {}) => expect(amount(said, unit)).toBe(expected));
});

it('a range whose least is above its most is kept in words: nobody can say which of the two is wrong', () => {
  expect(salary({ min: 3_100, max: 15.5, currency: 'EUR', period: 'month' })).toEqual({
    ...{ min: null, max: null, currency: 'EUR', period: 'month', appliesTo: null },
    evidence: '3100 - 15.5 EUR per month',
  });
});
