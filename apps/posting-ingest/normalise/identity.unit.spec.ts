import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PostingContent } from '#libs/contracts';
import { canonicalUrl, withoutTracking } from '#libs/typed-posting';
import { changedFields, contentHash, identityOf } from './identity.js';
import { toRecord, UNTITLED } from './to-record.js';

const posting = (part: Partial<PostingContent> = {}): PostingContent => ({
  title: 'Platform Engineer',
  company: { name: 'Brackwater Systems' },
  department: null,
  seniority: null,
  employmentType: null,
  workplace: { type: null, policy: null },
  locations: [
    { raw: 'Leeds', city: 'Leeds', region: null, country: 'GB', remote: false },
    { raw: 'York', city: 'York', region: null, country: 'GB', remote: false },
  ],
  duration: null,
  weeklyHours: null,
  startsAt: null,
  datePosted: null,
  closing: null,
  salaries: [],
  variablePay: [],
  sections: [],
  skills: [],
  summary: { text: '', bullets: [], by: 'extractive' },
  applyUrl: null,
  text: 'We build.',
  html: null,
  language: 'en',
  ...part,
});
const PAGE = 'https://jobs.example/1';

describe('the address of a page', () => {
  it('is the same however it was shared', () => {
    const shared = 'https://jobs.example/1/?utm_source=x&b=2&a=1&gh_src=abc#apply';
    expect(canonicalUrl(shared)).toBe('https://jobs.example/1?a=1&b=2');
    expect(canonicalUrl('https://jobs.example/1/')).toBe(PAGE);
  });

  it('does not change when it is made canonical twice', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url));
      }),
    );
  });
});

describe('the identity of a posting', () => {
  it('is its page where one is named', () => {
    const other = posting({ title: 'Another', company: null });
    expect(identityOf(posting(), PAGE)).toBe(identityOf(other, `${PAGE}/?utm_medium=mail`));
    expect(identityOf(posting(), PAGE)).not.toBe(identityOf(posting(), 'https://jobs.example/2'));
  });

  it.each([
    ['a route in the fragment', 'https://jobs.example/#/job/1', 'https://jobs.example/#/job/2'],
    ['a parameter called ref', 'https://jobs.example/vacancy?ref=1001', 'https://jobs.example/vacancy?ref=1002'],
    ['a parameter called source', 'https://jobs.example/v?source=a', 'https://jobs.example/v?source=b'],
  ])('keeps pages apart that differ in %s', (_, one, other) => {
    expect(identityOf(posting(), one)).not.toBe(identityOf(posting(), other));
  });

  it.each(['Position: 12-month fixed term', 'Job posting: 2026-11-20', 'Reference: 3-5 years of experience'])(
    'takes no requisition from "%s"',
    (text) => {
      const one = posting({ title: 'Tester', text });
      const other = posting({ title: 'Chef', text });
      expect(identityOf(one, null)).not.toBe(identityOf(other, null));
    },
  );

  it('is else its requisition within the company', () => {
    const one = posting({ text: 'Requisition ID: BW-1001. We build.' });
    const renamed = posting({ title: 'Platform Engineer II', text: 'Req No: bw-1001', locations: [] });
    expect(identityOf(one, null)).toBe(identityOf(renamed, null));
    expect(identityOf(one, null)).not.toBe(identityOf(posting({ text: 'Requisition ID: BW-1002' }), null));
    expect(identityOf(one, null)).not.toBe(identityOf({ ...one, company: { name: 'Other' } }, null));
  });

  it('is else company, title and places in any order and spelling of case and space', () => {
    const same = posting({
      title: ' platform  ENGINEER',
      locations: [...posting().locations].reverse(),
      text: 'Other.',
    });
    expect(identityOf(same, null)).toBe(identityOf(posting(), null));
    expect(identityOf(posting({ locations: [] }), null)).not.toBe(identityOf(posting(), null));
  });

  it.each([
    ['company', { company: null }],
    ['title', { title: UNTITLED }],
  ])('is the very words where the %s is not known: two jobs are never merged', (_, part) => {
    const one = posting({ ...part, text: 'Paint the bridge.' });
    expect(identityOf(one, null)).not.toBe(identityOf(posting({ ...part, text: 'Fit the signals.' }), null));
    expect(identityOf(one, null)).toBe(identityOf(posting({ ...part, text: 'paint  the bridge.' }), null));
  });
});

describe('the content', () => {
  const reversed = (value: object): object => Object.fromEntries(Object.entries(value).reverse());

  /** As they were before the parser said null: what is stored is to stay the posting that it is. */
  it.each([
    ['Platform Engineer', '0ecc5048cfdbadb60650da401ec166e9d945a28c31e96d2e16d8fd3b35b3c0f6', /^role:bd431677990f/],
    [null, '8d6cb2a6289ae84d8c3e264c139a53b95108d526add53acf298a909764db758b', /^text:b7d1dd259b1e/],
  ])('has the hash and the identity that it always had, with the title %s', (title, hash, identity) => {
    const kept = toRecord({ ...posting(), title });
    expect(kept.title).toBe(title ?? 'Untitled position');
    expect(contentHash(kept)).toBe(hash);
    expect(identityOf(kept, null)).toMatch(identity);
  });

  it('has another hash with what is said of variable pay and of hours', () => {
    const hours = contentHash(posting({ weeklyHours: { min: 20, max: 20 } }));
    const pay = { kind: 'equity', min: null, max: null, unit: 'money', currency: null, period: null } as const;
    const more = contentHash(posting({ variablePay: [{ ...pay, evidence: 'Equity' }] }));
    expect(new Set([hours, more, contentHash(posting())]).size).toBe(3);
  });

  it('has a hash that does not depend on the order of keys', () => {
    expect(contentHash(reversed(posting()) as PostingContent)).toBe(contentHash(posting()));
    expect(contentHash(posting({ title: 'x' }))).not.toBe(contentHash(posting()));
  });

  it('differs in the fields that are named, and in no other', () => {
    const locations = posting().locations.map((place) => reversed(place)) as PostingContent['locations'];
    expect(changedFields(posting(), posting({ locations }))).toEqual([]);
    expect(changedFields(posting(), posting({ title: 'x', closing: null, text: 'y' }))).toEqual(['text', 'title']);
  });
});

describe('an address as it is shown', () => {
  it.each([
    ['https://a.example/Jobs/1/?utm_source=x&b=2&a=1#apply', 'https://a.example/Jobs/1/?b=2&a=1#apply'],
    ['https://a.example/jobs?gh_jid=7&gh_src=abc', 'https://a.example/jobs?gh_jid=7'],
    ['https://a.example/jobs?q=a%20b', 'https://a.example/jobs?q=a%20b'],
    ['mailto:jobs@a.example', 'mailto:jobs@a.example'],
    ['no address', 'no address'],
  ])('%s is %s', (address, shown) => expect(withoutTracking(address)).toBe(shown));
});
