import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startPostgres, type EngineHandle, type WithUrl } from '#libs/testing';
import { Redis } from 'ioredis';
import type { Admin } from 'kafkajs';
import { postingText, publish, remind } from '../pipeline/postings.js';
import { ENGINE_SETS, eventIdsOnKafka, kafkaOf, messagesOnKafka, openStack, type Stack } from '../pipeline/stack.js';
import { blocked, endOrphans, holdFilling } from './hold.js';

const PATIENT = { timeoutMs: 60_000, everyMs: 200 };

const storeOnly = async (stack: Stack, requisition: string): Promise<void> => {
  const text = postingText({ requisition, title: `Outage Engineer ${requisition}` });
  const answer = await stack.call('POST', '/v1/intake', { text }, { prefer: 'respond-async' });
  expect(answer.status).toBe(202);
};
/** The processes that were started are those that still run: nobody helped them. */
const sameProcesses = (stack: Stack, pids: number[]): void => {
  expect([...stack.processes.values()].map(({ pid }) => pid)).toEqual(pids);
  for (const pid of pids) expect(() => process.kill(pid, 0)).not.toThrow();
};
const toldOnce = (stack: Stack, title: string) =>
  eventually(async () => {
    const mails = (await stack.mails()).filter(({ subject }) => subject.includes(title));
    expect(mails).toHaveLength(1);
    const told = await stack.sql<{ lateMs: number }>(
      'SELECT late_ms AS "lateMs" FROM notification.notification WHERE title LIKE $1',
      [`%${title}%`],
    );
    expect(told).toHaveLength(1);
    return told[0] ?? { lateMs: Number.NaN };
  }, PATIENT);

describe.each(ENGINE_SETS)('PostgreSQL killed and brought back, on %s engines', (set) => {
  let postgres: EngineHandle & WithUrl;
  let stack: Stack;
  beforeAll(async () => {
    postgres = await startPostgres();
    stack = await openStack(set, { postgres, env: { MIGRATE: 'true' } });
    // One after the other: the first applies the migrations.
    for (const name of stack.services) await stack.start(name);
  }, 150_000);
  afterAll(async () => {
    await stack.close();
    await postgres.stop('SIGKILL');
  });

  it('loses nothing that was acknowledged and needs no restart of a service', async () => {
    const pids = [...stack.processes.values()].map(({ pid }) => pid);
    for (const n of [1, 2, 3, 4, 5]) await storeOnly(stack, `PG-${n}`);
    await remind(stack, 'Over the crash', new Date(Date.now() + 4_000));
    await postgres.stop('SIGKILL');
    await expect(stack.sql('SELECT 1')).rejects.toThrow();
    const refused = await stack.call('GET', '/v1/postings').catch((error: Error) => error);
    expect(refused).not.toMatchObject({ status: 200 });
    await postgres.restart();
    const after = await publish(stack, { requisition: 'PG-6', title: 'Afterwards Engineer' });
    await stack.insist([200], 'PUT', `/v1/saved/${after.id}`);
    await stack.drained(60_000);
    expect(await stack.count("posting.receipt WHERE state = 'applied'")).toBe(6);
    expect(await stack.count('posting.posting')).toBe(6);
    expect(await stack.count('application.posting_snapshot')).toBe(6);
    await toldOnce(stack, 'Over the crash');
    expect(await stack.sql('SELECT consumer, type, code, reason FROM messaging.parked_event')).toEqual([]);
    sameProcesses(stack, pids);
  }, 150_000);
});

describe('carriers killed and wiped', () => {
  let stack: Stack;
  let pids: number[];
  beforeAll(async () => {
    stack = await openStack('distributed');
    await stack.startAll();
    pids = [...stack.processes.values()].map(({ pid }) => pid);
  }, 150_000);
  afterAll(() => stack.close());

  it('a broker killed and brought back: what was taken meanwhile flows on', async () => {
    const { kafka } = stack.engines;
    await publish(stack, { requisition: 'BR-0', title: 'Before Engineer' });
    await kafka!.stop('SIGKILL');
    await expect(messagesOnKafka(stack)).rejects.toThrow();
    for (const n of [1, 2, 3, 4, 5]) await storeOnly(stack, `BR-${n}`);
    expect(await stack.count("posting.receipt WHERE state = 'stored'")).toBe(5);
    await kafka!.restart();
    await stack.drained(90_000);
    expect(await stack.count("posting.receipt WHERE state = 'applied'")).toBe(6);
    expect(await stack.count('posting.posting')).toBe(6);
    sameProcesses(stack, pids);
  }, 150_000);

  const keysInRedis = async (): Promise<number> => {
    // Told at once when nobody listens: the default goes on asking for more than a minute.
    const redis = new Redis(stack.engines.redis!.url, { maxRetriesPerRequest: 0 });
    redis.on('error', () => undefined);
    try {
      return await redis.dbsize();
    } finally {
      redis.disconnect();
    }
  };
  const armed = (title: string) =>
    eventually(async () =>
      expect(await stack.count("notification.alert WHERE state = 'armed' AND data->>'title' = $1", [title])).toBe(1),
    );

  it('Redis wiped with alerts armed: they fire all the same', async () => {
    await remind(stack, 'Over the flush', new Date(Date.now() + 5_000));
    await armed('Over the flush');
    expect(await keysInRedis()).toBeGreaterThan(0);
    const redis = new Redis(stack.engines.redis!.url);
    await redis.flushall();
    redis.disconnect();
    await toldOnce(stack, 'Over the flush');
  }, 90_000);

  it('Redis killed and brought back empty: what is due then fires, what is due later fires on time', async () => {
    await remind(stack, 'Over the restart', new Date(Date.now() + 6_000));
    await remind(stack, 'Armed again', new Date(Date.now() + 30_000));
    await armed('Armed again');
    await stack.engines.redis!.stop('SIGKILL');
    await expect(keysInRedis()).rejects.toThrow();
    await stack.engines.redis!.restart();
    await toldOnce(stack, 'Over the restart');
    const { lateMs } = await toldOnce(stack, 'Armed again');
    expect(lateMs).toBeLessThan(3_000);
    sameProcesses(stack, pids);
  }, 120_000);

  const withAdmin = async <T>(work: (admin: Admin) => Promise<T>): Promise<T> => {
    const admin = kafkaOf(stack).admin();
    await admin.connect();
    return work(admin).finally(() => admin.disconnect());
  };
  const topicsOfEvents = async (): Promise<string[]> =>
    (await withAdmin((admin) => admin.listTopics())).filter((topic) => topic.startsWith('hirewire.'));
  /** What was in the topics of events is gone, and so are they. */
  const deleteTopics = async (): Promise<void> => {
    const topics = await topicsOfEvents();
    expect(topics).toHaveLength(4);
    await withAdmin((admin) => admin.deleteTopics({ topics }));
  };
  const nothingLost = async (postings: number): Promise<void> => {
    await stack.drained(90_000);
    expect(await stack.count('posting.posting')).toBe(postings);
    expect(await stack.count('application.posting_snapshot')).toBe(postings);
    expect(await stack.sql('SELECT consumer, type, code, reason FROM messaging.parked_event')).toEqual([]);
  };

  it('topics deleted under living services: what was not read yet is brought again, what comes later flows', async () => {
    await stack.drained();
    const postings = await stack.count('posting.posting');
    // Alive, and for a moment unable to read: what is published now is deleted unread.
    const { pid } = stack.process('application');
    process.kill(pid, 'SIGSTOP');
    await publish(stack, { requisition: 'LT-0', title: 'Unread Engineer' });
    await deleteTopics();
    process.kill(pid, 'SIGCONT');
    for (const n of [1, 2, 3, 4, 5]) await storeOnly(stack, `LT-${n}`);
    await nothingLost(postings + 6);
    sameProcesses(stack, pids);
  }, 150_000);

  it('a carrier that lost its topics gets everything again', async () => {
    await stack.drained();
    const postings = await stack.count('posting.posting');
    // The application and notification services are away, and what they have not read is deleted with the topics.
    await stack.kill('application');
    await stack.kill('notification');
    await publish(stack, { requisition: 'TP-1', title: 'Lost Engineer' });
    await stack.kill('posting-ingest');
    await deleteTopics();
    expect(await messagesOnKafka(stack)).toBe(0);
    await stack.startAll();
    await nothingLost(postings + 1);
  }, 120_000);

  it('topics whose maker was killed before it could fill them are filled by the next', async () => {
    await stack.drained();
    const postings = await stack.count('posting.posting');
    await stack.kill('application');
    await stack.kill('notification');
    await publish(stack, { requisition: 'TP-2', title: 'Half-made Engineer' });
    await stack.kill('posting-ingest');
    await deleteTopics();
    const held = await holdFilling(stack);
    try {
      await stack.start('posting-ingest');
      await blocked(stack, 'INSERT INTO messaging.cursor');
      await stack.kill('posting-ingest');
      await endOrphans(stack);
    } finally {
      await held.release();
    }
    // Made, and empty.
    expect(await topicsOfEvents()).toHaveLength(4);
    expect(await messagesOnKafka(stack)).toBe(0);
    await stack.startAll();
    await nothingLost(postings + 1);
    const events = await stack.sql<{ id: string }>('SELECT event_id AS id FROM messaging.outbox');
    const onKafka = await eventIdsOnKafka(stack, events.length);
    expect(events.filter(({ id }) => !onKafka.has(id))).toEqual([]);
  }, 150_000);
});
