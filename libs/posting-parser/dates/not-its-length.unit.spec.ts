import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

function read(line: string): { duration: unknown; type: string | null } {
  const text = `Lathe Operator\n\nYou run our lathes.\n${line}\n\nRequirements\n- Two years of experience with lathes\n- SQL`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join());
  const { duration, employmentType } = result.posting;
  return { duration: duration && `${duration.value} ${duration.unit}`, type: employmentType };
}

describe('a length that is not that of the job', () => {
  it.each([
    'Contract: Permanent (6 months probation)',
    'Contract: Full-time, notice 3 months',
    'We trained 40 people in our 3 month apprenticeship last year.',
    'You have completed a 6 month internship',
    'You have completed a 6 month internship.',
    'Then comes a paid work test (lasting up to 10 days)',
    '90 days away program: work abroad for up to 90 days per calendar year',
    'Experience as a glazier or in a similar role for at least 4 years',
    'Our interns did a 12 week program two years ago.',
  ])('%s', (line) => {
    expect(read(line).duration).toBeNull();
    expect(read(line).type).not.toBe('internship');
  });

  it.each([
    ['Contract: 6 months', '6 month'],
    ['Contract length: 12 months, 3 months probation', '12 month'],
    ['Students who completed their second year will join a 12 week internship.', '12 week'],
    ['This is a 6 month internship.', '6 month'],
    ['This is a 2 year residency for artists.', '2 year'],
    ['Gain experience in a hands-on role for 6 months.', '6 month'],
    ['You will be trained in a 9 month apprenticeship.', '9 month'],
  ])('but: %s', (line, expected) => expect(read(line).duration).toBe(expected));
});
