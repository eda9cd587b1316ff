import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { randomUUID } from 'node:crypto';
import { JobQueue, JobsModule } from '#libs/jobs';
import { createContext, createLogger, PlatformModule, readEnv, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { NOTIFICATION_JOBS, type NotificationJobs } from '../jobs.js';
import { addDelivery, type DeliveryRow } from './delivery.harness.js';
import { DeliveryQueue } from './delivery-queue.js';

let app: TestingModule;
let jobs: NotificationJobs;
let queue: DeliveryQueue;
// Registered before the database's own: what uses it is closed first.
afterAll(() => app.close());
const db = useTestDatabase();

beforeAll(async () => {
  const env = readEnv({ DATABASE_URL: 'postgresql://localhost/unused' });
  const logger = createLogger({ service: 'test', level: 'silent' });
  const engine = { kind: 'postgres' as const, url: db.options.url };
  app = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({ service: 'test', env, logger }),
      // Nobody works: what is in the queue stays there to be looked at.
      JobsModule.forRoot({ jobs: NOTIFICATION_JOBS, engine, work: false }),
    ],
  }).compile();
  await app.init();
  jobs = app.get<NotificationJobs>(JobQueue);
  queue = new DeliveryQueue(db, jobs);
});
beforeEach(async () => {
  await db.pool.query('DELETE FROM notification.delivery');
  await db.pool.query('DELETE FROM bullmq.job');
});

const ago = (seconds: number): Date => new Date(Date.now() - seconds * 1_000);
const delivery = (more: DeliveryRow = {}) => addDelivery(db, more);
/** Deliveries that the queue holds a job for, one entry a job. */
const inQueue = async (): Promise<string[]> => {
  const { rows } = await db.pool.query<{ id: string }>(
    `SELECT data::jsonb->'data'->>'deliveryId' AS id FROM bullmq.job WHERE name = 'attempt-delivery'`,
  );
  return rows.map(({ id }) => id).sort();
};
const sweep = () => runInContext(createContext(), () => queue.sweep());

it('brings what is due and was not brought, and what a dead process had in hand', async () => {
  const due = [
    await delivery({ nextAttemptAt: ago(6) }),
    await delivery({ state: 'sending', attempts: 1, claimedUntil: ago(1) }),
  ];
  // Its own job is about to come; later; in hand; settled.
  await delivery({ nextAttemptAt: ago(3) });
  await delivery({ nextAttemptAt: ago(-60) });
  await delivery({ state: 'sending', attempts: 1, nextAttemptAt: ago(60), claimedUntil: ago(-60) });
  for (const state of ['delivered', 'failed']) await delivery({ state, nextAttemptAt: ago(60) });
  expect(await sweep()).toBe('done');
  expect(await inQueue()).toEqual([...due].sort());
});

it('finds nothing to do where nothing is due', async () => {
  expect(await sweep()).toEqual({ skipped: 'nothing due' });
});

it('lets nobody’s backlog keep the mail of another from its turn', async () => {
  const ownerId = randomUUID();
  for (let n = 0; n < 60; n++) await delivery({ ownerId, nextAttemptAt: ago(600) });
  const other = await delivery({ nextAttemptAt: ago(10) });
  await sweep();
  const brought = await inQueue();
  expect(brought).toHaveLength(51);
  expect(brought).toContain(other);
});

it('lets no twenty backlogs together keep the mail of another from its turn', async () => {
  const first = await delivery({ nextAttemptAt: ago(600) });
  const like = await db.prisma.delivery.findUniqueOrThrow({ where: { id: first } });
  // All older than the other's, as what waits behind an owner's mails under way is.
  await db.pool.query(
    `INSERT INTO notification.delivery (id, notification_id, tenant_id, owner_id, channel, destination, correlation_id, next_attempt_at)
     SELECT gen_random_uuid(), $1, $2, owner.id, 'email', owner.id || '-' || n || '@example.org', 'c-1', $3
     FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, 25) OFFSET 0) AS owner, generate_series(1, 60) AS n`,
    [like.notificationId, like.tenantId, like.nextAttemptAt],
  );
  const other = await delivery({ nextAttemptAt: ago(10) });
  await sweep();
  const brought = await inQueue();
  expect(brought).toHaveLength(1_000);
  expect(brought).toContain(other);
});

it('brings an attempt once, however often it is asked for', async () => {
  const id = await delivery({ nextAttemptAt: ago(10) });
  await queue.enqueue([id]);
  await queue.enqueue([id]);
  expect(await inQueue()).toEqual([id]);
  for (let sweeps = 0; sweeps < 3; sweeps++) await sweep();
  // One for the commit, and one for the sweep, which cannot know whether the first is asleep.
  expect(await inQueue()).toEqual([id, id]);
});

it('what is due and not sent for so long that its jobs may be lost is brought once more', async () => {
  const id = await delivery({ nextAttemptAt: ago(590) });
  await sweep();
  await db.prisma.delivery.update({ where: { id }, data: { nextAttemptAt: ago(610) } });
  await sweep();
  expect(await inQueue()).toEqual([id, id]);
});

it('a retry is brought while the job of the attempt before it is still there', async () => {
  const id = await delivery();
  await queue.enqueue([id]);
  await queue.enqueue([id], { begun: 1, delayMs: 5_000 });
  expect(await jobs.counts('deliveries')).toMatchObject({ waiting: 1, delayed: 1 });
});

it('what sleeps in the queue beyond its time is brought again', async () => {
  const id = await delivery({ attempts: 1, nextAttemptAt: ago(10) });
  await queue.enqueue([id], { begun: 1, delayMs: 3_600_000 });
  await sweep();
  expect(await jobs.counts('deliveries')).toMatchObject({ waiting: 1, delayed: 1 });
});

it('a carrier that is away takes nothing down: the sweep brings it when it is back', async () => {
  const id = await delivery({ nextAttemptAt: ago(10) });
  const away = { addMany: () => Promise.reject(new Error('away')) } as unknown as NotificationJobs;
  await new DeliveryQueue(db, away).enqueue([id]);
  expect(await inQueue()).toEqual([]);
  await sweep();
  expect(await inQueue()).toEqual([id]);
});
