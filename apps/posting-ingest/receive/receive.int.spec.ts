import { describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { createContext, LOCAL_OWNER_ID, LOCAL_TENANT_ID, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { Intake } from './intake.js';
import type { ReadPage } from './read-page.js';
import { ReceiptStore } from './receipt-store.js';

const OWNER = { tenantId: LOCAL_TENANT_ID, ownerId: LOCAL_OWNER_ID };
const db = useTestDatabase();
const store = new ReceiptStore(db);
// No test here hands in an address.
const intake = new Intake(db, store, undefined as unknown as ReadPage);

const deliver = (deliveryKey: string, part: { channel?: string; text?: string; tenantId?: string } = {}) => {
  const { channel = 'test', text = 'a', tenantId = OWNER.tenantId } = part;
  return store.store({ ...OWNER, tenantId, id: uuidv7(), channel, deliveryKey, kind: 'text', body: Buffer.from(text) });
};
const count = async (table: string): Promise<number> =>
  (await db.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]!.n;
const rows = () => Promise.all([count('posting.receipt'), count('messaging.outbox')]);
const added = async (work: () => Promise<unknown>): Promise<[number, number]> => {
  const [receipts, events] = await rows();
  await work();
  const [after, eventsAfter] = await rows();
  return [after - receipts, eventsAfter - events];
};

describe('a delivery key', () => {
  it('seen before changes nothing and leads to the first receipt', async () => {
    const first = await deliver('k-1');
    expect(first.receivedAt).toBeInstanceOf(Date);
    const again = await added(async () =>
      expect(await deliver('k-1', { text: 'b' })).toEqual({ id: first.id, receivedAt: null }),
    );
    expect(again).toEqual([0, 0]);
    expect((await db.prisma.receipt.findUniqueOrThrow({ where: { id: first.id } })).body).toEqual(
      new Uint8Array(Buffer.from('a')),
    );
  });

  it('twice in one batch is stored once, with one event', async () => {
    const both = await added(async () => {
      const stored = await Promise.all([deliver('k-2'), deliver('k-2'), deliver('k-3'), deliver('k-2')]);
      expect(stored.filter(({ receivedAt }) => receivedAt !== null)).toHaveLength(2);
      expect(new Set(stored.map(({ id }) => id)).size).toBe(2);
      expect(stored[0].id).toBe(stored[1].id);
      expect(stored[0].id).toBe(stored[3].id);
    });
    expect(both).toEqual([2, 2]);
  });

  it('is one of its channel and its tenant', async () => {
    const three = () =>
      Promise.all([deliver('k-4'), deliver('k-4', { channel: 'other' }), deliver('k-4', { tenantId: uuidv7() })]);
    expect(await added(three)).toEqual([3, 3]);
  });
});

describe('an Idempotency-Key', () => {
  const take = (text: string, key?: string) => runInContext(createContext(OWNER), () => intake.take({ text }, key));

  it('with the same body leads to the same receipt; without a key each call stores one', async () => {
    const first = await take('hello', 'i-1');
    expect(await take('hello', 'i-1')).toEqual({ id: first.id, receivedAt: null });
    expect((await take('hello')).id).not.toBe((await take('hello')).id);
  });

  it('with another body is a 409, also when both come at the same time', async () => {
    await take('hello', 'i-2');
    const reused = { status: 409, code: 'idempotency-key-reused' };
    await expect(take('bye', 'i-2')).rejects.toMatchObject(reused);
    const both = await Promise.allSettled([take('hello', 'i-3'), take('bye', 'i-3')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: reused });
  });
});
