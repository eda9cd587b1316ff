import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

function read(title: string, line = '') {
  const text = `${title}\n\nYou will do what the title says, with care.\n${line}\n\nRequirements\n- Two years of experience with lathes\n- SQL`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting;
}

describe('words of a title', () => {
  it('a market is no level', () => {
    expect(read('Account Executive, Mid-Market').seniority).toBeNull();
    expect(read('Mid-Level Lathe Operator').seniority).toBe('mid');
    expect(read('Account Executive (Mid)').seniority).toBe('mid');
  });

  it.each([
    ['Back-End Engineer', 'Back-End Engineer'],
    ['Team Lead Lathes - Workshop (m/f/x)', 'Team Lead Lathes - Workshop'],
  ])('begins with a word that buttons have: %s', (title, expected) => expect(read(title).title).toBe(expected));

  it.each(['Lathe Designer (Remote - Europe, Canada or Brazil)', 'Lathe Designer (Remote in Canada or Brazil)'])(
    'remote in several countries is remote: %s',
    (title) => expect(read(title).workplace.type).toBe('remote'),
  );
});

describe('the hours of a job', () => {
  it.each([
    ['Hours: 0.6 FTE', 'part-time'],
    ['Hours: 22.2 hours per week', 'part-time'],
    ['Hours: 37.5 hours per week', null],
    ['Hours: 1.0 FTE', null],
    ['Hours: 20-40 hours per week', null],
  ])('%s', (line, expected) => expect(read('Lathe Designer', line).employmentType).toBe(expected));
});
