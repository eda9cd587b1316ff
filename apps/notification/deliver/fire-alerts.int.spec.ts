import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Registry } from 'prom-client';
import { v7 as uuidv7 } from 'uuid';
import { createContext, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { AlertReader } from '../inbox/alert-reader.js';
import type { DeliveryQueue } from './delivery-queue.js';
import { FireAlerts } from './fire-alerts.js';
import { NotificationMetrics } from './notification-metrics.js';

const db = useTestDatabase();
const registry = new Registry();
const queue = { enqueue: () => Promise.resolve() } as unknown as DeliveryQueue;
const fire = new FireAlerts(db, queue, new NotificationMetrics(registry));

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

it('an alert that cannot be told is tried a few times by itself, and put aside with the reason', async () => {
  const bad = await alert({ title: 'Bad' });
  await db.pool.query(`UPDATE notification.alert SET data = 'null' WHERE id = $1`, [bad.alertId]);
  const row = () => db.prisma.alert.findUniqueOrThrow({ where: { id: bad.alertId } });
  const fireBad = () => runInContext(createContext(), () => fire.fire(bad));
  await expect(fireBad()).rejects.toThrow(TypeError);
  expect(await row()).toMatchObject({ state: 'armed', failures: 1, settledAt: null });
  // From now on it takes nobody with it: those that are due go in one transaction.
  const good = await alert({ title: 'Ferry Pilot' });
  const alongside = await alert({ title: 'Diver' });
  await runInContext(createContext(), () => fire.fire(good));
  expect(await db.prisma.alert.findUnique({ where: { id: alongside.alertId } })).toMatchObject({ state: 'fired' });
  for (let n = 2; n < 5; n++) await expect(fireBad()).rejects.toThrow(TypeError);
  await expect(fireBad()).rejects.toMatchObject({ kind: 'permanent', code: 'alert-failed' });
  const { tenantId, ownerId, reason, ...parked } = await row();
  expect(parked).toMatchObject({ state: 'failed', failures: 5, settledAt: expect.any(Date) });
  expect(reason).toMatch(/^It could not be told: Cannot destructure|^It could not be told: Cannot read/);
  expect(await registry.metrics()).toContain('hirewire_alerts_failed_total{kind="reminder"} 1');
  const told = `SELECT attributes->>'type' AS type FROM messaging.outbox WHERE subject = $1`;
  expect((await db.pool.query(told, [bad.alertId])).rows).toEqual([{ type: 'notification.failed' }]);
  expect(await fireBad()).toEqual({ skipped: 'gone, put aside, or in other hands' });
  const shown = await runInContext(createContext({ tenantId, ownerId }), () =>
    new AlertReader(db).list({ limit: 5, state: 'failed' }),
  );
  expect(shown.items).toMatchObject([{ id: bad.alertId, title: '', why: reason }]);
});

it('an alert is told though nobody could for longer than an integer of milliseconds holds', async () => {
  const old = await alert({ title: 'Dyke Warden' });
  await db.pool.query(`UPDATE notification.alert SET due_at = now() - interval '60 days' WHERE id = $1`, [old.alertId]);
  expect(await runInContext(createContext(), () => fire.fire(old))).toBe('done');
});

describe('what another tenant knows', () => {
  const [tenantId, elsewhere] = [randomUUID(), randomUUID()];
  async function due(
    ownerId: string,
    what: { kind: string; subjectId: string; slot: string; data: object },
  ): Promise<string> {
    const id = uuidv7();
    const dueAt = new Date(Date.now() - 60_000);
    const state = { state: 'armed', version: 1, dueAt, reason: 'set' };
    await db.prisma.alert.create({ data: { id, tenantId, ownerId, ...state, ...what } });
    return id;
  }
  const endOf = async (id: string): Promise<string> => {
    await runInContext(createContext(), () => fire.fire({ alertId: id, version: 1 }));
    return (await db.prisma.alert.findUniqueOrThrow({ where: { id } })).state;
  };

  it('of an application keeps no reminder back', async () => {
    const [ownerId, applicationId] = [randomUUID(), randomUUID()];
    const words = { postingId: null, sequence: 1, status: 'rejected', title: 'Pilot' };
    await db.prisma.applicationFact.create({ data: { applicationId, tenantId: elsewhere, ownerId, ...words } });
    const data = { applicationId, title: 'Pilot', company: null };
    expect(await endOf(await due(ownerId, { kind: 'reminder', subjectId: randomUUID(), slot: 'once', data }))).toBe(
      'fired',
    );
  });

  it('of a saved posting lets no closing alert be told', async () => {
    const [ownerId, postingId] = [randomUUID(), uuidv7()];
    const closingAt = new Date(Date.now() + 20 * 3_600_000);
    const words = { title: 'Pilot', company: null, status: 'open', version: 1, closingGrade: 'stated', closingAt };
    await db.prisma.postingFact.create({ data: { postingId, tenantId: elsewhere, ...words } });
    await db.prisma.watch.create({ data: { ownerId, postingId, tenantId: elsewhere, sequence: 1, saved: true } });
    const data = { title: 'Pilot', company: null, leadHours: 24, closingAt: closingAt.toISOString() };
    const alert = { kind: 'closing-soon', subjectId: postingId, slot: `24h@${closingAt.toISOString()}`, data };
    expect(await endOf(await due(ownerId, alert))).toBe('suppressed');
  });
});
