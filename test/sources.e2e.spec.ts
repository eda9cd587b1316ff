import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { openStack, type Stack } from './pipeline/stack.js';

interface SourceAnswer {
  id: string;
  webhookPath: string;
  secrets: number;
}
interface ReceiptAnswer {
  id: string;
  state: string;
  reason: string | null;
  attempts: number;
  postingIds: string[];
  items: { externalId: string | null; outcome: string; code?: string }[];
}

const job = (id: number, more: Record<string, unknown> = {}) => ({
  id,
  title: `Harbour Engineer ${id}`,
  updated_at: '2026-10-01T10:00:00-04:00',
  location: { name: 'Leeds, United Kingdom' },
  absolute_url: `https://boards.example.org/brackwater/jobs/${id}`,
  content:
    '&lt;p&gt;Requirements&lt;/p&gt;&lt;ul&gt;&lt;li&gt;TypeScript&lt;/li&gt;&lt;/ul&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
  ...more,
});
const board = (...jobs: unknown[]): string => JSON.stringify({ jobs, meta: { total: jobs.length } });

let stack: Stack;
const newSource = async (kind: string, secret?: string): Promise<SourceAnswer> => {
  const { status, body } = await stack.call<SourceAnswer>('POST', '/v1/sources', {
    kind,
    name: `A ${kind} board`,
    secret,
  });
  expect(status).toBe(201);
  return body;
};
const settled = (id: string): Promise<ReceiptAnswer> =>
  eventually(
    async () => {
      const { body } = await stack.call<ReceiptAnswer>('GET', `/v1/receipts/${id}`);
      expect(body.state).not.toBe('stored');
      return body;
    },
    { timeoutMs: 60_000 },
  );
const importInto = async (id: string, file: string, type = 'application/json'): Promise<ReceiptAnswer> => {
  const { status, body } = await stack.call<{ receiptId: string }>('POST', `/v1/sources/${id}/import`, file, {
    'content-type': type,
  });
  expect(status).toBe(202);
  return settled(body.receiptId);
};
const greenhouse = (body: string, secret: string) => ({
  'content-type': 'application/json',
  signature: `sha256 ${createHmac('sha256', secret).update(body).digest('hex')}`,
});

beforeAll(async () => {
  stack = await openStack('distributed', { env: { HIREWIRE_SECRET_KEY: randomBytes(32).toString('base64') } });
  await stack.startAll();
}, 120_000);
afterAll(() => stack.close());

it.each([
  ['https://user:sesame@example.com/feed', 'url-not-allowed'],
  ['http://169.254.169.254/latest', 'address-not-allowed'],
])('a source at %s, which is never read, is refused and keeps nothing', async (url, code) => {
  const input = { kind: 'rss', name: 'Feed', config: { url } };
  const { status, body } = await stack.call<{ code: string }>('POST', '/v1/sources', input);
  expect([status, body.code]).toEqual([422, code]);
  expect(JSON.stringify(body)).not.toContain('sesame');
  expect(await stack.sql('SELECT 1 FROM posting.source WHERE config::text LIKE $1', [`%${url}%`])).toEqual([]);
});

describe('an import', () => {
  it('makes a posting of every item, tells what became of each, and writes nothing when nothing changed', async () => {
    const { id } = await newSource('greenhouse');
    const file = board(job(1), { id: 2 }, job(3));
    const first = await importInto(id, file);
    expect(first).toMatchObject({ state: 'applied', attempts: 1 });
    expect(first.items.map(({ outcome }) => outcome)).toEqual(['created', 'failed', 'created']);
    expect(first.items[1]).toMatchObject({ externalId: '2', code: 'no-title' });
    expect(first.postingIds).toHaveLength(2);
    const { body: posting } = await stack.call('GET', `/v1/postings/${first.postingIds[0]}`);
    expect(posting).toMatchObject({ status: 'open', source: { id, kind: 'greenhouse', externalId: '1' } });
    expect(JSON.stringify(posting)).not.toContain('alert(1)');

    const rows = () => stack.pool.query(`SELECT id, xmin FROM posting.posting WHERE source_id = $1 ORDER BY id`, [id]);
    const before = await rows();
    const again = await importInto(id, file);
    expect(again.items.map(({ outcome }) => outcome)).toEqual(['unchanged', 'failed', 'unchanged']);
    expect((await rows()).rows).toEqual(before.rows);

    const changed = await importInto(id, board(job(1, { title: 'Harbour Lead', updated_at: '2026-10-02T10:00:00Z' })));
    expect(changed.items).toMatchObject([{ outcome: 'updated' }]);
    const late = await importInto(id, board(job(1, { title: 'Harbour Cook', updated_at: '2026-09-01T10:00:00Z' })));
    expect(late.items).toMatchObject([{ outcome: 'stale' }]);
  });

  it('of 300 postings in 6 MB is read in a thread, in small transactions, and writes no row the second time', async () => {
    const { id } = await newSource('greenhouse');
    const words = (n: number): string =>
      `<p>Requirements</p><ul>${`<li>Gate ${n} with TypeScript and patience</li>`.repeat(400)}</ul>`;
    const file = board(...Array.from({ length: 300 }, (_, n) => job(1_000 + n, { content: words(n) })));
    expect(file.length).toBeGreaterThan(5_000_000);
    const first = await importInto(id, file);
    expect(first).toMatchObject({ state: 'applied', reason: null });
    expect(first.postingIds).toHaveLength(300);
    const rows = () => stack.pool.query(`SELECT id, xmin FROM posting.posting WHERE source_id = $1 ORDER BY id`, [id]);
    const before = await rows();
    const again = await importInto(id, file);
    expect(new Set(again.items.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
    expect((await rows()).rows).toEqual(before.rows);
  }, 120_000);

  it('of something else ends with the reason', async () => {
    const { id } = await newSource('personio');
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><workzag-jobs>&c;</workzag-jobs>';
    expect(await importInto(id, bomb, 'application/xml')).toMatchObject({ state: 'ignored', reason: 'xml-entities' });
    expect(await importInto(id, '<rss/>', 'text/xml')).toMatchObject({ state: 'ignored', reason: 'not-personio' });
    expect(await importInto(id, '<workzag-jobs></workzag-jobs>')).toMatchObject({
      state: 'ignored',
      reason: 'no-postings',
    });
    const { id: lever } = await newSource('lever');
    expect(await importInto(lever, '{"a":1,"a":2}')).toMatchObject({ state: 'ignored', reason: 'invalid-json' });
  });
});

describe('a webhook', () => {
  const event = (live: boolean, at: string): string =>
    JSON.stringify({
      action: 'job_post_updated',
      payload: {
        id: 71,
        title: 'Lock Keeper',
        location: 'York',
        content: '<p>Keep the lock and its gates.</p>',
        updated_at: at,
        external: true,
        live,
      },
    });

  it('publishes and closes a posting of its source; the same delivery again changes nothing', async () => {
    const { webhookPath } = await newSource('greenhouse', 's-1');
    const live = event(true, '2026-10-01T10:00:00Z');
    const first = await stack.call<{ receiptId: string }>('POST', webhookPath, live, greenhouse(live, 's-1'));
    expect(first.status).toBe(200);
    const receipt = await settled(first.body.receiptId);
    expect(receipt.items).toMatchObject([{ externalId: '71', outcome: 'created' }]);
    const again = await stack.call<{ receiptId: string }>('POST', webhookPath, live, greenhouse(live, 's-1'));
    expect(again).toMatchObject({ status: 200, body: first.body });
    const off = event(false, '2026-10-02T10:00:00Z');
    const { body } = await stack.call<{ receiptId: string }>('POST', webhookPath, off, greenhouse(off, 's-1'));
    expect((await settled(body.receiptId)).items).toMatchObject([{ outcome: 'closed' }]);
    const { body: posting } = await stack.call('GET', `/v1/postings/${receipt.postingIds[0]}`);
    expect(posting).toMatchObject({ status: 'closed', statusReason: 'removed' });
  });

  it('that is forged is kept in quarantine, told nothing, and released once the secret is mended', async () => {
    const { id, webhookPath } = await newSource('greenhouse', 'wrong');
    const body = event(true, '2026-10-01T10:00:00Z');
    const refused = await stack.call('POST', webhookPath, body, greenhouse(body, 'right'));
    expect(refused).toMatchObject({ status: 400, body: { code: 'signature-mismatch' } });
    const list = () => stack.call<{ items: ReceiptAnswer[] }>('GET', `/v1/receipts?state=quarantined&sourceId=${id}`);
    const [held] = (await list()).body.items;
    expect(held).toMatchObject({ state: 'quarantined', reason: 'signature-mismatch' });
    await stack.call('POST', `/v1/receipts/${held!.id}/replay`);
    expect((await list()).body.items).toHaveLength(1);
    expect((await stack.call('POST', `/v1/sources/${id}/secrets`, { secret: 'right' })).body).toMatchObject({
      secrets: 2,
    });
    expect((await stack.call('POST', '/v1/receipts/replay', { state: 'quarantined', sourceId: id })).body).toEqual({
      replayed: 1,
      more: false,
    });
    expect(await settled(held!.id)).toMatchObject({ state: 'applied', items: [{ outcome: 'created' }] });
  });

  it('that was overheard is the same delivery under any Event-ID', async () => {
    const { webhookPath } = await newSource('greenhouse', 's-3');
    const body = event(true, '2026-10-01T10:00:00Z');
    const send = (id: string) =>
      stack.call('POST', webhookPath, body, { ...greenhouse(body, 's-3'), 'greenhouse-event-id': id });
    const first = await send('one');
    expect(first.status).toBe(200);
    expect((await send('another')).body).toEqual(first.body);
  });

  it('is not believed any more when its secret is revoked', async () => {
    const { id, webhookPath } = await newSource('greenhouse', 'old');
    await stack.insist([201], 'POST', `/v1/sources/${id}/secrets`, { secret: 'new' });
    const { body: listed } = await stack.call<{ items: { id: string; addedAt: string }[] }>(
      'GET',
      `/v1/sources/${id}/secrets`,
    );
    expect(listed.items).toHaveLength(2);
    expect(JSON.stringify(listed)).not.toMatch(/old|new|sealed/);
    const old = `/v1/sources/${id}/secrets/${listed.items[1]!.id}`;
    expect((await stack.call('DELETE', old)).status).toBe(204);
    expect((await stack.call('DELETE', old)).status).toBe(404);
    const body = event(true, '2026-10-01T10:00:00Z');
    expect((await stack.call('POST', webhookPath, body, greenhouse(body, 'old'))).status).toBe(400);
    expect((await stack.call('POST', webhookPath, body, greenhouse(body, 'new'))).status).toBe(200);
  });

  it('that nobody signed fills no disk, and holds up nobody who signs', async () => {
    const { id, webhookPath } = await newSource('greenhouse', 's-4');
    const forged = event(true, '2026-10-01T10:00:00Z');
    await stack.call('POST', webhookPath, forged, greenhouse(forged, 'guess'));
    await stack.pool.query(
      `INSERT INTO posting.receipt (id, tenant_id, owner_id, source_id, channel, delivery_key, kind, state, body)
       SELECT gen_random_uuid(), tenant_id, owner_id, source_id, channel, 'more ' || n, kind, state, body
       FROM posting.receipt, generate_series(1, 2000) n WHERE source_id = $1`,
      [id],
    );
    const other = event(true, '2026-10-02T10:00:00Z');
    const refused = await stack.call('POST', webhookPath, other, { 'content-type': 'application/json' });
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'too-many-unverified', detail: expect.stringMatching(/2000 .* 67108864 bytes/) as unknown },
    });
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect((await stack.call('POST', webhookPath, other, greenhouse(other, 's-4'))).status).toBe(200);
  });

  it('finds no door where there is no source, and a closed one where it was disconnected', async () => {
    const { id, webhookPath } = await newSource('ashby', 'hush-hush');
    expect((await stack.call('DELETE', `/v1/sources/${id}`)).status).toBe(204);
    expect((await stack.call('POST', webhookPath, '{}')).status).toBe(410);
    expect((await stack.call('POST', '/v1/webhooks/nobody', '{}')).status).toBe(404);
    expect((await stack.call('GET', `/v1/sources/${id}`)).status).toBe(404);
  });

  it('may greet: the handshake of SmartRecruiters, the test of Recruitee; a candidate is none of our business', async () => {
    const smart = await newSource('smartrecruiters');
    const hello = await stack.call('POST', smart.webhookPath, '', { 'x-hook-secret': 'abc' });
    expect([hello.status, hello.headers.get('x-hook-secret')]).toEqual([200, 'abc']);
    const recruitee = await newSource('recruitee', 'hush-hush');
    expect((await stack.call('POST', recruitee.webhookPath, '{"test":true}')).status).toBe(200);
    const { webhookPath } = await newSource('greenhouse', 's-2');
    const body = '{"action":"hire_candidate","payload":{}}';
    const { body: kept } = await stack.call<{ receiptId: string }>('POST', webhookPath, body, greenhouse(body, 's-2'));
    expect(await settled(kept.receiptId)).toMatchObject({ state: 'ignored', reason: 'not-about-a-posting' });
  });

  it('and its secret stand in no log', () => {
    expect(stack.process('posting-ingest').logs.join('\n')).not.toMatch(/hush-hush|"s-1"/);
  });
});
