import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SOURCE_KINDS, type SourceKind } from '#libs/contracts';
import { compose, type SourceConfig, SourceError, type SourcePosting } from '#libs/typed-posting';
import { ADAPTERS, foldId } from './adapters.js';

const now = new Date('2026-10-01T00:00:00Z');
const read = (kind: SourceKind, document: unknown, config: SourceConfig = {}, contentType: string | null = null) => {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return ADAPTERS[kind]({ bytes: Buffer.from(text), contentType }, { config, now });
};
const one = (kind: SourceKind, document: unknown, config?: SourceConfig): SourcePosting =>
  read(kind, document, config).postings[0]!;
const place = (raw: string, city: string | null, region: string | null, country: string | null, remote = false) => ({
  raw,
  city,
  region,
  country,
  remote,
});

describe('greenhouse', () => {
  const job = {
    id: 4711,
    title: 'Lock Keeper ',
    company_name: 'Brackwater ',
    requisition_id: 'R-1',
    updated_at: '2026-07-20T10:00:00-04:00',
    first_published: '2026-07-10T23:15:00-04:00',
    application_deadline: '2026-08-01',
    location: { name: 'Leeds, United Kingdom | Remote (US)' },
    departments: [{ id: 1, name: 'Canals' }],
    content: '&lt;p&gt;Keep &amp;amp; mend&lt;/p&gt;',
    pay_input_ranges: [{ min_cents: 3_000_000, max_cents: 3_600_000, currency_type: 'GBP', title: 'Annual Salary' }],
  };
  it('has its content escaped once, its pay in cents, and dates with their offset', () => {
    expect(one('greenhouse', { jobs: [job], meta: { total: 1 } })).toMatchObject({
      externalId: '4711',
      requisitionId: 'R-1',
      title: 'Lock Keeper',
      company: { name: 'Brackwater' },
      department: 'Canals',
      body: { html: '<p>Keep &amp; mend</p>' },
      salaries: [{ min: 30_000, max: 36_000, currency: 'GBP', period: 'year' }],
      datePosted: '2026-07-10',
      closing: { at: '2026-08-01T23:59:59Z', grade: 'ats' },
      updatedAt: '2026-07-20T10:00:00-04:00',
    });
    expect(one('greenhouse', job).externalId).toBe('4711');
  });
  it('says what it is not', () => {
    expect(() => read('greenhouse', { status: 404, error: 'Job not found' })).toThrow(SourceError);
    expect(read('greenhouse', { jobs: [job], meta: { total: 2 } }).complete).toBe(false);
    const others = read('greenhouse', { jobs: [{ ...job, id: '0198-ab' }] });
    expect(others).toMatchObject({ postings: [], problems: [{ code: 'not-greenhouse' }] });
  });
});

describe('lever', () => {
  const item = {
    id: 'AB-1',
    text: 'Lock Keeper',
    categories: { commitment: 'Full-time', department: 'Canals', allLocations: ['Leeds', 'York'] },
    country: 'GB',
    workplaceType: 'onsite',
    createdAt: 1_785_312_000_000,
    description: '<div>Opening</div>',
    lists: [{ text: 'You will', content: '<li>Mend</li>' }],
    additional: '<div>Perks</div>',
    salaryRange: { min: 30_000, max: 36_000, currency: 'GBP', interval: 'per-year-salary' },
  };
  it('puts its text together, and reads interval and workplace as they really are', () => {
    const posting = one('lever', [item]);
    expect(posting).toMatchObject({
      workplace: 'on-site',
      employmentType: 'full-time',
      datePosted: '2026-07-29',
      salaries: [{ min: 30_000, period: 'year' }],
    });
    expect(posting.body).toEqual({
      html: expect.stringMatching(/Opening[^]*<h3>You will<\/h3>\n<ul><li>Mend<\/li><\/ul>[^]*Perks/),
    });
    expect(posting.locations.map(({ raw }) => raw)).toEqual(['Leeds', 'York']);
  });
  it('of an unknown site is told by its own words', () => {
    expect(() => read('lever', { ok: false, error: 'Document not found' })).toThrow(
      expect.objectContaining({ code: 'board-not-found' }),
    );
  });
});

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

it('smartrecruiters: title is `name`, countries are small letters, a page is not everything', () => {
  const item = {
    ...{ id: '74', name: 'Lock Keeper', refNumber: 'R-2', company: { identifier: 'Brack', name: 'Brackwater' } },
    location: { city: 'Munich', country: 'de', remote: true, fullLocation: 'Munich, , Germany' },
    typeOfEmployment: { id: 'permanent', label: 'Part-time' },
  };
  const page = read('smartrecruiters', { offset: 0, totalFound: 3, content: [item] });
  expect(page).toMatchObject({ complete: false, listed: 1 });
  expect(page.postings[0]).toMatchObject({
    ...{ title: 'Lock Keeper', requisitionId: 'R-2', employmentType: 'part-time', workplace: 'remote' },
    ...{
      url: 'https://jobs.smartrecruiters.com/Brack/74',
      locations: [place('Munich, Germany', 'Munich', null, 'DE', true)],
    },
  });
  const jobAd = {
    sections: { jobDescription: { title: 'Job', text: '<p>Mend</p>' }, qualifications: { title: 'You', text: '' } },
  };
  expect(one('smartrecruiters', { ...item, jobAd }).body).toEqual({ html: '<h3>Job</h3>\n<p>Mend</p>' });
});

it('workable: one code in several places is one posting', () => {
  const job = {
    title: 'Lock Keeper',
    shortcode: 'ABC1',
    employment_type: 'Full-time',
    telecommuting: false,
    published_on: '2026-06-15',
  };
  const at = (city: string) => ({
    ...job,
    locations: [{ city, country: 'United Kingdom', countryCode: 'GB', region: 'England' }],
  });
  const answer = read('workable', { name: 'Brackwater', jobs: [at('Leeds'), { ...at('York'), shortcode: 'abc1' }] });
  expect(answer).toMatchObject({ listed: 1, complete: true });
  expect(answer.postings).toMatchObject([
    { company: { name: 'Brackwater' }, locations: [{ city: 'Leeds' }, { city: 'York' }] },
  ]);
  expect(one('workable', { jobs: [{ ...job, state: 'archived' }] }).status).toBe('unlisted');
});

it('recruitee: dates with a space and UTC, amounts as strings', () => {
  const offer = {
    ...{
      id: 5,
      title: 'Lock Keeper',
      status: 'published',
      city: 'Leeds',
      country_code: 'GB',
      remote: false,
      hybrid: true,
    },
    ...{
      published_at: '2026-08-05 10:10:39 UTC',
      close_at: '2026-09-30 21:59:59 UTC',
      employment_type_code: 'fulltime_permanent',
    },
    salary: { min: '2800.0', max: '3100.0', period: 'month', currency: 'EUR' },
    ...{ description: '<p>Keep</p>', requirements: '<ul><li>Patience</li></ul>' },
  };
  expect(one('recruitee', { offers: [offer] })).toMatchObject({
    ...{ datePosted: '2026-08-05', closing: { at: '2026-09-30T21:59:59Z', grade: 'ats' }, workplace: 'hybrid' },
    salaries: [{ min: 2_800, max: 3_100, period: 'month', currency: 'EUR' }],
    employmentType: 'full-time',
  });
  expect(one('recruitee', { offers: [{ ...offer, status: 'archived' }] }).status).toBe('unlisted');
});

describe('personio', () => {
  const position = `<position><id>9</id><office>Leeds, United Kingdom</office><additionalOffices><office>York, United Kingdom</office></additionalOffices>
    <name>Lock Keeper (m/f/d)</name><subcompany>Brackwater &amp; Sons</subcompany><employmentType>permanent</employmentType><schedule>part-time</schedule>
    <jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[<ul><li>Mend</li></ul>]]></value></jobDescription></jobDescriptions>
    <createdAt>2026-08-15T08:00:00+0200</createdAt></position>`;
  it('reads offices, schedule and descriptions', () => {
    expect(
      one('personio', `<workzag-jobs>${position}</workzag-jobs>`, { url: 'https://brack.jobs.example/xml' }),
    ).toMatchObject({
      ...{
        title: 'Lock Keeper (m/f/d)',
        company: { name: 'Brackwater & Sons' },
        employmentType: 'part-time',
        datePosted: '2026-08-15',
      },
      ...{ url: 'https://brack.jobs.example/job/9', body: { html: '<h3>Tasks</h3>\n<ul><li>Mend</li></ul>' } },
      locations: [{ city: 'Leeds', country: 'GB' }, { city: 'York' }],
    });
  });
  it('an employer without openings is no error; a feed cut off is not everything', () => {
    expect(read('personio', '<workzag-jobs></workzag-jobs>')).toMatchObject({ listed: 0, complete: true });
    expect(read('personio', `<workzag-jobs>${position}<position><id>10</id>`)).toMatchObject({
      listed: 2,
      complete: false,
      problems: [{ code: 'no-title' }],
    });
  });
});

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
    description: '<p>K</p>',
  };
  const detail = one('bamboohr', { result: { jobOpening } });
  expect([list.externalId, detail.externalId]).toEqual(['82', '82']);
  expect(list).toMatchObject({ workplace: 'hybrid', locations: [{ city: 'Ottawa', country: 'CA' }] });
  expect(compose(detail, { config: {}, now }).salaries).toMatchObject([{ min: 60_000, max: 70_000 }]);
});

it('indeed: dates end in its own zone, addresses may be escaped, pay is words', () => {
  const xml = `<source><publisher>P</publisher><job><title><![CDATA[Lock Keeper]]></title><referencenumber><![CDATA[Ab1]]></referencenumber>
    <url><![CDATA[https://x.example/?a=1&amp;b=2]]></url><company>Brackwater</company><city>Phoenix</city><state>AZ</state><country>US</country>
    <date>Mon, 29 Jun 2026 22:49:39 GMT</date><expirationdate><![CDATA[2026-11-08]]></expirationdate><jobtype>parttime, fulltime</jobtype>
    <salary>$20 - $25 / hour</salary><remotetype>Fully remote</remotetype><description><![CDATA[<p>Keep</p>]]></description></job></source>`;
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
        closing: { at: '2026-10-15T23:59:59Z', grade: 'structured' },
      },
      ...{
        salaries: [{ min: 15, max: 18.5, currency: 'GBP', period: 'hour' }],
        locations: [{ city: 'Leeds', country: 'GB' }],
      },
    });
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

it('csv: any order of columns, any of four marks, quotes, one bad row', () => {
  const csv =
    '\uFEFFJob ID;Job Title;Location;Salary Min;Currency;Deadline;Description\r\n1;"Lock; Keeper";Leeds, UK;30000;GBP;15.10.2026;"Keep\nthe lock"\r\n;;;;;;\r\n2;;York;;;;\r\n';
  const table = read('csv', csv, { company: 'Brackwater' });
  expect(table.postings).toMatchObject([
    {
      externalId: '1',
      title: 'Lock; Keeper',
      company: { name: 'Brackwater' },
      salaries: [{ min: 30_000, currency: 'GBP' }],
      closing: { at: '2026-10-15T23:59:59Z' },
    },
  ]);
  expect(table.problems.map(({ code }) => code)).toContain('no-title');
});

describe('any source', () => {
  it('is read in the charset that it names, and refused in one that it is not in', () => {
    const xml =
      '<?xml version="1.0" encoding="ISO-8859-1"?><workzag-jobs><position><id>1</id><name>Schleusenwärter</name></position></workzag-jobs>';
    const latin = ADAPTERS.personio({ bytes: Buffer.from(xml, 'latin1'), contentType: null }, { config: {}, now });
    expect(latin.postings[0]?.title).toBe('Schleusenwärter');
    expect(() =>
      ADAPTERS.csv({ bytes: Buffer.from('id,title\n1,ä', 'latin1'), contentType: null }, { config: {}, now }),
    ).toThrow(expect.objectContaining({ code: 'wrong-charset' }));
    expect(() => read('csv', 'id,title', {}, 'text/csv; charset=klingon')).toThrow(
      expect.objectContaining({ code: 'unknown-charset' }),
    );
  });

  it('refuses bombs: entities, depth, keys that stand twice', () => {
    expect(() => read('rss', '<!DOCTYPE r [<!ENTITY a "b">]><rss>&a;</rss>')).toThrow(
      expect.objectContaining({ code: 'xml-entities' }),
    );
    expect(() => read('rss', '<rss>'.repeat(100_000))).toThrow(expect.objectContaining({ code: 'nested-too-deep' }));
    expect(() => read('lever', '['.repeat(100_000))).toThrow(expect.objectContaining({ code: 'invalid-json' }));
    expect(() => read('lever', '[{"id":1,"id":2}]')).toThrow(expect.objectContaining({ code: 'invalid-json' }));
  });

  it('folds the case of ids only where the vendor does not tell them apart by it', () => {
    expect([foldId('workable', 'AbC'), foldId('rss', 'AbC')]).toEqual(['abc', 'AbC']);
  });

  it.each(SOURCE_KINDS)('%s throws nothing but a reason, whatever comes', (kind) => {
    const documents = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('<a', '[{}]', '{"jobs":[null,1,{}]}', '<source><job/></source>', 'a,b\n"'),
    );
    fc.assert(
      fc.property(documents, (text) => {
        try {
          const { listed, postings, problems } = read(kind, text);
          expect(postings.length + problems.length).toBe(listed);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
