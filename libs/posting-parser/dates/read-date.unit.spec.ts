import { describe, expect, it } from '@jest/globals';
import { readDates } from './read-date.js';

describe('a date', () => {
  it.each([
    ...['January', 'enero', 'gennaio', 'February', 'março', 'avril', 'mayo', 'giugno', 'luglio', 'août', 'settembre'],
    ...['oktober', 'November', 'décembre'],
  ])('is read with "%s" on either side of its day, whatever the language', (month) => {
    expect(readDates(`${month} 5, 2027`, null).dates).toHaveLength(1);
    expect(readDates(`(5 ${month.toUpperCase()} 2027)`, null).dates).toHaveLength(1);
  });

  it('is no part of a longer word or number', () => {
    expect(readDates('Xluglio 5', null).dates).toEqual([]);
    expect(readDates('105 May', null).dates).toEqual([]);
  });

  it('without a year is two numbers behind a word for its end', () => {
    expect(readDates('bis 31.12.', null).dates).toMatchObject([{ day: 31, month: 12, year: null }]);
    expect(readDates('open 24/7', null).dates).toEqual([]);
  });
});
