import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { createContext, createLogger, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { Normaliser } from '../record/normaliser.js';
import { ConcludeReadings } from '../pull/conclude-readings.js';
import { ProcessSourceReceipt } from '../record/process-source-receipt.js';
import { Outages } from './outages.js';
import { SourceFacts } from './source-facts.js';
import { WatchSources } from './watch-sources.job.js';

const db = useTestDatabase();
const watch = new WatchSources(db, new SourceFacts(db));

const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
async function connect(more: object = {}): Promise<string> {
  const id = uuidv7();
  await db.prisma.source.create({ data: { id, ...owner, kind: 'greenhouse', name: 'Board', config: {}, ...more } });
  return id;
}

/** Six postings as a board lists them on a day; `pay` in the way that the board has always said it, or not at all. */
const board = (pay: boolean, day: number): Uint8Array<ArrayBuffer> =>
  Buffer.from(
    JSON.stringify({
      jobs: Array.from({ length: 6 }, (_, id) => ({
        ...{ id, title: `Lock Keeper ${id}`, updated_at: `2026-11-0${day}T00:00:00Z` },
        ...{ location: { name: 'Leeds, United Kingdom' }, content: '<h3>Requirements</h3><ul><li>Patience</li></ul>' },
        pay_input_ranges: pay ? [{ min_cents: 3_000_000, max_cents: 4_000_000, currency_type: 'GBP' }] : [],
      })),
    }),
  );

async function receive(sourceId: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
  const id = uuidv7();
  const data = { id, ...owner, sourceId, channel: sourceId, deliveryKey: id, kind: 'file', body };
  const receipt = await db.prisma.receipt.create({ data: { ...data, contentType: 'application/json' } });
  const process = new ProcessSourceReceipt(db, new Normaliser());
  const { state, items } = await runInContext(createContext(owner), () => process.process(receipt, sourceId));
  expect(items).toHaveLength(6);
  await db.prisma.receipt.update({ where: { id }, data: { state, settledAt: new Date() } });
}
const events = async (subject: string) =>
  (
    await db.pool.query<{ data: { state: string; added: string[]; problems: { detail: string }[] } }>(
      `SELECT data FROM messaging.outbox WHERE subject = $1 AND attributes->>'type' = 'source.health-changed' ORDER BY position`,
      [subject],
    )
  ).rows.map(({ data }) => data);

it('a field that a source no longer fills is told once, and once that it is back', async () => {
  const id = await connect();
  await receive(id, board(true, 1));
  await watch.run();
  expect(await events(id)).toEqual([]);

  await receive(id, board(false, 2));
  await watch.run();
  await watch.run();
  const [told, ...more] = await events(id);
  expect(more).toEqual([]);
  expect(told).toMatchObject({ state: 'degraded', added: ['coverage-dropped salaries'] });
  expect(told?.problems[0]?.detail).toContain(
    '0 % of its 6 open postings say something of "salaries"; it used to be 100 %',
  );

  await receive(id, board(true, 3));
  await watch.run();
  expect(await events(id)).toMatchObject([{ state: 'degraded' }, { state: 'healthy', problems: [], added: [] }]);
});

it('a webhook in quarantine is told, and what a person changes is not marked as changed by it', async () => {
  const id = await connect();
  const data = { id: uuidv7(), ...owner, sourceId: id, channel: id, deliveryKey: 'a', kind: 'webhook' };
  const quarantined = { state: 'quarantined', reason: 'signature-mismatch' };
  await db.prisma.receipt.create({ data: { ...data, ...quarantined, body: Buffer.from('{}') } });
  const { updatedAt } = await db.prisma.source.findUniqueOrThrow({ where: { id } });
  await watch.run();
  expect(await events(id)).toMatchObject([{ added: ['webhooks-unverified'] }]);
  expect((await db.prisma.source.findUniqueOrThrow({ where: { id } })).updatedAt).toEqual(updatedAt);
});

it('after an outage every source that can be read is read, once', async () => {
  const [read, pushed] = [await connect({ readEvery: 30 }), await connect()];
  const outages = new Outages(db, createLogger({ service: 'test', level: 'silent' }));
  const wishes = async () =>
    (await db.prisma.source.findMany({ where: { syncRequestedAt: { not: null } } })).map(({ id }) => id);
  // The first ever, and those of a living process.
  expect([await outages.beat(), await outages.beat()]).toEqual([false, false]);
  expect(await wishes()).toEqual([]);

  await db.pool.query(`UPDATE posting.heartbeat SET at = now() - interval '3 hours'`);
  const noticed = await Promise.all([outages.beat(), outages.beat(), outages.beat()]);
  expect(noticed.filter(Boolean)).toHaveLength(1);
  expect(await wishes()).toEqual([read]);
  const [outage, ...others] = await db.prisma.outage.findMany();
  expect(others).toEqual([]);
  const minutes = (outage!.endedAt.getTime() - outage!.startedAt.getTime()) / 60_000;
  expect(Math.round(minutes)).toBe(180);

  // That of Greenhouse tries for 15 hours; three hours lost nothing.
  await watch.run();
  expect([...(await events(read)), ...(await events(pushed))]).toEqual([]);
});

it('a list that three times lacks a posting and is not complete is told, until one is', async () => {
  const id = await connect();
  const reading = (complete: boolean) =>
    db.prisma.reading.create({
      data: { id: uuidv7(), tenantId: owner.tenantId, sourceId: id, state: 'done', complete, missing: 1 },
    });
  await reading(false);
  await reading(false);
  await watch.run();
  expect(await events(id)).toEqual([]);
  await reading(false);
  await watch.run();
  expect(await events(id)).toMatchObject([{ state: 'degraded', added: ['reading-incomplete'] }]);
  await reading(true);
  await watch.run();
  expect((await events(id)).at(-1)).toMatchObject({ state: 'healthy' });
});

/** Pages as they were answered, processed and concluded. */
async function answered(sourceId: string, body: string, contentType: string): Promise<string> {
  const id = uuidv7();
  const data = { id, tenantId: owner.tenantId, sourceId, state: 'fetched', complete: true, pages: 1 };
  await db.prisma.reading.create({ data });
  const receiptId = uuidv7();
  const page = { id: receiptId, ...owner, sourceId, channel: sourceId, deliveryKey: receiptId, kind: 'file' };
  const receipt = await db.prisma.receipt.create({
    data: { ...page, body: Buffer.from(body), contentType, readingId: id },
  });
  const process = new ProcessSourceReceipt(db, new Normaliser());
  const end = await runInContext(createContext(owner), () => process.process(receipt, sourceId));
  const { state, reason, details, complete = null } = end;
  await db.prisma.receipt.update({ where: { id: receiptId }, data: { state, reason, details, complete } });
  await new ConcludeReadings(db).run();
  return id;
}

it('a page of maintenance in place of a board is a failed reading, and told when it stays', async () => {
  const id = await connect();
  const maintained = () => answered(id, '<html><h1>Back soon</h1></html>', 'text/html');
  const reading = await db.prisma.reading.findUniqueOrThrow({ where: { id: await maintained() } });
  expect(reading).toMatchObject({ state: 'failed', reason: 'invalid-json', detail: expect.any(String) });
  expect(await db.prisma.source.findUniqueOrThrow({ where: { id } })).toMatchObject({
    lastError: { code: 'invalid-json' },
  });
  await maintained();
  await watch.run();
  expect(await events(id)).toEqual([]);
  await maintained();
  await watch.run();
  expect(await events(id)).toMatchObject([{ state: 'degraded', added: ['reading-failing'] }]);
});

it('a source that never listed anything is told after three readings, and one that once did is not', async () => {
  const [never, once] = [await connect(), await connect()];
  await receive(once, board(true, 1));
  for (const id of [never, once, never, once, never, once]) await answered(id, '{"jobs":[]}', 'application/json');
  await watch.run();
  expect(await events(never)).toMatchObject([{ state: 'degraded', added: ['nothing-found'] }]);
  expect(await events(once)).toEqual([]);
});
