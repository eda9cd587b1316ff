import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { createContext, createLogger, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { SecretBox } from '../connect/secret-box.js';
import { Quarantine } from '../webhooks/quarantine.js';
import { ReplayReceipts } from './replay-receipts.js';

const db = useTestDatabase();

it('a true delivery is released however many forged ones stand before it', async () => {
  const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
  const sourceId = uuidv7();
  const key = { HIREWIRE_SECRET_KEY: randomBytes(32).toString('base64') };
  const box = new SecretBox(key, db, createLogger({ service: 'test', level: 'silent' }));
  const sealed = box.seal(sourceId, 'right');
  await db.prisma.source.create({ data: { id: sourceId, ...owner, kind: 'greenhouse', name: 'Board', config: {} } });
  await db.prisma.sourceSecret.create({ data: { id: uuidv7(), sourceId, sealed } });
  const body = Buffer.from('{"action":"ping"}');
  const delivery = (signature: string) => {
    const id = uuidv7();
    const headers = { signature: `sha256 ${signature}` };
    const where = { channel: sourceId, deliveryKey: id, kind: 'webhook', state: 'quarantined' };
    return { id, ...owner, sourceId, ...where, body: new Uint8Array(body), headers };
  };
  await db.prisma.receipt.createMany({ data: Array.from({ length: 1_001 }, () => delivery('0'.repeat(64))) });
  const right = delivery(createHmac('sha256', 'right').update(body).digest('hex'));
  await db.prisma.receipt.create({ data: right });
  const replay = new ReplayReceipts(db, new Quarantine(db, box));
  const many = () => runInContext(createContext(owner), () => replay.many({ sourceId, state: 'quarantined' }));
  expect(await many()).toEqual({ replayed: 1, more: false });
  expect(await db.prisma.receipt.findUnique({ where: { id: right.id } })).toMatchObject({ state: 'stored' });
  expect(await db.prisma.receipt.count({ where: { sourceId, state: 'quarantined' } })).toBe(1_001);
  expect(await many()).toEqual({ replayed: 0, more: false });
});
