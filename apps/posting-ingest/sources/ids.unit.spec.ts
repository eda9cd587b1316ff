import { describe, expect, it } from '@jest/globals';
import type { SourceKind } from '#libs/contracts';
import { ADAPTERS, foldId } from './adapters.js';

const idsIn = (kind: SourceKind, text: string): string[] =>
  ADAPTERS[kind]({ bytes: Buffer.from(text), contentType: null }, { config: {}, now: new Date() }).postings.map(
    ({ externalId }) => externalId,
  );

describe('what makes a posting of a source the same', () => {
  it('is the same in capitals, unless it is an address', () => {
    const kinds: SourceKind[] = ['workable', 'standard-webhooks', 'indeed-xml', 'csv'];
    expect(kinds.map((kind) => foldId(kind, 'AbC-1'))).toEqual(kinds.map(() => 'abc-1'));
    expect(foldId('rss', 'https://example.org/AbC')).toBe('https://example.org/AbC');
  });

  it('is no parameter that says where its reader came from', () => {
    const feed = (campaign: string): string =>
      `<rss><channel><item><title>Cook</title><link>https://example.org/jobs/7?utm_campaign=${campaign}&amp;lang=en</link></item></channel></rss>`;
    expect(idsIn('rss', feed('mon'))).toEqual(['https://example.org/jobs/7?lang=en']);
    expect(idsIn('rss', feed('tue'))).toEqual(idsIn('rss', feed('mon')));
  });

  it('is title, day and place where a page names neither an id nor an address', () => {
    const cook = (city: string) => ({
      ...{ '@type': 'JobPosting', title: 'Cook', datePosted: '2026-11-02', description: '<p>Cook for guests.</p>' },
      jobLocation: { '@type': 'Place', address: { addressLocality: city, addressCountry: 'FR' } },
    });
    const page = (...jobs: object[]): string =>
      `<html><script type="application/ld+json">${JSON.stringify(jobs)}</script></html>`;
    const ids = idsIn('json-ld', page(cook('Lyon'), cook('Paris'), cook('Nice')));
    expect(new Set(ids).size).toBe(3);
    expect(idsIn('json-ld', page(cook('Nice')))).toEqual([ids[2]]);
  });

  it('is title, employer and day where it is for several places, of which one may change', () => {
    const cook = (...cities: string[]) => ({
      ...{ '@type': 'JobPosting', title: 'Cook', datePosted: '2026-11-02', description: '<p>Cook for guests.</p>' },
      hiringOrganization: { name: 'Brackwater' },
      jobLocation: cities.map((city) => ({ '@type': 'Place', address: { addressLocality: city } })),
    });
    const idOf = (...cities: string[]) => idsIn('json-ld', JSON.stringify([cook(...cities)]));
    expect(idOf('Lyon', 'Paris', 'Nice')).toEqual(idOf('Lyon', 'Paris', 'Brest'));
    expect(idOf('Lyon', 'Paris')).toEqual(['Cook · 2026-11-02 · Brackwater']);
  });
});
