import { expect, it } from '@jest/globals';
import { compose } from '#libs/typed-posting';
import { now, one } from './sources.harness.js';

it('bamboohr: list and detail are one posting, pay is words', () => {
  const list = one('bamboohr', {
    meta: { totalCount: 1 },
    result: [
      {
        id: '82',
        jobOpeningName: 'Lock Keeper',
        locationType: '2',
        atsLocation: { country: 'Canada', city: 'Ottawa' },
      },
    ],
  });
  const jobOpening = {
    jobOpeningShareUrl: 'https://x.example/careers/82',
    jobOpeningName: 'Lock Keeper',
    compensation: '$60,000 - $70,000',
    description: '<p>Keep the lock and its gates</p>',
  };
  const detail = one('bamboohr', { result: { jobOpening } });
  expect([list.externalId, detail.externalId]).toEqual(['82', '82']);
  expect(list).toMatchObject({ workplace: 'hybrid', locations: [{ city: 'Ottawa', country: 'CA' }] });
  expect(compose(detail, { config: {}, now }).salaries).toMatchObject([{ min: 60_000, max: 70_000 }]);
});
