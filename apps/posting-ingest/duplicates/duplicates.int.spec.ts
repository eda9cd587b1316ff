import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { createContext, ProblemError, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { normalise, type NormalisedPosting } from '../normalise/normalise.js';
import { recordPostings } from '../record/record-posting.js';
import { Duplicates } from './duplicates.js';
import { FindDuplicates } from './find-duplicates.js';

const db = useTestDatabase();
const finder = new FindDuplicates();
const duplicates = new Duplicates(db, finder);

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
  Promise.all(ids.map((id) => db.sqlTransaction((tx) => finder.of(tx, [{ id, tenantId: owner.tenantId }]))));
const verdicts = async (id: string) =>
  (await as(() => duplicates.of(id))).items.map(({ id: other, verdict, rule }) => ({ other, verdict, rule }));

describe('postings that look alike', () => {
  it('are found from both sides, in any order, and however often it is looked', async () => {
    const [a, b] = [await record(), await record()];
    await look(b, a, a, b);
    expect(await verdicts(a)).toEqual([{ other: b, verdict: 'same', rule: 'same-role-and-text' }]);
    expect(await verdicts(b)).toEqual([{ other: a, verdict: 'same', rule: 'same-role-and-text' }]);
    const { items } = await as(() => duplicates.of(a));
    expect(items).toMatchObject([{ decidedBy: null, why: expect.stringContaining('nearly all of the text') }]);
  });

  it('are never of two tenants', async () => {
    await record();
    owner = { tenantId: randomUUID(), ownerId: randomUUID() };
    const mine = await record();
    await look(mine);
    expect(await verdicts(mine)).toEqual([]);
  });

  it('are judged again when one of them changes', async () => {
    const [a, b] = [await record(), await record()];
    await look(a, b);
    await db.pool.query(
      `UPDATE posting.posting SET content = (content::jsonb || '{"title": "Harbour Cook"}')::json WHERE id = $1`,
      [a],
    );
    await look(a);
    expect(await verdicts(b)).toEqual([{ other: a, verdict: 'different', rule: 'other-title' }]);
  });
});

describe('what a person says', () => {
  it('stays, whatever the rules say, until it is taken back', async () => {
    const [a, b] = [await record(), await record()];
    await look(a, b);
    const said = await as(() => duplicates.say(b, a, 'different'));
    expect(said).toMatchObject({ id: a, verdict: 'different', rule: 'person', decidedBy: owner.ownerId });
    await look(a, b);
    expect(await verdicts(a)).toEqual([{ other: b, verdict: 'different', rule: 'person' }]);
    await as(() => duplicates.unsay(a, b));
    expect(await verdicts(a)).toEqual([{ other: b, verdict: 'same', rule: 'same-role-and-text' }]);
  });

  it('can be said of any two, and of nobody else’s', async () => {
    const [a, b] = [await record('Cook'), await record('Pilot')];
    await as(() => duplicates.say(a, b, 'repost'));
    expect(await verdicts(b)).toMatchObject([{ other: a, verdict: 'repost' }]);
    await expect(as(() => duplicates.say(a, a, 'same'))).rejects.toThrow(ProblemError);
    owner = { tenantId: randomUUID(), ownerId: randomUUID() };
    await expect(as(() => duplicates.say(a, b, 'same'))).rejects.toThrow(ProblemError);
    await expect(as(() => duplicates.unsay(a, b))).rejects.toThrow(ProblemError);
    expect(await verdicts(a)).toEqual([]);
  });
});
