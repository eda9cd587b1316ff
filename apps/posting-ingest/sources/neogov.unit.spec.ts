import { expect, it } from '@jest/globals';
import { one, read } from './sources.harness.js';

const feed = (fields: string, title = 'County of Brack') => `<?xml version="1.0" encoding="utf-8"?>
  <rss version="2.0" xmlns:joblisting="http://www.neogov.com/namespaces/JobListing"><channel><title>${title}</title><item>
    <guid isPermaLink="true">https://www.governmentjobs.com/careers/brack/jobs/815</guid>
    <link>https://www.governmentjobs.com/careers/brack/jobs/815</link><title>Lock Keeper</title>
    <pubDate>Thu, 01 Oct 2026 18:00:00 GMT</pubDate><description>&lt;p&gt;Keep the lock.&lt;/p&gt;</description>
    ${fields}</item></channel></rss>`;
const own = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<joblisting:${name}>${value}</joblisting:${name}>`)
    .join('');

it('neogov: what its own namespace says, times that are UTC by their names, sections in order', () => {
  const fields = own({
    ...{ jobId: '815', jobNumberSingle: '26-07', jobType: 'Part-Time Regular', department: 'Canals' },
    ...{ advertiseFromDateUTC: 'Wed, 30 Sep 2026 07:00:00:0', advertiseToDateTimeUTC: 'Thu, 15 Oct 2026 06:59:00:0' },
    ...{ minimumSalary: '21.50', maximumSalary: '24.00', salaryCurrency: 'USD', salaryInterval: 'Hour' },
    ...{ location: 'Norfolk', state: 'Virginia', qualifications: '&lt;p&gt;Patience&lt;/p&gt;' },
    examplesofduties: '&lt;p&gt;Mend gates&lt;/p&gt;',
  });
  expect(one('neogov', feed(fields))).toMatchObject({
    ...{ externalId: '815', requisitionId: '26-07', company: { name: 'County of Brack' }, department: 'Canals' },
    ...{ employmentType: 'part-time', datePosted: '2026-09-30' },
    closing: { at: '2026-10-15T06:59:00Z', grade: 'ats', evidence: 'Thu, 15 Oct 2026 06:59:00:0' },
    salaries: [{ min: 21.5, max: 24, currency: 'USD', period: 'hour' }],
    locations: [{ city: 'Norfolk', region: 'Virginia' }],
    body: {
      html: '<p>Keep the lock.</p>\n<h3>Examples of duties</h3>\n<p>Mend gates</p>\n<h3>Qualifications</h3>\n<p>Patience</p>',
    },
  });
  expect(read('neogov', feed(fields))).toMatchObject({ listed: 1, complete: false });
});

it('neogov: what is not said is not known', () => {
  expect(
    one('neogov', feed(own({ location: 'Various locations', advertiseToDateTimeUTC: 'Continuous' }))),
  ).toMatchObject({
    ...{
      externalId: '815',
      datePosted: '2026-10-01',
      closing: null,
      salaries: [],
      locations: [],
      employmentType: null,
    },
  });
  expect(one('neogov', feed(own({ location: 'Remote', state: 'Virginia' }))).locations).toMatchObject([
    { remote: true },
  ]);
  // An agency that takes applications all the time says a year that is far away.
  expect(one('neogov', feed(own({ advertiseToDateTimeUTC: 'Thu, 31 Dec 2099 23:59:00:0' }))).closing).toBeNull();
});
