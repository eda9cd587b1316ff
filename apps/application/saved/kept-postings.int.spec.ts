import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '#libs/data';
import { createContext, runInContext } from '#libs/platform';
import { eventually, useTestDatabase } from '#libs/testing';
import { PATIENCE_MS, requirePosting } from './kept-postings.js';

const db = useTestDatabase();
const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
const ask = (postingId: string, through: Database = db) =>
  runInContext(createContext(owner), () => requirePosting(through, postingId));
const arrive = (postingId: string, tenantId = owner.tenantId) =>
  db.prisma.postingSnapshot.create({ data: { postingId, tenantId, version: 1, status: 'open', card: {} } });
const made = (secondsAgo: number): string => uuidv7({ msecs: Date.now() - secondsAgo * 1_000 });
const took = async (work: Promise<unknown>): Promise<{ ms: number; answer: unknown }> => {
  const started = performance.now();
  const answer = await work.catch((error: unknown) => error);
  return { ms: performance.now() - started, answer };
};
const RETRY_AFTER = { 'retry-after': '2' };

it('what was published a moment ago is waited for until its event is there', async () => {
  const postingId = made(0);
  const inVain: string[] = [];
  const findFirst = async (query: object): Promise<unknown> => {
    const found = await db.prisma.postingSnapshot.findFirst(query);
    if (!found) inVain.push(postingId);
    return found;
  };
  const asked = ask(postingId, { prisma: { postingSnapshot: { findFirst } } } as unknown as Database);
  await eventually(() => expect(inVain).toContain(postingId));
  await arrive(postingId);
  expect(await asked).toMatchObject({ postingId });
});

it('what is known is answered, however old it is', async () => {
  const postingId = made(86_400);
  await arrive(postingId);
  expect(await ask(postingId)).toMatchObject({ postingId });
});

it.each<[string, () => string]>([
  ['an id of another kind than ours', () => randomUUID()],
  ['an id of long ago', () => made(7_200)],
  ['an id of a time to come', () => made(-120)],
])('%s is said to be unknown at once, and for good', async (_, id) => {
  const { ms, answer } = await took(ask(id()));
  expect(answer).toMatchObject({ code: 'posting-not-found', problem: { status: 404 } });
  expect(answer).not.toHaveProperty('problem.headers');
  expect(ms).toBeLessThan(PATIENCE_MS);
});

it('of an id that is older than events take, but no more than an outage, it is said at once that it may come', async () => {
  const { ms, answer } = await took(ask(made(600)));
  expect(answer).toMatchObject({ code: 'posting-not-found', problem: { status: 404, headers: RETRY_AFTER } });
  expect(ms).toBeLessThan(PATIENCE_MS);
});

it('what does not come in a moment may come later: nobody is kept waiting for it', async () => {
  const { ms, answer } = await took(ask(made(1)));
  expect(answer).toMatchObject({ problem: { status: 404, headers: RETRY_AFTER } });
  expect(ms).toBeGreaterThan(PATIENCE_MS - 100);
});

it('another tenant’s is unknown', async () => {
  const postingId = made(7_200);
  await arrive(postingId, randomUUID());
  expect((await took(ask(postingId))).answer).toMatchObject({ code: 'posting-not-found' });
});
