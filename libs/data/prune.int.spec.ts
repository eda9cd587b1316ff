import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { useTestDatabase } from '#libs/testing';
import { prune } from './prune.js';

const db = useTestDatabase();

it('receipts are kept for ninety days, and for as long as something waits for them', async () => {
  const store = async (days: number, state: string): Promise<string> => {
    const receivedAt = new Date(Date.now() - days * 24 * 3_600_000);
    const id = uuidv7({ msecs: receivedAt.getTime() });
    const by = { tenantId: randomUUID(), ownerId: randomUUID(), channel: 'test', deliveryKey: id };
    await db.prisma.receipt.create({ data: { id, ...by, kind: 'text', body: new Uint8Array(1), state, receivedAt } });
    return id;
  };
  const gone = [await store(91, 'applied'), await store(200, 'quarantined')];
  const kept = [await store(89, 'applied'), await store(400, 'stored'), await store(0, 'ignored')];
  expect(await prune(db)).toBe(gone.length);
  const left = (await db.prisma.receipt.findMany({ select: { id: true } })).map(({ id }) => id);
  expect(left.sort()).toEqual(kept.sort());
});
