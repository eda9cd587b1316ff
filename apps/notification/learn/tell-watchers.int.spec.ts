import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Event } from '#libs/contracts';
import { LOCAL_OWNER_ID as ownerId, LOCAL_TENANT_ID as tenantid } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { tellWatchers } from './tell-watchers.js';

const db = useTestDatabase();
const HOUR = 3_600_000;

type Told = Parameters<typeof tellWatchers>[1][number];
const event = (type: string, data: object, tenant: string = tenantid): Told => {
  const envelope = { id: uuidv7(), type, time: new Date().toISOString(), tenantid: tenant, correlationid: uuidv7() };
  return { ...envelope, data } as unknown as Event<'posting.closed'>;
};
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

async function saved(): Promise<string> {
  const postingId = uuidv7();
  const words = { title: 'Night Baker', company: null, status: 'open', version: 1 };
  await db.prisma.postingFact.create({ data: { postingId, tenantId: tenantid, ...words } });
  await db.prisma.watch.create({ data: { ownerId, postingId, tenantId: tenantid, sequence: 1, saved: true } });
  return postingId;
}
const toldOf = async (postingId: string, ...events: Told[]): Promise<string[]> => {
  await db.sqlTransaction((tx) => tellWatchers(tx, events));
  const rows = await db.prisma.notification.findMany({ where: { link: `/v1/postings/${postingId}` } });
  return rows.map(({ kind }) => kind);
};
const moved = (postingId: string, hours: number, grade = 'stated'): Told => {
  const [from, to] = [inHours(48), inHours(hours)].map((at) => ({ at, grade }));
  return event('posting.closing-date-changed', { postingId, postingVersion: 2, from, to });
};

it('of a closing date that moves into the past only the closing is told', async () => {
  const postingId = await saved();
  const closed = event('posting.closed', { postingId, postingVersion: 3, reason: 'expired', closedAt: inHours(0) });
  expect(await toldOf(postingId, moved(postingId, -1), closed)).toEqual(['posting.closed']);
});

it('a closing date that moves to another one ahead is told, and so is an estimate, which closes nothing', async () => {
  const [ahead, estimated] = [await saved(), await saved()];
  expect(await toldOf(ahead, moved(ahead, 72))).toEqual(['posting.closing-date-changed']);
  expect(await toldOf(estimated, moved(estimated, -1, 'predicted'))).toEqual(['posting.closing-date-changed']);
});

it('what happens in another tenant is told to nobody of this one, whatever posting it names', async () => {
  const postingId = await saved();
  const data = { postingId, postingVersion: 3, reason: 'expired', closedAt: inHours(0) };
  const elsewhere = event('posting.closed', data, randomUUID());
  expect(await toldOf(postingId, elsewhere)).toEqual([]);
  expect(await toldOf(postingId, elsewhere, event('posting.closed', data))).toEqual(['posting.closed']);
});
