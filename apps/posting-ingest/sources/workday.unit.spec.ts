import { expect, it } from '@jest/globals';
import { SourceError } from '#libs/typed-posting';
import { one, read } from './sources.harness.js';

const url = 'https://brack.wd5.myworkdayjobs.com/en-US/Careers';
const info = {
  ...{ id: '0ce1', title: 'Lock Keeper', jobReqId: 'R-7', jobPostingId: 'Lock-Keeper_R-7-1', timeType: 'Part time' },
  ...{ startDate: '2026-09-07', endDate: '2026-10-20', postedOn: 'Posted 24 Days Ago', posted: true },
  ...{ location: 'USA VA Norfolk - Dock 3 (N3)', remoteType: 'Hybrid', additionalLocations: ['Leeds, United Kingdom'] },
  country: { descriptor: 'United States of America', id: 'bc33' },
  externalUrl: 'https://brack.wd5.myworkdayjobs.com/Careers/job/USA-VA-Norfolk/Lock-Keeper_R-7-1',
  jobDescription: '<p>Keep the lock.</p>',
};
const detail = (changes: object = {}) => ({
  jobPostingInfo: { ...info, ...changes },
  hiringOrganization: { name: 'Brackwater, Inc.', url: '' },
});

it('says what a posting is, when it was posted and until when', () => {
  expect(one('workday', detail())).toMatchObject({
    ...{ externalId: 'Lock-Keeper_R-7-1', requisitionId: 'R-7', company: { name: 'Brackwater, Inc.' } },
    ...{ employmentType: 'part-time', workplace: 'hybrid', datePosted: '2026-09-07', startsAt: null },
    ...{ url: info.externalUrl, body: { html: '<p>Keep the lock.</p>' }, status: 'listed' },
    // Of two countries, so nobody's clock.
    closing: { at: '2026-10-20T23:59:59Z', grade: 'ats', evidence: '2026-10-20' },
    locations: [
      { city: 'Norfolk', region: 'VA', country: 'US' },
      { city: 'Leeds', country: 'GB' },
    ],
  });
  expect(read('workday', detail()).complete).toBe(false);
  expect(one('workday', detail({ posted: false })).status).toBe('unlisted');
});

it.each([
  ['US-CA-San Jose', 'San Jose', 'CA', 'US'],
  ['US, CA, Santa Clara', 'Santa Clara', 'CA', 'US'],
  ['Leeds, United Kingdom', 'Leeds', null, 'GB'],
  ['The Old Dock', null, null, 'US'],
])('an office is called %s', (location, city, region, country) => {
  const alone = {
    location,
    additionalLocations: [],
    country: { descriptor: country === 'GB' ? 'United Kingdom' : 'USA' },
  };
  expect(one('workday', detail(alone)).locations).toMatchObject([{ raw: location, city, country }]);
  if (region !== null) expect(one('workday', detail(alone)).locations).toMatchObject([{ region }]);
});

it('a list names its postings as their own answers do, and is one page of several', () => {
  const externalPath = '/job/USA-VA-Norfolk/Lock-Keeper_R-7-1';
  const item = { title: 'Lock Keeper', externalPath, locationsText: '2 Locations', postedOn: 'Posted Today' };
  const page = read('workday', { total: 2, jobPostings: [item, { title: 'Gone' }] }, { url, company: 'Brackwater' });
  expect(page).toMatchObject({ listed: 2, complete: false, problems: [{ index: 1, code: 'no-id' }] });
  expect(page.postings).toMatchObject([
    {
      ...{ externalId: one('workday', detail()).externalId, locations: [], datePosted: null, body: { text: '' } },
      ...{ url: info.externalUrl, company: { name: 'Brackwater' } },
    },
  ]);
  expect(() => read('workday', { errorCode: 'HTTP_404' })).toThrow(SourceError);
});
