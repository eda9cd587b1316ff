import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { listPostings, type PostingFilter } from '#libs/contracts';
import { createContext, ProblemError, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { normalise, type NormalisedPosting } from '../normalise/normalise.js';
import { close, reopen } from '../record/change-status.js';
import { recordPostings } from '../record/record-posting.js';
import { FindDuplicates } from '../duplicates/find-duplicates.js';
import { IndexPostings } from './index-postings.job.js';
import { NewestMatches } from './newest-matches.js';
import { PostingFacets } from './posting-facets.js';
import { PostingSearch, type SearchQuery } from './posting-search.js';

const db = useTestDatabase();
const matches = new NewestMatches(db);
const search = new PostingSearch(db, matches);
const facets = new PostingFacets(db, matches);

const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
const as = <T>(work: () => Promise<T>, who = owner): Promise<T> => runInContext(createContext(who), work);
const find = (query: Partial<SearchQuery>, who = owner) =>
  as(() => search.search({ limit: 50, sort: 'newest', ...query }), who);
const titles = async (query: Partial<SearchQuery>): Promise<string[]> =>
  (await find(query)).items.map(({ title }) => title);

interface Words {
  title: string;
  company?: string;
  place?: string;
  type?: string;
  more?: string;
}
const record = ({ title, company, place, type, more }: Words, who = owner): Promise<string> => {
  const facts = [`Company: ${company ?? 'Brackwater Systems'}`, `Location: ${place ?? 'Leeds, United Kingdom'}`];
  const text = `${title}\n${facts.join('\n')}\nEmployment type: ${type ?? 'Full-time'}

Responsibilities
- Keep the gates and the pumps of the harbour

Requirements
${more ?? '- Patience'}
- 3 years of experience`;
  const body = Buffer.from(JSON.stringify({ text, url: `https://example.org/jobs/${randomUUID()}` }));
  const made = normalise(body, new Date()) as NormalisedPosting;
  return db.transaction(
    async (tx) =>
      (
        await recordPostings(tx, [
          { ...made, ...who, receiptId: uuidv7(), receivedAt: new Date(), context: createContext() },
        ])
      )[0]!.id,
  );
};

beforeAll(async () => {
  await record({
    title: 'Backend Engineer',
    more: '- TypeScript and PostgreSQL\n- The salary is $90,000 - $120,000 per year.',
  });
  await record({
    title: 'C++ Developer',
    company: 'Mole & Söhne',
    place: 'Zürich, Switzerland',
    more: '- C++ and Linux',
  });
  await record({ title: 'Warehouse Clerk', type: 'Part-time', place: 'Remote, Germany', more: '- $20 per hour' });
  await record({ title: 'Data Engineer', more: '- Python and PostgreSQL\n\nApply by January 5, 2031.' });
  await record({ title: 'IT Support', more: '- Windows' });
});

describe('searching postings', () => {
  it('finds what people write short', async () => {
    const id = await record({ title: 'Platform Engineer', more: '- Kubernetes and Node.js' });
    for (const q of ['k8s', 'kubernetes', 'nodejs', 'node.js', '"node js"'])
      expect(await titles({ q })).toContain('Platform Engineer');
    await db.prisma.posting.delete({ where: { id } });
  });

  it.each(['München, Germany', 'Munich, Germany'])('finds %s by either name', async (place) => {
    const id = await record({ title: 'Brewer', place });
    for (const filter of [{ q: 'münchen' }, { q: 'Munich' }, { city: 'Muenchen' }, { city: 'MUNICH' }])
      expect(await titles(filter)).toEqual(['Brewer']);
    await db.prisma.posting.delete({ where: { id } });
  });

  it.each<[string, PostingFilter, string[]]>([
    [
      'a word in the text, in any form',
      { q: 'pump' },
      ['IT Support', 'Data Engineer', 'Warehouse Clerk', 'C++ Developer', 'Backend Engineer'],
    ],
    ['words that do not stand together', { q: 'engineer postgresql' }, ['Data Engineer', 'Backend Engineer']],
    ['words together', { q: '"data engineer"' }, ['Data Engineer']],
    ['one or the other', { q: 'typescript or python' }, ['Data Engineer', 'Backend Engineer']],
    ['one without another', { q: 'postgresql -backend' }, ['Data Engineer']],
    ['a word that others drop', { q: 'IT' }, ['IT Support']],
    ['a name of signs', { q: 'c++' }, ['C++ Developer']],
    ['a name without its accents', { q: 'sohne zurich' }, ['C++ Developer']],
    ['nothing', { q: 'submarine' }, []],
    ['words on both sides of a dash', { q: 'data - engineer' }, ['Data Engineer']],
    ['one without another that has a sign before it', { q: 'postgresql -(backend)' }, ['Data Engineer']],
    ['a word behind more signs than it needs', { q: `${'- '.repeat(200)}--submarine python` }, ['Data Engineer']],
    ['by company', { company: 'mole' }, ['C++ Developer']],
    ['by type', { employmentType: ['part-time', 'contract'] }, ['Warehouse Clerk']],
    ['by skill, as people write it short', { skill: ['postgres', 'python'] }, ['Data Engineer']],
    ['by skill, all of them', { skill: ['postgresql', 'Python'] }, ['Data Engineer']],
    ['by country', { country: ['ch', 'de'] }, ['Warehouse Clerk', 'C++ Developer']],
    ['by city', { city: 'LEEDS', q: 'support' }, ['IT Support']],
    ['by workplace', { workplace: 'remote' }, ['Warehouse Clerk']],
    ['by pay', { salaryFrom: 100_000, currency: 'usd' }, ['Backend Engineer']],
    ['by pay an hour', { salaryFrom: 20, currency: 'USD', period: 'hour' }, ['Warehouse Clerk', 'Backend Engineer']],
    [
      'by closing date',
      { closesAfter: '2031-01-01T00:00:00Z', closesBefore: '2031-02-01T00:00:00Z' },
      ['Data Engineer'],
    ],
    // Offsets and years that PostgreSQL itself does not read.
    ['by instants at the edge of what can be written', { postedAfter: '9999-12-31T23:59:59-23:59' }, []],
    ['by the year 0', { closesBefore: '0000-01-01T00:00:00+21:22' }, []],
    ['by the day it was posted', { postedAfter: '2100-01-01T00:00:00Z' }, []],
  ])('finds %s', async (_, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it('ranks the words of a title before those of a text', async () => {
    await record({ title: 'Pump Technician', more: '- Hydraulics' });
    await record({ title: 'Cook', more: '- Fish' });
    expect((await titles({ q: 'pump', sort: 'relevance' }))[0]).toBe('Pump Technician');
  });

  it('follows what becomes of a posting', async () => {
    const id = await record({ title: 'Ferry Pilot' });
    await db.transaction((tx) => close(tx, owner.tenantId, id, 'filled'));
    expect(await titles({ q: 'ferry', status: 'open' })).toEqual([]);
    expect(await titles({ q: 'ferry', status: 'closed' })).toEqual(['Ferry Pilot']);
    await db.transaction((tx) => reopen(tx, owner.tenantId, id));
    expect(await titles({ q: 'ferry', status: 'open' })).toEqual(['Ferry Pilot']);
    await db.prisma.posting.delete({ where: { id } });
    expect(await titles({ q: 'ferry' })).toEqual([]);
  });

  it('shows nobody what is another tenant’s', async () => {
    const other = { tenantId: randomUUID(), ownerId: randomUUID() };
    await record({ title: 'Secret Diver' }, other);
    expect(await titles({ q: 'secret' })).toEqual([]);
    expect((await find({ q: 'secret' }, other)).items).toHaveLength(1);
    expect(await as(() => facets.count({ q: 'secret' }))).toMatchObject({ total: 0 });
  });

  it.each(['newest', 'relevance'] as const)(
    'pages through everything once, %s first, while more comes in',
    async (sort) => {
      const place = `${sort === 'newest' ? 'Bergen' : 'Oslo'}, Norway`;
      for (let n = 0; n < 7; n++) await record({ title: `Lock Keeper ${'lock '.repeat(n % 3)}`, place });
      const filter = { q: 'lock', country: 'NO', city: place.split(',')[0], sort, limit: 3 };
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await find({ ...filter, cursor });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
        await record({ title: 'Lock Keeper lock lock', place });
      } while (cursor !== undefined);
      expect(seen).toHaveLength(7);
      expect(new Set(seen).size).toBe(7);
    },
  );

  it.each([
    ['a cursor that is none', { cursor: 'rubbish' }],
    [
      'a cursor of another order',
      {
        q: 'pump',
        sort: 'relevance' as const,
        cursor: Buffer.from(JSON.stringify([randomUUID()])).toString('base64url'),
      },
    ],
    ['words that are only left out', { q: '-pump' }],
    ['a word, or all that lacks another', { q: 'pump or -python' }],
    ['a lone quote', { q: '"' }],
    ['nothing but signs', { q: '!!! & | <->' }],
    ['nothing but operators', { q: '- "" -"' }],
    ['more minuses than PostgreSQL can count', { q: '-'.repeat(500) }],
    ['relevance to nothing', { sort: 'relevance' as const }],
    ['pay without a currency', { salaryFrom: 5 }],
  ])('refuses %s', async (_, query) => {
    await expect(find(query)).rejects.toThrow(ProblemError);
  });

  it('answers or refuses whatever is asked', async () => {
    const query = fc.record({
      q: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 500 }),
        fc.stringMatching(/^[\\'"()&|!:*<>\0\ud800 a-]{1,200}$/),
        fc.string({ unit: fc.constantFrom('-', ' ', '"', '!', 'or ', 'a'), minLength: 100, maxLength: 200 }),
      ),
      sort: fc.constantFrom('newest' as const, 'relevance' as const),
      city: fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
      company: fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
      cursor: fc.option(fc.base64String({ maxLength: 200 }), { nil: undefined }),
      salaryFrom: fc.option(fc.double({ min: 1, max: 1e12, noNaN: true }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const parsed = listPostings.query.safeParse({ ...asked, currency: 'EUR' });
        if (!parsed.success) return;
        await find(parsed.data).catch((error: unknown) => expect(error).toBeInstanceOf(ProblemError));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('facets', () => {
  it('count what is found, and show what else could be chosen', async () => {
    const { total, capped, facets: counts } = await as(() => facets.count({ q: 'postgresql', skill: 'python' }));
    expect({ total, capped }).toEqual({ total: 1, capped: false });
    expect(counts.company).toEqual([{ value: 'Brackwater Systems', count: 1 }]);
    expect(counts.country).toEqual([{ value: 'GB', count: 1 }]);
    expect(counts.employmentType).toEqual([{ value: 'full-time', count: 1 }]);
    const skills = counts.skill.map(({ value }) => value);
    expect(skills).toEqual(expect.arrayContaining(['PostgreSQL', 'Python', 'TypeScript']));
  });
});

describe('entries', () => {
  it('that are missing or made by older rules are made again', async () => {
    const before = await titles({ q: 'engineer' });
    await db.pool.query('DELETE FROM posting.search');
    await db.pool.query('UPDATE posting.posting SET search_revision = 0');
    expect(await titles({ q: 'engineer' })).toEqual([]);
    const job = new IndexPostings(db, new FindDuplicates());
    expect(await job.run()).toBe('done');
    expect(await titles({ q: 'engineer' })).toEqual(before);
    expect(await job.run()).toEqual({ skipped: 'all are indexed' });
  });
});
