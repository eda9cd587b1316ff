import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';
import { isPartBehindLabel, saysPart } from './part-of-a-job.js';

function typeOf(sentence: string): string | null {
  const text = `Archive Clerk\nCompany: Thornfield Council\nLocation: Leeds, UK\n\nResponsibilities\n- Answer letters\n- Keep the files\n\nRequirements\n- Good English\n- Patience\n\nAbout the job\n${sentence}`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting.employmentType;
}

describe('part of a job, in prose', () => {
  it.each([
    'This is a 0.6 FTE post.',
    'The post is permanent, 0.6 FTE.',
    'It is a 50 % position, spread over three days.',
    'You work 20 hours per week.',
    'The role is for 18–24 hours a week.',
    '20 hours per week, Monday to Wednesday.',
    'Teilzeit 50%',
  ])('is part-time: %s', (sentence) => expect(typeOf(sentence)).toBe('part-time'));

  it.each([
    'The post is 1.0 FTE.',
    'You work 37.5 hours per week.',
    'The role is for 20–40 hours a week.',
    'You lead a team of five, with 0.5 FTE of help in the archive role.',
    'Employees who work 20 hours per week or more are eligible for benefits.',
    'You will work 10 hours per week on the radio.',
    'Each fund may hold a 50 % position limit.',
  ])('is not: %s', (sentence) => expect(typeOf(sentence)).toBeNull());

  it('leaves what is full by its own words', () => {
    expect(typeOf('This is a full-time role, 30 hours per week.')).toBe('full-time');
    expect(saysPart('A full-time position of 30 hours per week')).toBe(false);
  });
});

it.each([
  ['Pensum', '60%', true],
  ['Pensum', '80–100 %', false],
  ['Umfang', 'Teilzeit, 50 %', true],
  ['FTE', '0.6', true],
  ['FTE', '1.0', false],
  ['Hours', '22.2 per week', true],
  ['Hours', '40 per week', false],
  ['Contract', '50% travel', false],
])('behind a label: %s: %s', (label, value, isPart) => expect(isPartBehindLabel(label, value)).toBe(isPart));
