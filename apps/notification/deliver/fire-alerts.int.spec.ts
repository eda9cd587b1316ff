import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '#libs/data';
import { createContext, runInContext } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import type { DeliveryQueue } from './delivery-queue.js';
import { FireAlerts } from './fire-alerts.js';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = new Database({ url: database.url });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

async function alert(data: object): Promise<{ alertId: string; version: number }> {
  const alertId = uuidv7();
  const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
  const applicationId = randomUUID();
  await db.prisma.applicationFact.create({
    data: { applicationId, ...owner, postingId: null, sequence: 1, status: 'interested', title: 'Pilot' },
  });
  await db.prisma.alert.create({
    data: {
      ...{ id: alertId, ...owner, kind: 'reminder', subjectId: randomUUID(), slot: 'once', state: 'armed', version: 1 },
      ...{ dueAt: new Date(Date.now() - 60_000), reason: 'set', data: { applicationId, company: null, ...data } },
    },
  });
  return { alertId, version: 1 };
}

it('an alert that cannot be told holds up nobody else’s', async () => {
  const fire = new FireAlerts(db, { enqueue: () => Promise.resolve() } as unknown as DeliveryQueue);
  const good = [await alert({ title: 'Harbour Pilot' }), await alert({ title: 'Lock Keeper' })];
  const bad = await alert({ title: 'Bad' });
  await db.pool.query(`UPDATE notification.alert SET data = 'null' WHERE id = $1`, [bad.alertId]);
  const ends = await runInContext(createContext(), () =>
    Promise.allSettled([bad, ...good].map((timer) => fire.fire(timer))),
  );
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  const told = await db.prisma.notification.findMany({ orderBy: { title: 'asc' } });
  expect(told.map(({ title }) => title)).toEqual(['Reminder: Harbour Pilot', 'Reminder: Lock Keeper']);
});

it('an alert is told though nobody could for longer than an integer of milliseconds holds', async () => {
  const fire = new FireAlerts(db, { enqueue: () => Promise.resolve() } as unknown as DeliveryQueue);
  const old = await alert({ title: 'Dyke Warden' });
  await db.pool.query(`UPDATE notification.alert SET due_at = now() - interval '60 days' WHERE id = $1`, [old.alertId]);
  expect(await runInContext(createContext(), () => fire.fire(old))).toBe('done');
});
