import { beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { readEnv } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import type { NotificationJobs } from '../jobs.js';
import { AlertTimers } from './alert-timers.js';

interface Job {
  data: { alertId: string; version: number };
  jobId: string;
  delayMs: number;
}
/** Keeps what is put on the clock, or is away. */
class FakeJobs {
  added: Job[] = [];
  away = false;
  addMany(_queue: string, _name: string, jobs: Job[]): Promise<void> {
    if (this.away) return Promise.reject(new Error('away'));
    this.added.push(...jobs);
    return Promise.resolve();
  }
}

const db = useTestDatabase();
const env = readEnv({ DATABASE_URL: 'postgresql://localhost/x', ALERT_HORIZON_MINUTES: '60' });
const jobs = new FakeJobs();
const timers = new AlertTimers(jobs as unknown as NotificationJobs, db, env);
const now = new Date('2026-12-01T12:00:00Z');
const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

beforeEach(async () => {
  await db.pool.query('DELETE FROM notification.alert');
  [jobs.added, jobs.away] = [[], false];
});

async function alert(dueAt: Date, more: { state?: string; version?: number; ownerId?: string } = {}): Promise<string> {
  const id = uuidv7();
  const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
  const what = { kind: 'reminder', subjectId: randomUUID(), slot: 'once', reason: 'set', data: {} };
  await db.prisma.alert.create({ data: { id, dueAt, ...owner, ...what, ...more } });
  return id;
}
const stateOf = async (id: string): Promise<string> =>
  (await db.prisma.alert.findUniqueOrThrow({ where: { id } })).state;

it('what is due within the horizon is put on the clock for its time, once, and nothing later', async () => {
  const [near, far] = [await alert(after(3_600)), await alert(after(3_601))];
  expect(await timers.sweep(now)).toBe(1);
  expect(jobs.added).toEqual([{ data: { alertId: near, version: 1 }, jobId: `alert-${near}-1`, delayMs: 3_600_000 }]);
  expect([await stateOf(near), await stateOf(far)]).toEqual(['armed', 'scheduled']);
  expect(await timers.sweep(now)).toBe(0);
});

it('what is armed and due in moments is put there again under the same id: the carrier may have been wiped', async () => {
  const [soon, later] = [
    await alert(after(45), { state: 'armed', version: 3 }),
    await alert(after(46), { state: 'armed' }),
  ];
  expect(await timers.sweep(now)).toBe(1);
  expect(jobs.added.map(({ jobId }) => jobId)).toEqual([`alert-${soon}-3`]);
  expect(await stateOf(later)).toBe('armed');
});

it.each(['scheduled', 'armed'])('what is overdue and %s gets a job of another id, due now', async (state) => {
  const id = await alert(after(-6), { state });
  expect(await timers.sweep(now)).toBe(1);
  expect(jobs.added).toEqual([{ data: { alertId: id, version: 1 }, jobId: `alert-${id}-1-overdue-0`, delayMs: 0 }]);
});

it('what stays overdue gets another job every ten minutes: that of the sweep may have been lost as well', async () => {
  const id = await alert(after(-6), { state: 'armed' });
  for (const later of [0, 60, 600, 660]) await timers.sweep(after(later));
  expect(jobs.added.map(({ jobId }) => jobId)).toEqual([0, 0, 1, 1].map((times) => `alert-${id}-1-overdue-${times}`));
});

it('what was due a moment ago is not yet overdue: its own job may be about to run', async () => {
  const id = await alert(after(-4), { state: 'armed' });
  await timers.sweep(now);
  expect(jobs.added).toEqual([{ data: { alertId: id, version: 1 }, jobId: `alert-${id}-1`, delayMs: 0 }]);
});

it.each(['fired', 'cancelled', 'suppressed', 'failed'])('what is %s is left alone', async (state) => {
  await alert(after(-60), { state });
  await alert(after(60), { state });
  expect(await timers.sweep(now)).toBe(0);
});

it('nobody’s backlog keeps the alert of another from its turn', async () => {
  const ownerId = randomUUID();
  await db.pool.query(
    `INSERT INTO notification.alert (id, tenant_id, owner_id, kind, subject_id, slot, due_at, reason, data)
     SELECT gen_random_uuid(), $1, $1, 'reminder', gen_random_uuid(), 'once', $2, 'set', '{}' FROM generate_series(1, 1200)`,
    [ownerId, after(-3_600)],
  );
  const other = await alert(after(-60));
  expect(await timers.sweep(now)).toBe(51);
  expect(jobs.added.at(-1)).toMatchObject({ data: { alertId: other } });
});

it('more than a page of alerts that are due at the same time are all armed', async () => {
  await db.pool.query(
    `INSERT INTO notification.alert (id, tenant_id, owner_id, kind, subject_id, slot, due_at, reason, data)
     SELECT gen_random_uuid(), $1, $1, 'reminder', gen_random_uuid(), 'once', $2, 'set', '{}' FROM generate_series(1, 2100)`,
    [randomUUID(), after(600)],
  );
  expect(await timers.sweep(now)).toBe(2_100);
  expect(new Set(jobs.added.map(({ jobId }) => jobId)).size).toBe(2_100);
  expect(await db.prisma.alert.count({ where: { state: 'armed' } })).toBe(2_100);
});

it('what could not be put on the clock is not said to be there, and is by the next sweep', async () => {
  const id = await alert(after(600));
  jobs.away = true;
  await expect(timers.sweep(now)).rejects.toThrow('away');
  expect(await stateOf(id)).toBe('scheduled');
  jobs.away = false;
  await timers.sweep(now);
  expect(await stateOf(id)).toBe('armed');
});

it('an alert that was moved while its old time was put on the clock still needs a timer', async () => {
  const id = await alert(after(600), { version: 2 });
  await timers.arm([{ id, version: 1, dueAt: after(300) }], now);
  expect(await stateOf(id)).toBe('scheduled');
  await timers.sweep(now);
  expect(jobs.added.map(({ jobId }) => jobId)).toEqual([`alert-${id}-1`, `alert-${id}-2`]);
  expect(await stateOf(id)).toBe('armed');
});
