import { expect, it } from '@jest/globals';
import { one, read } from './sources.harness.js';

it('workable: one code in several places is one posting', () => {
  const job = {
    title: 'Lock Keeper',
    shortcode: 'ABC1',
    employment_type: 'Full-time',
    telecommuting: false,
    published_on: '2026-06-15',
  };
  const at = (city: string) => ({
    ...job,
    locations: [{ city, country: 'United Kingdom', countryCode: 'GB', region: 'England' }],
  });
  const answer = read('workable', { name: 'Brackwater', jobs: [at('Leeds'), { ...at('York'), shortcode: 'abc1' }] });
  expect(answer).toMatchObject({ listed: 1, complete: true });
  expect(answer.postings).toMatchObject([
    { company: { name: 'Brackwater' }, locations: [{ city: 'Leeds' }, { city: 'York' }] },
  ]);
  expect(one('workable', { jobs: [{ ...job, state: 'archived' }] }).status).toBe('unlisted');
});
