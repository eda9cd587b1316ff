import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { useTestDatabase } from '#libs/testing';
import { notify, type NewNotification } from './notify.js';

const db = useTestDatabase();

async function user(email: string): Promise<{ tenantId: string; ownerId: string }> {
  const [tenantId, ownerId] = [randomUUID(), randomUUID()];
  await db.prisma.tenant.create({ data: { id: tenantId, name: 'A tenant' } });
  await db.prisma.user.create({ data: { id: ownerId, tenantId, email, name: 'A user' } });
  return { tenantId, ownerId };
}
/** To whom mail goes. */
async function mailed(to: { tenantId: string; ownerId: string }): Promise<string[]> {
  const message = { title: 'Pilot', body: 'Call them.' };
  const what = { alertId: null, cause: randomUUID(), kind: 'reminder', message, link: null, correlationId: 'c-1' };
  const notification: NewNotification = { ...to, ...what, dueAt: new Date() };
  const ids = await db.sqlTransaction((tx) => notify(tx, [notification], new Date()));
  const rows = await db.prisma.delivery.findMany({ where: { id: { in: ids } } });
  return rows.map(({ destination }) => destination);
}

it('mail goes to the address that the owner prefers, else to that of the account', async () => {
  const owner = await user('account@example.org');
  expect(await mailed(owner)).toEqual(['account@example.org']);
  await db.prisma.preference.create({ data: { ...owner, email: 'preferred@example.org' } });
  expect(await mailed(owner)).toEqual(['preferred@example.org']);
});

it('no mail of a tenant goes to a user of another, and no preference of another counts', async () => {
  const owner = await user('account@example.org');
  await db.prisma.preference.create({
    data: { ownerId: owner.ownerId, tenantId: randomUUID(), email: 'elsewhere@example.org' },
  });
  expect(await mailed({ ...owner, tenantId: randomUUID() })).toEqual([]);
  expect(await mailed(owner)).toEqual(['account@example.org']);
});
