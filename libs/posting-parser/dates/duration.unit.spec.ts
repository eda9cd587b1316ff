import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

function read(line: string, title = 'Data Analyst'): { duration: unknown; startsAt: unknown } {
  const text = `${title}\nWe are looking for people to join our team.\n${line}\nYou will build reports.`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting;
}

describe('duration', () => {
  it.each([
    ['This is a 12-week internship.', { value: 12, unit: 'week' }],
    ['The contract lasts 6 months.', { value: 6, unit: 'month' }],
    ['Duration: 3-6 months', { value: 6, unit: 'month' }],
    ['The internship takes six months, 20 hours per week.', { value: 6, unit: 'month', hours: 20 }],
    ['Internship of 10 to 12 weeks, 37.5 hours a week', { value: 12, unit: 'week', hours: 37.5 }],
    ['Dauer: 6 Monate, 20 Stunden pro Woche', { value: 6, unit: 'month', hours: 20 }],
    ['Fixed-term contract (1 year)', { value: 1, unit: 'year' }],
    ['You will join the Mapping team for 12 weeks, from May 24, 2027 to August 13, 2027.', { value: 12, unit: 'week' }],
    ['You spend ten weeks with our gardeners.', { value: 10, unit: 'week' }],
    ['6 months, starting 1 February 2027', { value: 6, unit: 'month' }],
    ['For 1 year starting no later than September 2027.', { value: 1, unit: 'year' }],
    ['The position is initially funded for three years.', { value: 3, unit: 'year' }],
    ['Position available immediately for two years', { value: 2, unit: 'year' }],
  ])('is read from "%s"', (line, expected) => {
    expect(read(line).duration).toEqual(expected);
  });

  it('is not how often somebody comes to the office', () => {
    expect(read('Apply.', 'Go Developer in Leeds (hybrid, 2 days a week)').duration).toBeNull();
    expect(read('Apply.', 'Go Developer (contract, 6 months, 2 days a week)').duration).toEqual({
      value: 6,
      unit: 'month',
    });
  });

  it.each([
    '18 weeks paid parental leave',
    '5 years of experience with contract law',
    'You get 5 weeks of vacation.',
    'A probation period of 6 months applies.',
    'Candidates may submit 3 applications within a 6-month period.',
    'You work 40 hours per week.',
    'Join a shop that has sold clocks for 30 years.',
  ])('is not read from "%s"', (line) => {
    expect(read(line).duration).toBeNull();
  });
});

describe('start', () => {
  it.each([
    ['For 1 year starting no later than September 2027.', { raw: 'no later than September 2027', year: 2027 }],
    ['You will start in Q1 2027.', { raw: 'Q1 2027', year: 2027 }],
    ['Contract: 12 months from October 2027', { raw: 'October 2027', year: 2027 }],
    ['Interviews in spring, for a recruitment as soon as possible.', { raw: 'as soon as possible' }],
    ['The position is available immediately.', { raw: 'immediately' }],
    ['Start date: June 1, 2027', { raw: 'June 1, 2027', date: '2027-06-01', year: 2027 }],
    ['Start date: ASAP', { raw: 'ASAP' }],
    ['Start: Immediately', { raw: 'Immediately' }],
    ['The internship starts in September 2027.', { raw: 'September 2027', year: 2027 }],
    ['Our Fall 2027 internship is open.', { raw: 'Fall 2027', season: 'autumn', year: 2027 }],
    ['Start date: Summer 2027', { raw: 'Summer 2027', season: 'summer', year: 2027 }],
    ['Eintrittsdatum: 01.09.2027', { raw: '01.09.2027', date: '2027-09-01', year: 2027 }],
  ])('is read from "%s"', (line, expected) => {
    expect(read(line).startsAt).toEqual(expected);
  });

  it('is read from the title', () => {
    expect(read('', 'Marketing Intern, Summer 2027').startsAt).toEqual({
      raw: 'Summer 2027',
      season: 'summer',
      year: 2027,
    });
  });

  it.each([
    [
      'You will join the Mapping team for 12 weeks, from May 24, 2027 to August 13, 2027.',
      'May 24, 2027',
      '2027-05-24',
    ],
    ['The placement is 10 weeks long: from 7 June to 13 August 2027.', '7 June', '2027-06-07'],
    ['Our interns start in summer 2027, starting Monday, June 14, 2027.', 'June 14, 2027', '2027-06-14'],
    ['You work with us from 01.06.2027 – 31.08.2027.', '01.06.2027', '2027-06-01'],
  ])('is the exact date in "%s", not the season of the title', (line, raw, date) => {
    expect(read(line, 'Data Intern, Summer 2027').startsAt).toEqual({ raw, date, year: 2027 });
    expect(read(line, 'Data Intern').startsAt).toEqual(expect.objectContaining({ date }));
  });

  it('stays the season where the dates are those of something else', () => {
    for (const line of [
      'Applications for the internship are taken from September 1, 2027 to October 1, 2027.',
      'Last year our interns worked from June 1, 2026 to August 1, 2026.',
    ]) {
      expect(read(line, 'Data Intern, Summer 2027').startsAt).toMatchObject({ raw: 'Summer 2027' });
    }
  });

  it.each([
    ['Full-time · From June 7, 2027 to August 27, 2027', '2027-06-07'],
    ['We invite applications for a post (24 months) starting 1 September 2027.', '2027-09-01'],
    ['Stellenantritt: 1. März 2027 oder nach Vereinbarung', '2027-03-01'],
    ['Wir suchen ab 01.03.2027 Unterstützung.', '2027-03-01'],
    ['CDD de 12 mois à compter du 4 janvier 2027', '2027-01-04'],
    ['Location: Bismarck, ND\nStart date: 12/07/2026', '2026-12-07'],
  ])('is the date in "%s"', (line, date) => {
    expect(read(line).startsAt).toMatchObject({ date });
  });

  it.each([
    'We started in summer 2019.',
    'The project runs through fall 2027.',
    'Applications start on 1 May 2027.',
    'Founded in 2012, we grow fast.',
  ])('is not read from "%s"', (line) => {
    expect(read(line).startsAt).toBeNull();
  });
});
