import { describe, expect, it } from '@jest/globals';
import { one, read } from './sources.harness.js';

describe('json-ld', () => {
  const ld = {
    ...{
      '@type': 'JobPosting',
      title: 'Lock Keeper',
      description: '<p>Keep</p>',
      datePosted: '2026-09-01',
      validThrough: '2026-10-15',
    },
    ...{
      hiringOrganization: { name: 'Brackwater', sameAs: 'https://brack.example' },
      employmentType: ['PART_TIME', 'FULL_TIME'],
      url: '/jobs/1',
    },
    jobLocation: [
      { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: { name: ['United Kingdom'] } } },
    ],
    baseSalary: { currency: 'GBP', value: { minValue: 15, maxValue: '18.50', unitText: 'HOUR' } },
    identifier: { value: 'B-7' },
  };
  const page = (...blocks: string[]): string =>
    `<html><head>${blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('')}</head></html>`;
  const json = JSON.stringify(ld);

  it('reads a posting of a page', () => {
    expect(one('json-ld', page(json), { url: 'https://brack.example/careers' })).toMatchObject({
      ...{
        externalId: 'B-7',
        url: 'https://brack.example/jobs/1',
        employmentType: 'part-time',
        datePosted: '2026-09-01',
      },
      ...{
        company: { name: 'Brackwater', url: 'https://brack.example/' },
        closing: { at: '2026-10-15T23:59:59+01:00', grade: 'structured' },
      },
      ...{
        salaries: [{ min: 15, max: 18.5, currency: 'GBP', period: 'hour' }],
        locations: [{ city: 'Leeds', country: 'GB' }],
      },
    });
  });
  it.each([
    ['20 hours per week', { min: 20, max: 20 }],
    ['30-35 h/week', { min: 30, max: 35 }],
    ['37.5', { min: 37.5, max: 37.5 }],
    ['8am-5pm', null],
    ['9-17', null],
    ['Night shift', null],
  ])('reads the hours a week where they are said: %s', (workHours, hours) =>
    expect(one('json-ld', page(JSON.stringify({ ...ld, workHours }))).weeklyHours).toEqual(hours),
  );
  it.each([
    [
      { value: '15,50', unitText: 'HOUR' },
      { min: 15.5, max: 15.5 },
    ],
    [
      { minValue: '2.500,00', maxValue: '3.100', unitText: 'MONTH' },
      { min: 2_500, max: 3_100 },
    ],
    // Nobody can say which of the two is wrong.
    [
      { minValue: 31, maxValue: 25, unitText: 'HOUR' },
      { min: null, max: null, evidence: '31 - 25 GBP per hour' },
    ],
  ])('reads pay as it is written: %j', (value, pay) => {
    const written = { ...ld, baseSalary: { currency: 'GBP', value } };
    expect(one('json-ld', page(JSON.stringify(written))).salaries).toMatchObject([pay]);
  });
  it.each([
    ['an array', `[${json}]`],
    ['a graph', `{"@graph":[{"@type":"WebSite"},${json}]}`],
    ['CDATA', `//<![CDATA[\n${json}\n//]]>`],
    ['an HTML comment', `<!-- ${json} -->`],
    ['raw control characters', json.replace('<p>Keep', '<p>\n\tKeep')],
    ['an invalid escape', json.replace('<p>Keep', '<p>\\$5 Keep')],
    ['entities', json.replaceAll('"', '&quot;')],
    ['a missing comma', json.replace(',"datePosted"', ' "datePosted"')],
    ['a comma too many', json.replace(/\}$/, ',}')],
    ['a semicolon behind', `${json};`],
  ])('also in or with %s', (_name, block) => {
    expect(read('json-ld', page('{"@type":"Organization"}', block)).postings).toMatchObject([
      { title: 'Lock Keeper', externalId: 'B-7' },
    ]);
  });
  it('takes an end years ahead as a hint, and a page without a posting as empty', () => {
    expect(one('json-ld', page(JSON.stringify({ ...ld, validThrough: '2035-01-01' }))).closing).toBeNull();
    expect(read('json-ld', page('{"@type":"Organization"}'))).toMatchObject({ listed: 0, problems: [] });
    expect(read('json-ld', page('{"@type":"JobPosting", "title":'.repeat(3)))).toMatchObject({ postings: [] });
  });
});
