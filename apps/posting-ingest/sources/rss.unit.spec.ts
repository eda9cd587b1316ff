import { expect, it } from '@jest/globals';
import { one, read } from './sources.harness.js';

it('rss and Atom, with what job feeds add', () => {
  const rss = `<rss><channel><item><title>Lock Keeper</title><guid>u-1</guid><link>https://x.example/1</link><pubDate>Mon, 03 Aug 2026 09:00:00 +0200</pubDate>
    <job_listing:location>Leeds, United Kingdom</job_listing:location><description>Keep</description><content:encoded><![CDATA[<p>Keep all</p>]]></content:encoded></item>
    <item><guid>u-2</guid></item></channel></rss>`;
  const feed = read('rss', rss);
  expect(feed).toMatchObject({
    listed: 2,
    complete: false,
    problems: [{ index: 1, externalId: 'u-2', code: 'no-title' }],
  });
  expect(feed.postings[0]).toMatchObject({
    externalId: 'u-1',
    body: { html: '<p>Keep all</p>' },
    locations: [{ city: 'Leeds' }],
  });
  const atom =
    '<feed><entry><id>t:1</id><title>Lock Keeper</title><link href="https://x.example/1"/><summary type="html">&lt;p&gt;Keep&lt;/p&gt;</summary></entry></feed>';
  expect(one('rss', atom)).toMatchObject({
    externalId: 't:1',
    url: 'https://x.example/1',
    body: { html: '<p>Keep</p>' },
  });
});
