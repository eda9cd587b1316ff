import { describe, expect, it } from '@jest/globals';
import { one, place } from './sources.harness.js';

describe('ashby', () => {
  const component = (compensationType: string, minValue: number, summary: string) => ({
    ...{ compensationType, minValue, maxValue: minValue * 2, summary, currencyCode: 'USD', interval: '1 YEAR' },
  });
  const job = {
    ...{ id: 'a-1', title: 'Lock Keeper', location: 'HQ', isRemote: true, workplaceType: 'Hybrid', isListed: true },
    address: { postalAddress: { addressLocality: 'Leeds', addressRegion: 'Yorkshire', addressCountry: 'UK' } },
    secondaryLocations: [{ location: 'York, United Kingdom' }],
    descriptionHtml: '<p>Keep the lock.</p>',
    compensation: {
      compensationTiers: [
        {
          title: 'North',
          components: [component('Salary', 40_000, 'OTE $40K - $80K'), component('EquityPercentage', 1, '1%')],
        },
      ],
    },
  };
  it('keeps equity apart, marks on-target earnings, and reads all of its places', () => {
    expect(one('ashby', { jobs: [job] })).toMatchObject({
      workplace: 'hybrid',
      salaries: [{ min: 40_000, max: 80_000, period: 'year', appliesTo: 'North, OTE' }],
      locations: [place('HQ', 'Leeds', 'Yorkshire', 'GB'), { city: 'York', country: 'GB' }],
    });
  });
  it('shows no pay that is not to be shown, and no posting that is not listed', () => {
    expect(one('ashby', { jobs: [{ ...job, shouldDisplayCompensationOnJobPostings: false }] }).salaries).toEqual([]);
    expect(one('ashby', { jobs: [{ ...job, isListed: false }] }).status).toBe('unlisted');
  });
});
