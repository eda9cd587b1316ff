import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { useTestDatabase } from '#libs/testing';
import type { AlertRef } from './alert-store.js';
import { reconcileClosingAlerts } from './reconcile-closing-alerts.js';

const db = useTestDatabase();
const HOUR = 3_600_000;
const now = new Date('2026-12-01T12:00:00Z');
const inHours = (hours: number): Date => new Date(now.getTime() + hours * HOUR);
const tenantId = randomUUID();

async function posting(closingAt: Date | null): Promise<string> {
  const postingId = uuidv7();
  const words = { title: 'Tide Reader', company: 'Brackwater', status: 'open', version: 1, closingGrade: 'stated' };
  await db.prisma.postingFact.create({ data: { postingId, tenantId, closingAt, ...words } });
  return postingId;
}
async function save(postingId: string, ownerId = randomUUID()): Promise<string> {
  await db.prisma.watch.create({ data: { ownerId, postingId, tenantId, sequence: 1, saved: true } });
  return ownerId;
}
const reconcile = (
  postingId: string,
  ownerId: string | null = null,
  at = now,
  tenant = tenantId,
): Promise<AlertRef[]> =>
  db.sqlTransaction((tx) =>
    reconcileClosingAlerts(tx, [{ tenantId: tenant, ownerId, postingId, correlationId: 'c-1' }], at),
  );
const know = (postingId: string, data: object) => db.prisma.postingFact.update({ where: { postingId }, data });
const alertsOf = async (subjectId: string, ownerId?: string) => {
  const where = { subjectId, ...(ownerId === undefined ? {} : { ownerId }) };
  const rows = await db.prisma.alert.findMany({ where, orderBy: [{ createdAt: 'asc' }, { dueAt: 'asc' }] });
  return rows.map(({ slot, state, version, reason }) => [slot.split('@')[0], state, version, reason]);
};
const statesOf = async (subjectId: string, ownerId: string) =>
  (await alertsOf(subjectId, ownerId)).map(([, state]) => state);
const why = (lead: string): string => `You saved this job, and it closes ${lead} after this alert.`;

it('one alert for each lead ahead, told why, and the same again changes nothing', async () => {
  const postingId = await posting(inHours(100));
  await save(postingId);
  const planned = await reconcile(postingId);
  expect(planned.map(({ dueAt, version }) => [dueAt, version])).toEqual([
    [inHours(28), 1],
    [inHours(76), 1],
  ]);
  const wanted = [
    ['72h', 'scheduled', 1, why('3 days')],
    ['24h', 'scheduled', 1, why('24 hours')],
  ];
  expect(await alertsOf(postingId)).toEqual(wanted);
  expect(await reconcile(postingId)).toEqual([]);
  expect(await alertsOf(postingId)).toEqual(wanted);
});

it('who saves late is told at once', async () => {
  const postingId = await posting(inHours(5));
  await save(postingId);
  expect(await reconcile(postingId)).toMatchObject([{ dueAt: now }]);
});

it('what is late stays late when it is looked at once more before it is told', async () => {
  const postingId = await posting(inHours(30));
  await save(postingId);
  const [planned] = await reconcile(postingId);
  expect(planned).toMatchObject({ dueAt: inHours(6) });
  expect(await reconcile(postingId, null, inHours(7))).toEqual([]);
  const where = { subjectId: postingId };
  expect(await db.prisma.alert.findMany({ where })).toMatchObject([{ dueAt: inHours(6), version: 1 }]);
});

it('an alert whose time has come is not taken back because its time is over: it is about to be told', async () => {
  const postingId = await posting(inHours(100));
  const ownerId = await save(postingId);
  await reconcile(postingId);
  await reconcile(postingId, null, inHours(28.001));
  expect(await statesOf(postingId, ownerId)).toEqual(['scheduled', 'scheduled']);
});

it('a date that moves takes its alerts along, and what was told is not told again when it moves back', async () => {
  const postingId = await posting(inHours(30));
  await save(postingId);
  await reconcile(postingId);
  await db.prisma.alert.updateMany({ where: { subjectId: postingId }, data: { state: 'fired' } });
  await know(postingId, { closingAt: inHours(40) });
  expect(await reconcile(postingId)).toHaveLength(1);
  await know(postingId, { closingAt: inHours(30) });
  expect(await reconcile(postingId)).toEqual([]);
  expect(await alertsOf(postingId)).toEqual([
    ['24h', 'fired', 1, why('24 hours')],
    ['24h', 'cancelled', 1, 'closing date moved'],
  ]);
});

it.each<[string, (postingId: string, ownerId: string) => Promise<unknown>]>([
  ['posting closed', (postingId) => know(postingId, { status: 'closed' })],
  ['no closing date known', (postingId) => know(postingId, { closingAt: null })],
  ['no longer saved', (postingId) => db.prisma.watch.updateMany({ where: { postingId }, data: { saved: false } })],
  [
    'already applied',
    (postingId, ownerId) => {
      const application = { applicationId: uuidv7(), tenantId, ownerId, postingId, sequence: 1, title: 'Tide Reader' };
      return db.prisma.applicationFact.create({ data: { ...application, status: 'applied' } });
    },
  ],
])('cancelled, with the reason: %s', async (reason, happen) => {
  const postingId = await posting(inHours(30));
  const ownerId = await save(postingId);
  await reconcile(postingId);
  await happen(postingId, ownerId);
  expect(await reconcile(postingId)).toEqual([]);
  expect(await alertsOf(postingId)).toEqual([['24h', 'cancelled', 1, reason]]);
});

it('a cancelled alert that is wanted again is the next version: the old timer finds it is not meant', async () => {
  const postingId = await posting(inHours(30));
  await save(postingId);
  await reconcile(postingId);
  await know(postingId, { status: 'closed' });
  await reconcile(postingId);
  await know(postingId, { status: 'open' });
  expect(await reconcile(postingId)).toMatchObject([{ version: 2, dueAt: inHours(6) }]);
  expect(await alertsOf(postingId)).toEqual([['24h', 'scheduled', 2, why('24 hours')]]);
});

it('what one owner does leaves the alerts of others, and what happens to the posting is for all', async () => {
  const postingId = await posting(inHours(30));
  const [one, other] = [await save(postingId), await save(postingId)];
  await reconcile(postingId);
  await db.prisma.watch.updateMany({ where: { postingId }, data: { saved: false } });
  await reconcile(postingId, one);
  expect(await statesOf(postingId, one)).toEqual(['cancelled']);
  expect(await statesOf(postingId, other)).toEqual(['scheduled']);
  await reconcile(postingId);
  expect(await statesOf(postingId, other)).toEqual(['cancelled']);
});

it('an owner’s own leads count, and nothing of another tenant does', async () => {
  const postingId = await posting(inHours(30));
  const ownerId = await save(postingId);
  await db.prisma.watch.create({
    data: { ownerId: randomUUID(), postingId, tenantId: randomUUID(), sequence: 1, saved: true },
  });
  await db.prisma.preference.create({ data: { ownerId, tenantId, zone: 'Europe/London', closingLeads: [2, 6] } });
  expect(await reconcile(postingId)).toHaveLength(2);
  expect(await alertsOf(postingId)).toEqual([
    ['6h', 'scheduled', 1, why('6 hours')],
    ['2h', 'scheduled', 1, why('2 hours')],
  ]);
});

it('who looks from another tenant plans and cancels nothing', async () => {
  const postingId = await posting(inHours(30));
  const ownerId = await save(postingId);
  const elsewhere = randomUUID();
  for (const whose of [null, ownerId]) expect(await reconcile(postingId, whose, now, elsewhere)).toEqual([]);
  expect(await alertsOf(postingId)).toEqual([]);
  await reconcile(postingId);
  await know(postingId, { status: 'closed' });
  for (const whose of [null, ownerId]) await reconcile(postingId, whose, now, elsewhere);
  expect(await statesOf(postingId, ownerId)).toEqual(['scheduled']);
});

it('lead times that another tenant keeps under the same owner do not count', async () => {
  const postingId = await posting(inHours(30));
  const ownerId = await save(postingId);
  const preference = { ownerId, tenantId: randomUUID(), zone: 'Europe/London', closingLeads: [2] };
  await db.prisma.preference.create({ data: preference });
  await reconcile(postingId);
  expect(await alertsOf(postingId)).toEqual([['24h', 'scheduled', 1, why('24 hours')]]);
});
