import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { append } from '#libs/data';
import { createContext, LOCAL_OWNER_ID, LOCAL_TENANT_ID, runInContext } from '#libs/platform';
import { eventually, useTestDatabase } from '#libs/testing';
import { Dispatcher } from '../../../libs/messaging/dispatch/dispatcher.js';
import { findHandlers } from '../../../libs/messaging/handler-registry.js';
import { Redriver } from '../../../libs/messaging/parked/redriver.js';
import { ReceiptReader } from '../receive/receipt-reader.js';
import { ReplayReceipts } from '../receive/replay-receipts.js';
import { SettledReceipts } from '../receive/settled-receipts.js';
import { GROUP, SOURCE } from '../service.js';
import type { Quarantine } from '../webhooks/quarantine.js';
import { Normaliser } from './normaliser.js';
import { ProcessSourceReceipt } from './process-source-receipt.js';
import { RecordPostingWhenReceiptStored } from './record-posting-when-receipt-stored.js';

const GOOD =
  'Backend Engineer\nAcme Corp\nBerlin, Germany\n\nResponsibilities\n- Build services\n\nRequirements\n- TypeScript';
const OWNER = { tenantId: LOCAL_TENANT_ID, ownerId: LOCAL_OWNER_ID };
const asOwner = <T>(work: () => T): T => runInContext(createContext(OWNER), work);

afterAll(async () => {
  await redriver.stop();
});
const db = useTestDatabase();
let dispatcher: Dispatcher;
let redriver: Redriver;
let reader: ReceiptReader;

beforeAll(() => {
  const normaliser = new Normaliser();
  const sources = new ProcessSourceReceipt(db, normaliser);
  const handler = new RecordPostingWhenReceiptStored(db, normaliser, new SettledReceipts(db), sources);
  const providers = [{ metatype: RecordPostingWhenReceiptStored, instance: handler }];
  const handlers = findHandlers({ getProviders: () => providers } as never, GROUP, ['receipt.stored']);
  dispatcher = new Dispatcher({ group: GROUP, handlers, db });
  redriver = new Redriver(db, GROUP, handlers);
  redriver.start();
  reader = new ReceiptReader(db);
});

/** Hands every event of the receipt to the dispatcher, as a transport does. */
async function deliver(id: string): Promise<void> {
  const { rows } = await db.pool.query<{ topic: string; attributes: Record<string, unknown>; data: string }>(
    'SELECT topic, attributes, data::text FROM messaging.outbox WHERE subject = $1 ORDER BY position',
    [id],
  );
  for (const { topic, attributes, data } of rows) await dispatcher.dispatch({ topic, key: id, attributes, data });
}

async function unreadable(): Promise<string> {
  const id = uuidv7();
  await db.transaction(async (tx) => {
    const row = { id, ...OWNER, channel: 'test', deliveryKey: id, kind: 'text', body: Buffer.from('no JSON') };
    await tx.receipt.create({ data: row });
    const data = { receiptId: id, sourceId: null, kind: 'text' as const };
    await append(tx, [
      { type: 'receipt.stored', source: SOURCE, subject: id, sequence: 1, tenantId: OWNER.tenantId, data },
    ]);
  });
  await deliver(id);
  return id;
}

const mend = (id: string, text: string) =>
  db.prisma.receipt.update({ where: { id }, data: { body: Buffer.from(JSON.stringify({ text })) } });
const receipt = (id: string) => asOwner(() => reader.get(id));
const replay = async (id: string) => {
  const quarantine = { release: () => Promise.resolve(false) } as unknown as Quarantine;
  await new ReplayReceipts(db, quarantine).one(id);
  return reader.get(id);
};
const open = (subject: string) => db.prisma.parkedEvent.findMany({ where: { subject, state: 'parked' } });
const redrive = (subject: string) =>
  db.prisma.parkedEvent.updateMany({ where: { subject }, data: { redriveAt: new Date() } });

describe('a receipt whose event is parked', () => {
  it('is parked with the reason, and stays so while redrives fail', async () => {
    const id = await unreadable();
    const [event] = await open(id);
    const parked = { state: 'parked', reason: 'bug', settledAt: null, postingId: null };
    expect(await receipt(id)).toMatchObject({ ...parked, details: [expect.stringContaining(event!.eventId!)] });
    await redrive(id);
    await eventually(async () => expect(await open(id)).toMatchObject([{ attempts: event!.attempts + 1 }]));
    expect(await receipt(id)).toMatchObject(parked);
  });

  it('is applied, without a reason, when a redrive succeeds', async () => {
    const id = await unreadable();
    await mend(id, GOOD);
    await redrive(id);
    await eventually(async () => expect(await receipt(id)).toMatchObject({ state: 'applied' }));
    expect(await receipt(id)).toMatchObject({ reason: null, details: [], postingId: expect.any(String) });
    expect(await open(id)).toEqual([]);
  });

  it('that is replayed after a newer one of the same posting puts nothing old back', async () => {
    const words = (day: string): string => `${GOOD}\nApply by ${day}, 2031.`;
    const taken: string[] = [];
    for (const day of ['March 1', 'April 9']) {
      const id = await unreadable();
      await db.prisma.receipt.update({
        where: { id },
        data: { body: Buffer.from(JSON.stringify({ text: words(day), url: 'https://example.org/jobs/replayed' })) },
      });
      await asOwner(() => replay(id));
      await deliver(id);
      taken.push(id);
    }
    const posting = () =>
      db.prisma.posting.findFirstOrThrow({ where: { sourceUrl: 'https://example.org/jobs/replayed' } });
    const newest = await posting();
    expect(newest.closingAt?.toISOString()).toMatch(/^2031-04-09/);
    await asOwner(() => replay(taken[0]!));
    await deliver(taken[0]!);
    expect(await receipt(taken[0]!)).toMatchObject({ state: 'applied', postingId: newest.id });
    expect(await posting()).toEqual(newest);
  });

  it('goes on by a replay as well; the parked event finds nothing left to do', async () => {
    const id = await unreadable();
    await mend(id, `${GOOD}\n- Replays`);
    expect(await asOwner(() => replay(id))).toMatchObject({ state: 'stored', reason: null });
    await deliver(id);
    const applied = await receipt(id);
    expect(applied).toMatchObject({ state: 'applied', reason: null });
    await redrive(id);
    await eventually(async () => expect(await open(id)).toEqual([]));
    expect(await receipt(id)).toEqual(applied);
  });
});
