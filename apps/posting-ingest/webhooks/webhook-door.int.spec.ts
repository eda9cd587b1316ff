import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import type { SourceKind } from '#libs/contracts';
import { useTestDatabase } from '#libs/testing';
import { SecretBox } from '../connect/secret-box.js';
import { ReceiptStore } from '../receive/receipt-store.js';
import { WebhookDoor, type Acknowledgement } from './webhook-door.js';

const db = useTestDatabase();
const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
const env = { HIREWIRE_SECRET_KEY: randomBytes(32).toString('base64') };
const box = new SecretBox(env, db, { error: () => undefined });
const door = new WebhookDoor(db, new ReceiptStore(db), box);
const SECRET = 'lock-and-weir';

async function connect(kind: SourceKind, ...secrets: string[]): Promise<string> {
  const id = uuidv7();
  const nextReadAt = new Date('2090-01-01T00:00:00Z');
  const data = { id, ...owner, kind, name: 'Board', config: {}, readEvery: 60, nextReadAt, known: { hash: 'x' } };
  await db.prisma.source.create({ data });
  for (const secret of secrets)
    await db.prisma.sourceSecret.create({ data: { id: uuidv7(), sourceId: id, sealed: box.seal(id, secret) } });
  return id;
}
const hex = (text: string): string => createHmac('sha256', SECRET).update(text).digest('hex');
const recruitee = (source: string, title: string): Promise<Acknowledgement> => {
  const body = JSON.stringify({ event_type: 'offer_changed', payload: { offer: { id: 7, title } } });
  return door.receive(source, { body: Buffer.from(body), headers: { 'x-recruitee-signature': hex(body) } });
};
const teamtailor = (source: string, title: string, seconds: number): Promise<Acknowledgement> => {
  const body = JSON.stringify({ payload: { event_name: 'job.update', data: { id: '7', attributes: { title } } } });
  const signature = Buffer.from(`t=${seconds},v2=${hex(`${seconds}.${body}`)}`).toString('base64');
  return door.receive(source, { body: Buffer.from(body), headers: { 'tt-signature': signature } });
};
const stateOf = (id: string) => db.prisma.source.findUniqueOrThrow({ where: { id } });

describe('news in the words of before', () => {
  it('are news where the time is signed', async () => {
    const source = await connect('teamtailor', SECRET);
    const now = Math.floor(Date.now() / 1_000);
    const received = [
      await teamtailor(source, 'A', now),
      await teamtailor(source, 'B', now + 1),
      await teamtailor(source, 'A', now + 2),
      await teamtailor(source, 'A', now + 2),
    ].map(({ receiptId }) => receiptId);
    expect(new Set(received.slice(0, 3)).size).toBe(3);
    expect(received[3]).toBe(received[2]);
  });

  it('are believed once where it is not, and the source is read for them', async () => {
    const source = await connect('recruitee', SECRET);
    const first = await recruitee(source, 'A');
    await recruitee(source, 'B');
    expect((await stateOf(source)).nextReadAt?.getFullYear()).toBe(2090);
    expect(await recruitee(source, 'A')).toEqual(first);
    const { nextReadAt, known } = await stateOf(source);
    expect(nextReadAt?.getTime()).toBeLessThanOrEqual(Date.now());
    expect(known).toBeNull();
  });

  it('cause no more than a reading in five minutes, however often they are brought', async () => {
    const source = await connect('recruitee', SECRET);
    await recruitee(source, 'A');
    const lastAttemptAt = new Date();
    await db.prisma.source.update({ where: { id: source }, data: { lastAttemptAt } });
    await recruitee(source, 'A');
    expect((await stateOf(source)).nextReadAt?.getTime()).toBe(lastAttemptAt.getTime() + 300_000);
  });
});

describe('what cannot be verified', () => {
  const unsigned = (source: string) => door.receive(source, { body: Buffer.from('{}'), headers: {} });
  const states = async (source: string) => {
    const rows = await db.prisma.receipt.findMany({ where: { sourceId: source }, orderBy: { id: 'asc' } });
    return { count: rows.length, reasons: [...new Set(rows.map(({ reason }) => reason))].sort(), first: rows[0]?.id };
  };
  const fillWith = (source: string, reason: string) =>
    db.pool.query(
      `INSERT INTO posting.receipt (id, tenant_id, owner_id, source_id, channel, delivery_key, kind, state, reason, body)
       SELECT (lpad(n::text, 8, '0') || right($1::text, 28))::uuid, $2::uuid, $3::uuid, $1::uuid, $1::text, 'more ' || n,
         'webhook', 'quarantined', $4, '\\x7b7d' FROM generate_series(1, 2000) n`,
      [source, owner.tenantId, owner.ownerId, reason],
    );

  it('keeps room for what is signed with a secret that is not known yet', async () => {
    const source = await connect('recruitee');
    await fillWith(source, 'signature-missing');
    await expect(recruitee(source, 'A')).rejects.toMatchObject({ problem: { status: 400 } });
    expect(await states(source)).toMatchObject({ count: 2_000, reasons: ['no-secret', 'signature-missing'] });
    // The first of the junk is gone; more of it takes the place of junk.
    await expect(unsigned(source)).rejects.toMatchObject({ problem: { status: 400 } });
    expect(await states(source)).toMatchObject({ count: 2_000, reasons: ['no-secret', 'signature-missing'] });
  });

  it('pushes out the oldest of those that are signed, and by nothing unsigned', async () => {
    const source = await connect('recruitee', 'another');
    await fillWith(source, 'signature-mismatch');
    const { first } = await states(source);
    await expect(unsigned(source)).rejects.toMatchObject({ problem: { status: 429, code: 'too-many-unverified' } });
    await expect(recruitee(source, 'A')).rejects.toMatchObject({ problem: { status: 400 } });
    const after = await states(source);
    expect(after).toMatchObject({ count: 2_000, reasons: ['signature-mismatch'] });
    expect(after.first).not.toBe(first);
  });
});
