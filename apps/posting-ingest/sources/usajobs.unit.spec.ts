import { describe, expect, it } from '@jest/globals';
import { SourceError } from '#libs/typed-posting';
import { one, read } from './sources.harness.js';

const job = {
  ...{ PositionID: 'CAN-26-7', PositionTitle: 'Lock Keeper', PositionURI: 'https://www.usajobs.gov:443/job/815000000' },
  ...{ OrganizationName: 'Bureau of Canals', DepartmentName: 'Department of Waterways' },
  ...{ PositionLocationDisplay: 'Multiple Locations', ApplyURI: ['https://apply.example/815'] },
  PositionLocation: [
    {
      ...{ LocationName: 'Norfolk, Virginia', CityName: 'Norfolk, Virginia' },
      ...{ CountrySubDivisionCode: 'Virginia', CountryCode: 'United States' },
    },
    { LocationName: 'Guam', CityName: 'Guam', CountrySubDivisionCode: 'Guam', CountryCode: 'Guam' },
  ],
  PositionSchedule: [{ Name: 'Part-time', Code: '2' }],
  PositionOfferingType: [{ Name: 'Permanent', Code: '15317' }],
  PositionRemuneration: [
    { MinimumRange: '51000.0', MaximumRange: '66000.0', RateIntervalCode: 'PA', Description: 'Per Year' },
  ],
  ...{ PublicationStartDate: '2026-09-30T00:00:00.0000', ApplicationCloseDate: '2026-10-14T23:59:59.9970' },
  ...{ PositionStartDate: '2026-09-30T00:00:00.0000', QualificationSummary: 'One year at a lock.' },
  UserArea: {
    Details: { JobSummary: 'You keep a lock.', MajorDuties: ['Mend gates', 'Log boats'], RemoteIndicator: false },
  },
};
const answer = (changes: object = {}, rest: object = {}) => ({
  SearchResult: {
    ...{ SearchResultCount: 1, SearchResultCountAll: 1, ...rest },
    SearchResultItems: [{ MatchedObjectId: '815000000', MatchedObjectDescriptor: { ...job, ...changes } }],
  },
});

it('usajobs: an announcement with its agency, towns, pay in dollars, sections, and an end by the clock of Washington', () => {
  expect(one('usajobs', answer())).toMatchObject({
    ...{ externalId: '815000000', requisitionId: 'CAN-26-7', url: 'https://www.usajobs.gov/job/815000000' },
    ...{ company: { name: 'Bureau of Canals' }, department: 'Department of Waterways', employmentType: 'part-time' },
    ...{ applyUrl: 'https://apply.example/815', datePosted: '2026-09-30', startsAt: null, workplace: null },
    closing: { at: '2026-10-14T23:59:59.997-04:00', grade: 'ats' },
    salaries: [{ min: 51_000, max: 66_000, currency: 'USD', period: 'year' }],
    locations: [
      { raw: 'Norfolk, Virginia', city: 'Norfolk', region: 'VA', country: 'US' },
      { city: 'Guam', region: null, country: 'GU' },
    ],
    body: {
      html: [
        'You keep a lock.',
        '<h3>Duties</h3>\nMend gates<br>Log boats',
        '<h3>Qualifications</h3>\nOne year at a lock.',
      ].join('\n'),
    },
  });
});

it('usajobs: a day without a time is open until it ends; remote jobs say so', () => {
  const remote = { UserArea: { Details: { RemoteIndicator: true } }, PositionLocation: [] };
  const { closing, workplace, locations } = one(
    'usajobs',
    answer({ ...remote, ApplicationCloseDate: '2026-12-14T00:00:00.0000' }),
  );
  expect(closing?.at).toBe('2026-12-14T23:59:59-05:00');
  expect([workplace, locations]).toEqual(['remote', []]);
});

describe('usajobs: pay', () => {
  const pay = (RateIntervalCode: string, Description: string) =>
    one(
      'usajobs',
      answer({ PositionRemuneration: [{ MinimumRange: '21', MaximumRange: '24', RateIntervalCode, Description }] }),
    );
  it.each([
    ['PH', 'Per Hour', 'hour'],
    ['Per Month', 'Per Month', 'month'],
    ['BW', 'Bi-weekly', null],
    ['SY', 'School Year', null],
  ])('%s is per %s', (code, words, period) => {
    expect(pay(code, words).salaries).toMatchObject([{ period, evidence: `21 - 24 USD ${words}` }]);
  });
  it('without compensation is none', () => {
    const none = [{ MinimumRange: '0', MaximumRange: '0', RateIntervalCode: 'WC' }];
    expect(one('usajobs', answer({ PositionRemuneration: none })).salaries).toEqual([]);
  });
});

it('usajobs: a page is everything only where it says so', () => {
  expect(read('usajobs', answer()).complete).toBe(true);
  expect(read('usajobs', answer({}, { SearchResultCountAll: 700 })).complete).toBe(false);
  expect(read('usajobs', answer({}, { SearchResultCountAll: undefined })).complete).toBe(false);
  expect(() => read('usajobs', { Message: 'Unauthorized' })).toThrow(SourceError);
});
