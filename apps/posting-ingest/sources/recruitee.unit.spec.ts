import { expect, it } from '@jest/globals';
import { one } from './sources.harness.js';

it('recruitee: dates with a space and UTC, amounts as strings', () => {
  const offer = {
    ...{
      id: 5,
      title: 'Lock Keeper',
      status: 'published',
      city: 'Leeds',
      country_code: 'GB',
      remote: false,
      hybrid: true,
    },
    ...{
      published_at: '2026-08-05 10:10:39 UTC',
      close_at: '2026-09-30 21:59:59 UTC',
      employment_type_code: 'fulltime_permanent',
      experience_code: 'entry_level',
    },
    salary: { min: '2800.0', max: '3100.0', period: 'month', currency: 'EUR' },
    ...{ description: '<p>Keep</p>', requirements: '<ul><li>Patience</li></ul>' },
  };
  expect(one('recruitee', { offers: [offer] })).toMatchObject({
    ...{ datePosted: '2026-08-05', closing: { at: '2026-09-30T21:59:59Z', grade: 'ats' }, workplace: 'hybrid' },
    salaries: [{ min: 2_800, max: 3_100, period: 'month', currency: 'EUR' }],
    employmentType: 'full-time',
    seniority: 'junior',
  });
  const written = { ...offer, salary: { ...offer.salary, min: '2.500,00', max: '3.100,50' } };
  expect(one('recruitee', { offers: [written] }).salaries).toMatchObject([{ min: 2_500, max: 3_100.5 }]);
  expect(one('recruitee', { offers: [{ ...offer, status: 'archived' }] }).status).toBe('unlisted');
});
