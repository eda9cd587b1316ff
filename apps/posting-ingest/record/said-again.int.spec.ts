import { beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { ReceiptItem } from '#libs/contracts';
import { type Prisma } from '#libs/data';
import { createContext, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { Normaliser } from './normaliser.js';
import { ProcessSourceReceipt } from './process-source-receipt.js';

const db = useTestDatabase();
let parsed = 0;
/** Counts what is parsed; nothing else differs. */
class CountingNormaliser extends Normaliser {
  override do<T extends Parameters<Normaliser['do']>[0]>(task: T, bytes: number) {
    if (task.do === 'items') parsed += task.postings.length;
    return super.do(task, bytes);
  }
}

const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
let source = '';
beforeEach(async () => {
  source = uuidv7();
  await db.prisma.source.create({ data: { id: source, ...owner, kind: 'greenhouse', name: 'Board', config: {} } });
});

const job = (id: number, more: object = {}) => ({
  ...{
    id,
    title: `Lock Keeper ${id}`,
    updated_at: '2026-11-01T00:00:00Z',
    location: { name: 'Leeds, United Kingdom' },
  },
  ...{ content: '<h3>Requirements</h3><ul><li>Patience</li></ul>', ...more },
});
/** @returns how many were parsed, and what became of each. */
async function receive(...jobs: object[]): Promise<[number, ReceiptItem['outcome'][]]> {
  const id = uuidv7();
  const body = new Uint8Array(Buffer.from(JSON.stringify({ jobs })));
  const data = { id, ...owner, sourceId: source, channel: source, deliveryKey: id, kind: 'file', body };
  const receipt = await db.prisma.receipt.create({ data: { ...data, contentType: 'application/json' } });
  parsed = 0;
  const process = new ProcessSourceReceipt(db, new CountingNormaliser());
  const { items } = await runInContext(createContext(owner), () => process.process(receipt, source));
  return [parsed, items.map(({ outcome }) => outcome)];
}
/** Changes with every write of a row. */
const rows = async () =>
  (
    await db.pool.query<{ xmin: string }>('SELECT xmin::text FROM posting.posting WHERE source_id = $1 ORDER BY id', [
      source,
    ])
  ).rows.map(({ xmin }) => xmin);
const configure = (config: Prisma.InputJsonObject) =>
  db.prisma.source.update({ where: { id: source }, data: { config } });

it('what a source says again is neither parsed nor written', async () => {
  expect(await receive(job(1), job(2))).toEqual([2, ['created', 'created']]);
  const before = await rows();
  expect(await receive(job(1), job(2))).toEqual([0, ['unchanged', 'unchanged']]);
  expect(await rows()).toEqual(before);
  expect(await receive(job(1), job(2, { title: 'Bridge Keeper' }))).toEqual([1, ['unchanged', 'updated']]);
});

it('two of one id: the first counts, the other is told, and the same file again writes nothing', async () => {
  const twice = [job(1), job(1, { title: 'Weir Keeper' })] as const;
  expect(await receive(...twice)).toEqual([1, ['created', 'failed']]);
  const before = await rows();
  for (let times = 0; times < 3; times++) expect(await receive(...twice)).toEqual([0, ['unchanged', 'failed']]);
  expect(await rows()).toEqual(before);
});

it('other words for the same posting are remembered as said', async () => {
  await receive(job(1));
  expect(await receive(job(1, { internal_job_id: 7, location: { name: 'Leeds, United Kingdom ' } }))).toEqual([
    0,
    ['unchanged'],
  ]);
  const content = '<h3>Requirements</h3> <ul> <li>Patience</li> </ul>';
  expect(await receive(job(1, { content }))).toEqual([1, [expect.stringMatching(/unchanged|updated/)]]);
  expect(await receive(job(1, { content }))).toEqual([0, ['unchanged']]);
});

it('is parsed again under another configuration, when it was not said for long, and when it is closed', async () => {
  await receive(job(1));
  await configure({ company: 'Brackwater' });
  expect(await receive(job(1))).toEqual([1, ['updated']]);

  await db.pool.query(`UPDATE posting.posting SET full_at = now() - interval '25 hours' WHERE source_id = $1`, [
    source,
  ]);
  const before = await rows();
  expect(await receive(job(1))).toEqual([1, ['unchanged']]);
  expect(await rows()).not.toEqual(before);

  await db.pool.query(`UPDATE posting.posting SET status = 'closed', status_reason = 'removed' WHERE source_id = $1`, [
    source,
  ]);
  expect(await receive(job(1))).toEqual([1, ['reopened']]);
});
