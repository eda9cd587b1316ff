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
  it('keeps equity and on-target earnings apart from base pay, and reads all of its places', () => {
    expect(one('ashby', { jobs: [job] })).toMatchObject({
      workplace: 'hybrid',
      salaries: [],
      variablePay: [
        { kind: 'on-target', min: 40_000, max: 80_000, unit: 'money', currency: 'USD', period: 'year' },
        { kind: 'equity', min: 1, max: 2, unit: 'percent', currency: null, period: null, evidence: '1%' },
      ],
      locations: [place('HQ', 'Leeds', 'Yorkshire', 'GB'), { city: 'York', country: 'GB' }],
    });
  });
  it('reads base pay next to what comes on top of it, without a figure too', () => {
    const offered = { ...component('Commission', 0, 'Offers Commission'), minValue: null, maxValue: null };
    const components = [component('Salary', 40_000, '$40K - $80K'), component('Bonus', 5_000, '$5K'), offered];
    const tiers = { compensationTiers: [{ title: 'North', components }] };
    expect(one('ashby', { jobs: [{ ...job, compensation: tiers }] })).toMatchObject({
      salaries: [{ min: 40_000, max: 80_000, appliesTo: 'North' }],
      variablePay: [
        { kind: 'bonus', min: 5_000, max: 10_000, unit: 'money', currency: 'USD', period: 'year' },
        { kind: 'commission', min: null, max: null, currency: null, period: null, evidence: 'Offers Commission' },
      ],
    });
  });
  it('shows no pay that is not to be shown, and no posting that is not listed', () => {
    expect(one('ashby', { jobs: [{ ...job, shouldDisplayCompensationOnJobPostings: false }] })).toMatchObject({
      salaries: [],
      variablePay: [],
    });
    expect(one('ashby', { jobs: [{ ...job, isListed: false }] }).status).toBe('unlisted');
  });
});
