import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, startModelServer } from '#libs/testing';
import {
  begin,
  close,
  db,
  DRAFT,
  KEY,
  model,
  open,
  record,
  row,
  says,
  start,
  summarise,
  textOf,
  wishesLeft,
} from './summaries.harness.js';

beforeAll(open);
afterAll(close);
beforeEach(begin);

describe('a provider', () => {
  it('that fails is left alone', async () => {
    const worker = start();
    model.reply = (_, response) => void response.writeHead(503).end();
    const ids = await Promise.all(Array.from({ length: 6 }, () => record(textOf())));
    for (const id of ids) await summarise(worker, id);
    expect(model.requests).toHaveLength(5);
    expect(await wishesLeft()).toBe(6);
  });

  it('is paid no more than the budget of a day', async () => {
    says(DRAFT);
    const worker = start({ budget: 0.006 });
    const [a, b] = [await record(textOf()), await record(textOf())];
    expect(await summarise(worker, a)).toBe('done');
    await db.pool.query('UPDATE posting.summary SET cost = 0.005');
    expect(await summarise(worker, b)).toEqual({ skipped: 'the budget of the day is used up' });
    expect(model.requests).toHaveLength(1);
    const { rows } = await db.pool.query<{ at: Date }>('SELECT next_at AS at FROM posting.summary_wish');
    expect(rows[0]!.at.toISOString()).toMatch(/T00:00:00\.000Z$/);
  });

  it.each<[string, (body: Record<string, unknown>) => boolean]>([
    ['schemas', ({ response_format }) => (response_format as { type: string }).type === 'json_schema'],
    ['sampling', ({ temperature, max_tokens }) => temperature !== undefined || max_tokens !== undefined],
  ])('that knows no %s is asked without, from then on', async (_, refuses) => {
    const worker = start();
    model.reply = ({ body }, response) => (refuses(body) ? void response.writeHead(400).end('{}') : DRAFT);
    expect(await summarise(worker, await record(textOf()))).toBe('done');
    model.requests.length = 0;
    expect(await summarise(worker, await record(textOf()))).toBe('done');
    expect(model.requests).toHaveLength(1);
  });

  it.each([
    ['thinks aloud', `<think>Let me see {"no": 1}.</think>\n${JSON.stringify(DRAFT)}`],
    ['puts fences around it', `\`\`\`json\n${JSON.stringify(DRAFT)}\n\`\`\``],
    ['does both', `<think>Hm.</think>\n\`\`\`json\n${JSON.stringify(DRAFT)}\n\`\`\``],
  ])('whose model %s is understood', async (_, said) => {
    says(said);
    expect(await summarise(start(), await record(textOf()))).toBe('done');
  });

  it('is not followed elsewhere with the key', async () => {
    const elsewhere = await startModelServer();
    model.reply = (_, response) => void response.writeHead(307, { location: `${elsewhere.url}/messages` }).end();
    await summarise(start({ provider: 'anthropic' }), await record(textOf()));
    expect([elsewhere.requests.length, (await row()).reason]).toEqual([0, 'unreachable']);
    await elsewhere.stop();
  });

  it('that says the key aloud is not quoted', async () => {
    const worker = start();
    model.reply = (_, response) => void response.writeHead(401).end(`{"error":{"message":"Incorrect key: ${KEY}"}}`);
    await summarise(worker, await record(textOf()));
    expect(await row()).toMatchObject({ state: 'waiting', reason: 'status-401' });
    expect(JSON.stringify([worker.logged, await row(), await worker.metrics()])).not.toContain(KEY);
    expect(worker.logged).toHaveLength(1);
  });
});

describe('a process', () => {
  it('that is stopped gives back what it was asking for', async () => {
    const worker = start();
    model.reply = () => undefined;
    const id = await record(textOf());
    const asking = summarise(worker, id);
    await eventually(() => expect(model.requests).toHaveLength(1));
    worker.stop();
    expect(await asking).toEqual({ skipped: 'stopped' });
    expect(await row()).toMatchObject({ state: 'waiting', reason: 'stopped', attempts: 0 });
    says(DRAFT);
    expect(await start().run(id)).toBe('done');
  });

  it('that was killed leaves a claim that ends, and what it may have cost', async () => {
    says(DRAFT);
    const id = await record(textOf());
    await summarise(start(), id);
    await db.pool.query(
      `UPDATE posting.summary SET state = 'asking', lease_until = now() - interval '1 s', cost = 0, guessed_cost = 0.5`,
    );
    expect(await summarise(start(), id)).toBe('done');
    expect(await row()).toMatchObject({ state: 'done', attempts: 2 });
    expect((await row()).cost).toBeCloseTo(0.5012, 9);
  });

  it('finds the wishes whose jobs were lost', async () => {
    const worker = start();
    await worker.wish(await record(textOf()));
    expect(await worker.wishes.handOutDue()).toBe(0);
    await db.pool.query(`UPDATE posting.summary_wish SET next_at = now() - interval '1 s'`);
    expect(await worker.wishes.handOutDue()).toBe(1);
    expect(await worker.wishes.handOutDue()).toBe(0);
  });
});
