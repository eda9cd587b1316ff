import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

function read(line: string, title = 'Data Analyst') {
  const text = `${title}\nWe are looking for people to join our team.\n${line}\nYou will build reports. Experience with SQL is required.`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting;
}

describe('hours a week', () => {
  it.each<[string, number, number]>([
    ['You work 20 hours per week.', 20, 20],
    ['The team works 40 hours a week.', 40, 40],
    ['15-20 h/week', 15, 20],
    ['Working hours: Part-time (15 – 20h / Week)', 15, 20],
    ['37,5 Stunden/Woche', 37.5, 37.5],
    ['Du arbeitest 15 bis 20 Stunden pro Woche bei uns.', 15, 20],
    ['Arbeitszeit: 38,5', 38.5, 38.5],
    ['20 Std./Woche', 20, 20],
    ['Umfang: 30 Wochenstunden', 30, 30],
    ['Hours per week: 20-25', 20, 25],
    ['Weekly hours: 36', 36, 36],
    ['Working hours: 35 hours', 35, 35],
    ['A 32-hour week with every other Friday off', 32, 32],
    ['A 32-hour work week', 32, 32],
    ['20 hours to 30 hours weekly', 20, 30],
    ['up to 20 hours per week', 20, 20],
    ['20+ hours/wk', 20, 20],
    ['35 heures par semaine', 35, 35],
    ['36 uur per week', 36, 36],
    ['20 horas semanales', 20, 20],
    ['The internship takes six months, 20 hours per week.', 20, 20],
  ])('are read from "%s"', (line, min, max) => expect(read(line).weeklyHours).toEqual({ min, max }));

  it.each([
    'Our support answers 40 hours a week.',
    'We are there for customers 24/7, 50 hours a week on the phone.',
    'You get up to 10 hours of learning a week.',
    'You get 10 hours a week for learning.',
    'Our product saves teams 12 hours a week.',
    'Employees who work 30 hours per week are eligible for health insurance.',
    'Working hours: 9-17',
    'Working hours: 8',
    'You have three years of experience and 12 weeks to settle in.',
    'The office is open 60 hours a week.',
    'You earn 20 EUR per hour, paid each week.',
    'A shift takes 12 hours.',
    '100 hours per week of video are uploaded.',
  ])('are not read from "%s"', (line) => expect(read(line).weeklyHours).toBeNull());

  it('are read from a title, and leave the length of a job as it is', () => {
    expect(read('Apply.', 'Bookkeeper – 20 Std./Woche').weeklyHours).toEqual({ min: 20, max: 20 });
    expect(read('Duration: 6 months, 15-20 hours a week')).toMatchObject({
      duration: { value: 6, unit: 'month', hours: 20 },
      weeklyHours: { min: 15, max: 20 },
    });
  });
});
