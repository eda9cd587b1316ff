import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

function required(body: string): string[] {
  const result = parsePosting({ text: `Crane Mechanic\nTidewright\nKiel, Germany\n\n${body}` });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting.skills.filter((skill) => skill.required).map(({ name }) => name);
}

describe('sentences that ask, in a posting without a list of what is required', () => {
  it('are read as one', () => {
    const names = required(
      'You join a port of the north with many berths. Applicants need to be familiar with Kranwerk, Hafenix or Quaymill machines. ' +
        'You should have good experience in operating and setting lock gates. You must hold KRMarine or equivalent. ' +
        'We offer the opportunity to gain experience with tide forecasting.',
    );
    expect(names).toEqual(expect.arrayContaining(['Kranwerk', 'Hafenix', 'lock gates', 'KRMarine']));
    expect(names).not.toContain('tide forecasting');
  });

  it('say nothing beside such a list', () => {
    const names = required(
      'You should have experience with lock gates in a port of the north.\n\nRequirements\n- Experience with SQL',
    );
    expect(names).toContain('SQL');
    expect(names).not.toContain('lock gates');
  });
});
