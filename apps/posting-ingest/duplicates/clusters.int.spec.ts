import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { createContext, runInContext } from '#libs/platform';
import { eventually, useTestDatabase } from '#libs/testing';
import { normalise, type NormalisedPosting } from '../normalise/normalise.js';
import { close, reopen } from '../record/change-status.js';
import { recordPostings } from '../record/record-posting.js';
import { NewestMatches } from '../search/newest-matches.js';
import { PostingFacets } from '../search/posting-facets.js';
import { PostingSearch, type SearchQuery } from '../search/posting-search.js';
import { settleClusters } from './clusters.js';
import { Duplicates } from './duplicates.js';
import { FindDuplicates } from './find-duplicates.js';

const db = useTestDatabase();
const finder = new FindDuplicates();
const duplicates = new Duplicates(db, finder);
const matches = new NewestMatches(db);
const search = new PostingSearch(db, matches);
const facets = new PostingFacets(db, matches);

let owner = { tenantId: '', ownerId: '' };
beforeEach(() => {
  owner = { tenantId: randomUUID(), ownerId: randomUUID() };
});
const as = <T>(work: () => Promise<T>): Promise<T> => runInContext(createContext(owner), work);
/** The same vacancy on another page each time. */
const record = (title = 'Harbour Engineer'): Promise<string> => {
  const text = `${title}\nCompany: Brackwater\nLocation: Leeds, United Kingdom

Responsibilities
- Keep the gates and the pumps of the harbour in order, day and night, with a crew of five people
- Plan repairs with the yard so that no ship has to wait outside for longer than one tide`;
  const body = Buffer.from(JSON.stringify({ text, url: `https://example.org/jobs/${randomUUID()}` }));
  const made = normalise(body, new Date()) as NormalisedPosting;
  return db.transaction(
    async (tx) =>
      (
        await recordPostings(tx, [
          { ...made, ...owner, receiptId: uuidv7(), receivedAt: new Date(), context: createContext() },
        ])
      )[0]!.id,
  );
};
const look = (...ids: string[]) =>
  db.sqlTransaction((tx) =>
    finder.of(
      tx,
      ids.map((id) => ({ id, tenantId: owner.tenantId })),
    ),
  );
const clusterOf = async (id: string) => (await as(() => duplicates.of(id))).cluster;
const shown = async (query: Partial<SearchQuery> = {}): Promise<string[]> =>
  (await as(() => search.search({ limit: 50, sort: 'newest', duplicates: 'hide', ...query }))).items.map(
    ({ id }) => id,
  );

describe('postings that are one vacancy', () => {
  it('are one cluster, seen from each of them, and others are none of it', async () => {
    const [a, b, c, other] = [await record(), await record(), await record(), await record('Harbour Cook')];
    await look(a, b, c, other);
    expect(await clusterOf(b)).toEqual([a, b, c]);
    expect(await clusterOf(a)).toEqual(await clusterOf(c));
    expect(await clusterOf(other)).toBeNull();
    owner = { tenantId: randomUUID(), ownerId: randomUUID() };
    expect(await clusterOf(a)).toBeNull();
  });

  it('are one cluster also when two that saw half of the pairs each settle in the same moment', async () => {
    const [a, b, c] = [await record(), await record(), await record()];
    const [first, second] = [await db.pool.connect(), await db.pool.connect()];
    const settle = async (client: typeof first, low: string, high: string): Promise<void> => {
      await client.query('BEGIN');
      await client.query(
        `INSERT INTO posting.duplicate (low_id, high_id, tenant_id, verdict, rule) VALUES ($1, $2, $3, 'same', 'same-page')`,
        [low, high, owner.tenantId],
      );
      await settleClusters(client, [low, high]);
    };
    await settle(first, a, b);
    const waiting = settle(second, b, c);
    const isWaiting = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    await eventually(async () => expect((await db.pool.query<{ n: number }>(isWaiting)).rows[0]?.n).toBe(1));
    await first.query('COMMIT');
    await waiting;
    await second.query('COMMIT');
    first.release();
    second.release();
    expect(await clusterOf(a)).toEqual([a, b, c]);
  });

  it('part and come together again as people say', async () => {
    const [a, b, c] = [await record(), await record(), await record('Pilot')];
    await look(a, b, c);
    await as(() => duplicates.say(b, c, 'same'));
    // What is said of b and c makes c no other posting to a, whose title is another: b goes with whom a person says.
    expect(await clusterOf(b)).toEqual([a, b, c]);
    await as(() => duplicates.say(a, c, 'different'));
    expect(await clusterOf(a)).toBeNull();
    expect(await clusterOf(c)).toEqual([b, c]);
    await as(() => duplicates.say(a, b, 'different'));
    await as(() => duplicates.unsay(b, c));
    expect(await clusterOf(b)).toBeNull();
    await as(() => duplicates.unsay(a, b));
    expect(await clusterOf(b)).toEqual([a, b]);
  });

  it('say what keeps two apart that are judged to be the same', async () => {
    const [a, b, c] = [await record(), await record(), await record('Pilot')];
    await look(a, b, c);
    const items = async (id: string) => (await as(() => duplicates.of(id))).items;
    expect(await items(a)).toMatchObject([{ id: b, verdict: 'same', inCluster: true, keptApart: [] }]);
    await as(() => duplicates.say(b, c, 'same'));
    await as(() => duplicates.say(a, c, 'different'));
    const reason = { rule: 'person', why: 'A person said so.', decidedBy: owner.ownerId };
    const keptApart = [{ postingIds: [a, c], ...reason }];
    expect(await items(a)).toMatchObject([
      { id: b, verdict: 'same', inCluster: false, keptApart },
      { id: c, verdict: 'different', inCluster: false, keptApart: [] },
    ]);
    expect(await items(b)).toMatchObject([
      { id: a, inCluster: false, keptApart },
      { id: c, inCluster: true, keptApart: [] },
    ]);
    // A person says of both that b is the same, and of a and c that they are not: one of the two has to give way.
    expect(await as(() => duplicates.say(b, a, 'repost'))).toMatchObject({ id: a, inCluster: true });
    expect(await as(() => duplicates.say(b, c, 'same'))).toMatchObject({ id: c, inCluster: false, keptApart });
  });

  it('part when one of them changes', async () => {
    const [a, b] = [await record(), await record()];
    await look(a, b);
    expect(await clusterOf(a)).toEqual([a, b]);
    await db.pool.query(
      `UPDATE posting.posting SET content = (content::jsonb || '{"title": "Harbour Cook"}')::json WHERE id = $1`,
      [a],
    );
    await look(a);
    expect(await clusterOf(b)).toBeNull();
  });

  it('are one in a search that hides duplicates: an open one before a closed one, the oldest first', async () => {
    const [a, b, other] = [await record(), await record(), await record('Harbour Cook')];
    await look(a, b, other);
    expect(await shown({ duplicates: 'show' })).toEqual([other, b, a]);
    expect(await shown()).toEqual([other, a]);
    expect(await shown({ q: 'pumps', sort: 'relevance' })).toHaveLength(2);
    expect((await as(() => facets.count({ duplicates: 'hide' }))).total).toBe(2);
    await db.transaction((tx) => close(tx, owner.tenantId, a, 'removed'));
    expect(await shown()).toEqual([other, b]);
    expect(await shown({ status: 'open' })).toEqual([other, b]);
    expect(await shown({ status: 'closed' })).toEqual([a]);
    await db.transaction((tx) => reopen(tx, owner.tenantId, a));
    expect(await shown()).toEqual([other, a]);
  });

  it('are shown by one of those that a filter leaves, so that no vacancy is lost to it', async () => {
    const [a, b, other] = [await record(), await record(), await record('Harbour Cook')];
    await look(a, b, other);
    const addKey = (id: string, key: string): Promise<unknown> =>
      db.pool.query(`UPDATE posting.search SET keys = keys || $2::text WHERE posting_id = $1`, [id, key]);
    await addKey(b, 'city:hamburg');
    await addKey(other, 'city:hamburg');
    expect(await shown()).toEqual([other, a]);
    expect(await shown({ city: ['Hamburg'] })).toEqual([other, b]);
    expect(await shown({ city: ['Hamburg'], q: 'pumps', sort: 'relevance' })).toHaveLength(2);
    expect((await as(() => facets.count({ city: ['Hamburg'], duplicates: 'hide' }))).total).toBe(2);
    // Only the newer of the two is found by its title.
    await db.pool.query(`UPDATE posting.search SET head = to_tsvector('simple', 'dredger') WHERE posting_id = $1`, [b]);
    await db.pool.query(
      `UPDATE posting.search SET words = words || to_tsvector('simple', 'dredger') WHERE posting_id = ANY($1)`,
      [[a, b]],
    );
    expect(await shown({ q: 'dredger', sort: 'relevance' })).toEqual([a]);
    expect(await shown({ q: 'dredger' })).toEqual([a]);
  });

  it('leave their cluster when they are deleted', async () => {
    const [a, b] = [await record(), await record()];
    await look(a, b);
    await db.pool.query(`DELETE FROM posting.posting WHERE id = $1`, [a]);
    expect(await shown()).toEqual([b]);
    await db.sqlTransaction((tx) => settleClusters(tx, [b]));
    expect(await clusterOf(b)).toBeNull();
  });
});
