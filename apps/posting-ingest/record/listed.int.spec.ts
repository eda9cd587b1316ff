import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { PostingContent, ReceiptItem, SourceKind } from '#libs/contracts';
import { createContext, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { Normaliser } from './normaliser.js';
import { ProcessSourceReceipt } from './process-source-receipt.js';

const db = useTestDatabase();

const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
async function connect(kind: SourceKind): Promise<string> {
  const id = uuidv7();
  await db.prisma.source.create({ data: { id, ...owner, kind, name: 'Board', config: {} } });
  return id;
}
/** @returns what became of each posting of the body. */
async function receive(
  sourceId: string,
  said: object,
  { kind = 'file', receivedAt = new Date() }: { kind?: 'file' | 'webhook'; receivedAt?: Date } = {},
): Promise<ReceiptItem['outcome'][]> {
  const id = uuidv7();
  const body = new Uint8Array(Buffer.from(JSON.stringify(said)));
  const data = { id, ...owner, sourceId, channel: sourceId, deliveryKey: id, kind, body, receivedAt };
  const receipt = await db.prisma.receipt.create({ data: { ...data, contentType: 'application/json' } });
  const process = new ProcessSourceReceipt(db, new Normaliser());
  const { items } = await runInContext(createContext(owner), () => process.process(receipt, sourceId));
  return items.map(({ outcome }) => outcome);
}
async function known(sourceId: string) {
  const row = await db.prisma.posting.findFirstOrThrow({ where: { sourceId } });
  const { title, text, locations, skills, department } = row.content as unknown as PostingContent;
  const cities = locations.map(({ city }) => city);
  return { ...{ title, text, cities, department, skills: skills.length }, status: row.status, fullAt: row.fullAt };
}

describe('a list without texts', () => {
  const item = (more: object = {}) => ({
    ...{ id: '7', name: 'Lock Keeper', location: { city: 'Leeds', country: 'gb' }, department: { label: 'Canals' } },
    ...more,
  });
  const list = (more: object = {}) => ({ offset: 0, limit: 100, totalFound: 1, content: [item(more)] });
  const page = {
    ...item({ location: { city: 'Leeds', region: 'West Yorkshire', country: 'gb' } }),
    jobAd: { sections: { qualifications: { title: 'Qualifications', text: '<ul><li>PostgreSQL</li></ul>' } } },
  };

  it('tells what changed in it', async () => {
    const source = await connect('smartrecruiters');
    expect(await receive(source, list())).toEqual(['created']);
    expect(await receive(source, list())).toEqual(['unchanged']);
    expect(await receive(source, list({ name: 'Bridge Keeper', location: { city: 'York', country: 'gb' } }))).toEqual([
      'updated',
    ]);
    expect(await known(source)).toMatchObject({ title: 'Bridge Keeper', cities: ['York'], department: 'Canals' });
    expect(await receive(source, list({ name: 'Bridge Keeper', location: { city: 'York', country: 'gb' } }))).toEqual([
      'unchanged',
    ]);
  });

  it('takes nothing away from what the posting’s own page says, and sends back to it when something changed', async () => {
    const source = await connect('smartrecruiters');
    await receive(source, list());
    expect(await receive(source, page)).toEqual(['updated']);
    const whole = await known(source);
    expect(whole).toMatchObject({ title: 'Lock Keeper', skills: 1, fullAt: expect.any(Date) });
    expect(await receive(source, list())).toEqual(['unchanged']);
    expect(await known(source)).toEqual(whole);
    expect(await receive(source, list({ name: 'Bridge Keeper' }))).toEqual(['updated']);
    expect(await known(source)).toEqual({ ...whole, title: 'Bridge Keeper', fullAt: null });
  });

  it('begins with what it says first: a page that was read before it is not undone', async () => {
    const source = await connect('smartrecruiters');
    await receive(source, page);
    expect(await receive(source, list({ department: { label: 'Waterways' } }))).toEqual(['unchanged']);
    expect(await receive(source, list({ department: { label: 'Harbours' } }))).toEqual(['updated']);
    expect(await known(source)).toMatchObject({ department: 'Harbours', skills: 1 });
  });
});

describe('what is over when it comes', () => {
  const job = (id: number, deadline: string) => ({
    ...{ id, title: 'Lock Keeper', location: { name: 'Leeds' }, application_deadline: deadline },
    content: '<h3>Requirements</h3><ul><li>PostgreSQL</li></ul>',
  });

  it('is closed from the first, and told so', async () => {
    const source = await connect('greenhouse');
    expect(await receive(source, { jobs: [job(1, '2024-02-01')] })).toEqual(['created']);
    const row = await db.prisma.posting.findFirstOrThrow({ where: { sourceId: source } });
    expect(row).toMatchObject({ status: 'closed', statusReason: 'expired' });
    const { rows } = await db.pool.query<{ type: string }>(
      `SELECT attributes->>'type' AS type FROM messaging.outbox WHERE subject = $1 ORDER BY position`,
      [row.id],
    );
    expect(rows.map(({ type }) => type)).toEqual(['posting.published', 'posting.closed']);
  });

  it('is closed with the change that says so, and not opened by being listed', async () => {
    const source = await connect('greenhouse');
    await receive(source, { jobs: [job(2, '2090-02-01')] });
    expect(await receive(source, { jobs: [job(2, '2024-02-01')] })).toEqual(['updated']);
    const row = () => db.prisma.posting.findFirstOrThrow({ where: { sourceId: source } });
    expect(await row()).toMatchObject({ status: 'closed', statusReason: 'expired' });
    await db.prisma.posting.updateMany({ where: { sourceId: source }, data: { statusReason: 'removed' } });
    const later = { receivedAt: new Date(Date.now() + 20 * 60_000) };
    expect(await receive(source, { jobs: [job(2, '2024-03-01')] }, later)).toEqual(['updated']);
    expect(await row()).toMatchObject({ status: 'closed' });
    expect(await receive(source, { jobs: [job(2, '2090-03-01')] }, later)).toEqual(['reopened']);
  });
});

describe('an event', () => {
  const content = '<h3>Requirements</h3><ul><li>PostgreSQL</li></ul>';
  const post = (updatedAt: string, more: object) => ({
    action: 'job_post_updated',
    payload: {
      ...{ id: 9, title: 'Lock Keeper', location: 'Leeds, United Kingdom', live: true, updated_at: updatedAt },
      ...more,
    },
  });

  it('without a text changes what it says, and leaves the text as it is', async () => {
    const source = await connect('greenhouse');
    const webhook = { kind: 'webhook' } as const;
    await receive(source, post('2026-11-01T10:00:00Z', { content }), webhook);
    const { text, skills } = await known(source);
    expect(await receive(source, post('2026-11-02T10:00:00Z', { title: 'Bridge Keeper' }), webhook)).toEqual([
      'updated',
    ]);
    expect(await known(source)).toMatchObject({ title: 'Bridge Keeper', text, skills });
  });
});

describe('a posting that an event closed', () => {
  const jobs = (id: number) => ({
    jobs: [
      {
        ...{ id, title: 'Lock Keeper', updated_at: '2026-10-01T10:00:00Z', location: { name: 'Leeds' } },
        content: '<h3>Requirements</h3><ul><li>PostgreSQL</li></ul>',
      },
    ],
  });
  const closed = { action: 'job_updated', payload: { job: { id: 1, status: 'closed', job_post_id: 11 } } };

  it('is back when it is listed again, though nobody has touched its words since', async () => {
    const source = await connect('greenhouse');
    await receive(source, jobs(11));
    expect(await receive(source, closed, { kind: 'webhook' })).toEqual(['closed']);
    // The board's cache says so still; that is no news.
    expect(await receive(source, jobs(11))).toEqual(['stale']);
    const later = { receivedAt: new Date(Date.now() + 20 * 60_000) };
    expect(await receive(source, jobs(11), later)).toEqual(['reopened']);
    expect(await known(source)).toMatchObject({ status: 'open' });
    // And what it says of the words counts again.
    const edited = { jobs: [{ ...jobs(11).jobs[0], title: 'Bridge Keeper' }] };
    expect(await receive(source, edited, later)).toEqual(['updated']);
    expect(await known(source)).toMatchObject({ title: 'Bridge Keeper' });
  });

  it('stays closed for a list from before, and for an event of before that comes late', async () => {
    const source = await connect('greenhouse');
    const before = new Date(Date.now() - 60_000);
    await receive(source, jobs(11));
    await receive(source, closed, { kind: 'webhook' });
    expect(await receive(source, jobs(11), { receivedAt: before })).toEqual(['stale']);
    const late = { action: 'job_post_updated', payload: { ...jobs(11).jobs[0], live: true } };
    expect(await receive(source, late, { kind: 'webhook' })).toEqual(['stale']);
    expect(await known(source)).toMatchObject({ status: 'closed' });
  });
});
