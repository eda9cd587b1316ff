import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { eventually, type ServiceName } from '#libs/testing';
import { v7 as uuidv7 } from 'uuid';
import { HOUR, hoursAhead, inWords, postingText, publish } from '../pipeline/postings.js';
import { ENGINE_SETS, kafkaOf, openStack, type Stack } from '../pipeline/stack.js';

const TENANT = '00000000-0000-7000-8000-000000000001';
const OWNER = '00000000-0000-7000-8000-000000000002';
const PATIENT = { timeoutMs: 40_000, everyMs: 100 };

describe.each(ENGINE_SETS)('two processes of each service, on %s engines', (set) => {
  let stack: Stack;
  const keys = (service: ServiceName): string[] => [stack.serviceOf(service), `${stack.serviceOf(service)}-2`];
  const handled = (service: ServiceName) =>
    Promise.all(
      keys(service).map((key) => stack.metric(key, 'hirewire_events_total', `group="${service}"`).catch(() => 0)),
    );
  const duplicates = async (): Promise<number> => {
    const counts = [...stack.processes.keys()].map((key) =>
      stack.metric(key, 'hirewire_events_total', 'outcome="duplicate"'),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };
  const state = async () => ({
    postings: await stack.sql('SELECT id, version FROM posting.posting ORDER BY id'),
    snapshots: await stack.sql(
      'SELECT posting_id, version, status, card::text FROM application.posting_snapshot ORDER BY 1',
    ),
    facts: await stack.sql('SELECT * FROM notification.posting_fact ORDER BY posting_id'),
    notifications: await stack.sql('SELECT id FROM notification.notification ORDER BY id'),
    alerts: await stack.sql('SELECT id, version, due_at FROM notification.alert ORDER BY id'),
    mails: await stack.mails(),
    inbox: await stack.count('messaging.inbox'),
    events: await stack.count('messaging.outbox'),
  });

  beforeAll(async () => {
    stack = await openStack(set, { env: { DATABASE_POOL_MAX: '4' } });
    await stack.startAll();
    for (const name of stack.services) await stack.start(name, { key: `${name}-2` });
    // Lanes and partitions are shared out anew within a second or two.
    for (let n = 0, shared = false; n < 60 && !shared; n++) {
      await publish(stack, { requisition: `WARM-${n}`, title: `Warm Engineer ${n}` });
      await stack.drained();
      shared = (await handled('application')).every((count) => count > 0);
    }
  }, 180_000);
  afterAll(() => stack.close());

  it('share the work, and each event has its effect once', async () => {
    const before = await stack.count('posting.posting');
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        publish(stack, { requisition: `SHARE-${n}`, title: `Shared Engineer ${n}` }),
      ),
    );
    await stack.drained();
    for (const service of ['posting-ingest', 'application', 'notification'] as const)
      expect(Math.min(...(await handled(service)))).toBeGreaterThan(0);
    expect(await stack.count('posting.posting')).toBe(before + 40);
    expect(await stack.count('application.posting_snapshot')).toBe(before + 40);
    expect(await stack.count('posting.posting_version')).toBe(before + 40);
  }, 60_000);

  it('keep the order of each posting while it changes and its processes are killed', async () => {
    const began = hoursAhead(200).getTime();
    const closes = (n: number): Date => new Date(began + n * HOUR);
    const words = (n: number) => ({ requisition: 'ORD-100', title: 'Ordered Engineer', closes: inWords(closes(n)) });
    const { id } = await publish(stack, words(0));
    await stack.insist([200], 'PUT', `/v1/saved/${id}`);
    for (let n = 1; n <= 12; n++) {
      await publish(stack, words(n));
      if (n === 4) await stack.kill(keys('notification')[1]!);
      if (n === 8 && set === 'distributed') await stack.kill(keys('application')[1]!);
    }
    await stack.drained();
    const facts = await stack.sql('SELECT version, closing_at FROM notification.posting_fact WHERE posting_id = $1', [
      id,
    ]);
    expect(facts).toEqual([{ version: 13, closing_at: closes(12) }]);
    const told = await stack.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM notification.notification WHERE kind = 'posting.closing-date-changed'`,
    );
    expect(told).toEqual([{ n: 12 }]);
    if (set === 'distributed') expect(await orderOnKafka(id)).toEqual(Array.from({ length: 13 }, (_, n) => n + 1));
    for (const name of stack.services)
      if (!stack.processes.has(`${name}-2`)) await stack.start(name, { key: `${name}-2` });
  }, 90_000);

  /** Sequences of a key as they first appear in its topic. */
  async function orderOnKafka(key: string): Promise<number[]> {
    const consumer = kafkaOf(stack).consumer({ groupId: `probe-${randomUUID()}` });
    const seen = new Set<number>();
    await consumer.connect();
    await consumer.subscribe({ topic: 'hirewire.posting', fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        if (message.key?.toString() === key) seen.add(Number(message.headers?.['ce_sequence']?.toString()));
        return Promise.resolve();
      },
    });
    await eventually(() => expect(seen.size).toBe(13), PATIENT);
    await consumer.disconnect();
    return [...seen];
  }

  it('change nothing when everything is delivered again', async () => {
    await stack.drained();
    const closes = inWords(hoursAhead(212));
    await publish(stack, { requisition: 'ORD-100', title: 'Ordered Engineer', closes });
    await stack.drained();
    // Mails too: those that a killed process was sending may be tried by others now.
    await stack.sql(`UPDATE notification.delivery SET claimed_until = now() WHERE state = 'sending'`);
    await eventually(
      async () => expect(await stack.count("notification.delivery WHERE state IN ('pending', 'sending')")).toBe(0),
      PATIENT,
    );
    const before = await state();
    const earlier = await duplicates();
    if (set === 'distributed') {
      // The relays find a carrier that is not theirs and begin at the start.
      await stack.sql(`UPDATE messaging.cursor SET carrier = 'another' WHERE consumer = 'relay' AND lane >= 0`);
    } else {
      await Promise.all([...stack.processes.keys()].map((key) => stack.kill(key)));
      await stack.sql('DELETE FROM messaging.cursor');
      await stack.start('all-in-one');
      await stack.start('all-in-one', { key: 'all-in-one-2' });
    }
    // A relay looks at its cursor when it has something to publish: in each lane something of no consequence happens.
    const nudges = Array.from({ length: 30 }, () =>
      stack.call('POST', '/v1/intake', {
        text: postingText({ requisition: 'ORD-100', title: 'Ordered Engineer', closes }),
      }),
    );
    for (const { status } of await Promise.all(nudges)) expect(status).toBe(200);
    await eventually(
      async () =>
        expect((await duplicates()) - (set === 'distributed' ? earlier : 0)).toBeGreaterThan(before.events / 2),
      PATIENT,
    );
    await stack.drained();
    const after = await state();
    // The nudges are receipts of what is known already: each is one event and one inbox row, and nothing else.
    expect({ ...after, events: after.events - 30, inbox: after.inbox - 30 }).toEqual(before);
  }, 120_000);

  it('take an older version that arrives late for what it is', async () => {
    const { id } = await publish(stack, {
      requisition: 'LATE-100',
      title: 'Late Engineer',
      closes: inWords(hoursAhead(300)),
    });
    await publish(stack, { requisition: 'LATE-100', title: 'Late Engineer', closes: inWords(hoursAhead(310)) });
    await stack.drained();
    const before = await state();
    // The first version once more under an id nobody has seen, as from a relay that is far behind.
    const eventId = uuidv7();
    await stack.sql(
      `INSERT INTO messaging.outbox (lane, topic, subject, event_id, attributes, data)
       SELECT lane, topic, subject, $2::uuid, jsonb_set(attributes::jsonb, '{id}', to_jsonb($2::text))::json, data
       FROM messaging.outbox WHERE subject = $1 AND attributes->>'type' = 'posting.published'`,
      [id, eventId],
    );
    await eventually(
      async () => expect(await stack.count('messaging.inbox WHERE event_id = $1', [eventId])).toBe(3),
      PATIENT,
    );
    const after = await state();
    expect({ ...after, inbox: after.inbox - 3, events: after.events - 1 }).toEqual(before);
  }, 60_000);

  it('park poison at once or after a few tries, while other keys flow, and take it up again on request', async () => {
    // Ten receipts nobody can read, over all lanes and partitions, and one event that is none at all.
    const broken = Array.from({ length: 10 }, () => uuidv7());
    for (const [n, id] of broken.entries()) {
      await stack.sql(
        `INSERT INTO posting.receipt (id, tenant_id, owner_id, channel, delivery_key, kind, body)
         VALUES ($1::uuid, $2, $3, 'poison', $1::text, 'text', 'no JSON')`,
        [id, TENANT, OWNER],
      );
      await stack.sql(
        `INSERT INTO messaging.outbox (lane, topic, subject, event_id, attributes, data)
         SELECT $2, topic, $1, $3::uuid, (attributes::jsonb || jsonb_build_object('id', $3, 'subject', $1::text, 'time', now()))::json,
           (data::jsonb || jsonb_build_object('receiptId', $1::text))::json
         FROM messaging.outbox WHERE attributes->>'type' = 'receipt.stored' LIMIT 1`,
        [id, n % 8, uuidv7()],
      );
    }
    await stack.sql(
      `INSERT INTO messaging.outbox (lane, topic, subject, event_id, attributes, data)
       VALUES (3, 'hirewire.intake', 'nothing', gen_random_uuid(), '{"type": "receipt.stored"}', '{"no": "thing"}')`,
    );
    const began = Date.now();
    const good = await publish(stack, { requisition: 'FINE-1', title: 'Fine Engineer' });
    expect(good).toMatchObject({ version: 1 });
    // Ten tries with backoff would be many times longer if the others had to wait for them.
    expect(Date.now() - began).toBeLessThan(5_000);
    const parked = () =>
      stack.sql<{ code: string; n: number }>(
        `SELECT code, count(*)::int AS n FROM messaging.parked_event WHERE state = 'parked' GROUP BY 1 ORDER BY 1`,
      );
    await eventually(
      async () =>
        expect(await parked()).toEqual([
          { code: 'bug', n: 10 },
          { code: 'invalid-event', n: 1 },
        ]),
      PATIENT,
    );
    const listed = await stack.call<{ items: { code: string; reason: string }[] }>(
      'GET',
      '/v1/ops/parked-events?code=bug',
    );
    expect(listed.body.items).toHaveLength(10);
    expect(listed.body.items[0]).toMatchObject({ reason: expect.stringContaining('not valid JSON') });
    expect((await stack.call('GET', `/v1/receipts/${broken[0]}`)).body).toMatchObject({
      state: 'parked',
      reason: 'bug',
    });
    expect(await stack.count("posting.receipt WHERE channel = 'poison' AND state = 'parked'")).toBe(10);

    await stack.sql(`UPDATE posting.receipt SET body = $1 WHERE channel = 'poison'`, [
      Buffer.from(JSON.stringify({ text: 'Nothing that reads like a job.' })),
    ]);
    const redriven = await stack.call('POST', '/v1/ops/parked-events/redrive', { code: 'bug' });
    expect(redriven).toMatchObject({ status: 202, body: { requested: 10 } });
    await eventually(async () => expect(await parked()).toEqual([{ code: 'invalid-event', n: 1 }]), PATIENT);
    expect(
      await stack.count("posting.receipt WHERE channel = 'poison' AND state = 'ignored' AND reason = 'not-a-posting'"),
    ).toBe(10);
  }, 90_000);
});
