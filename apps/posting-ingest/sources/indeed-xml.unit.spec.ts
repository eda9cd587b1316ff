import { expect, it } from '@jest/globals';
import { compose } from '#libs/typed-posting';
import { now, one } from './sources.harness.js';

it('indeed: dates end in its own zone, addresses may be escaped, pay is words', () => {
  const xml = `<source><publisher>P</publisher><job><title><![CDATA[Lock Keeper]]></title><referencenumber><![CDATA[Ab1]]></referencenumber>
    <url><![CDATA[https://x.example/?a=1&amp;b=2]]></url><company>Brackwater</company><city>Phoenix</city><state>AZ</state><country>US</country>
    <date>Mon, 29 Jun 2026 22:49:39 GMT</date><expirationdate><![CDATA[2026-11-08]]></expirationdate><jobtype>parttime, fulltime</jobtype>
    <salary>$20 - $25 / hour</salary><remotetype>Fully remote</remotetype><description><![CDATA[<p>Keep the lock and its gates</p>]]></description></job></source>`;
  expect(one('indeed-xml', xml)).toMatchObject({
    ...{
      externalId: 'Ab1',
      url: 'https://x.example/?a=1&b=2',
      employmentType: 'part-time',
      workplace: 'remote',
      payText: '$20 - $25 / hour',
    },
    ...{ datePosted: '2026-06-29', closing: { at: '2026-11-08T23:59:59-06:00', grade: 'structured' } },
  });
  expect(compose(one('indeed-xml', xml), { config: {}, now }).salaries).toMatchObject([
    { min: 20, max: 25, period: 'hour', currency: 'USD' },
  ]);
});
