import { expect, it } from '@jest/globals';
import { one } from './sources.harness.js';

it('teamtailor: the feed, the JSON and its markup agree on the id that webhooks name', () => {
  const url = 'https://brack.example/jobs/815-lock-keeper';
  const rss = `<rss xmlns:tt="x"><channel><title>Brackwater</title><item><title>Lock Keeper</title><guid>g-1</guid><link>${url}</link>
    <remoteStatus>hybrid</remoteStatus><pubDate>Mon, 03 Aug 2026 09:00:00 +0200</pubDate><description>&lt;p&gt;Keep&lt;/p&gt;</description>
    <tt:locations><tt:location><tt:city>Leeds</tt:city><tt:country>United Kingdom</tt:country></tt:location></tt:locations></item></channel></rss>`;
  const feed = one('teamtailor', rss);
  expect(feed).toMatchObject({
    externalId: '815',
    workplace: 'hybrid',
    datePosted: '2026-08-03',
    locations: [{ city: 'Leeds', country: 'GB' }],
  });
  const json = {
    items: [
      {
        id: 'g-1',
        url,
        title: 'Lock Keeper',
        _jobposting: { '@type': 'JobPosting', title: 'Lock Keeper', hiringOrganization: { name: 'Brackwater' } },
      },
    ],
  };
  expect(one('teamtailor', json)).toMatchObject({ externalId: '815', company: { name: 'Brackwater' } });
});
