import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type ServiceName } from '#libs/testing';
import { postingText, publish, remind } from '../pipeline/postings.js';
import { ENGINE_SETS, messagesOnKafka, openStack, type Stack } from '../pipeline/stack.js';
import { blocked, endOrphans, hold, holdLanes, holdTimers, startSlowSmtp, type Hold } from './hold.js';

describe.each(ENGINE_SETS)('a kill -9 at the worst moment, on %s engines', (set) => {
  let stack: Stack;
  let held: Hold | undefined;
  const embedded = set === 'embedded';

  beforeAll(async () => {
    stack = await openStack(set);
    await stack.startAll();
  }, 150_000);
  afterEach(async () => {
    await held?.release();
    for (const name of stack.services) if (!stack.processes.has(name)) await stack.start(name);
  });
  afterAll(() => stack.close());

  const ingest = (): ServiceName => stack.serviceOf('posting-ingest');
  const killAll = (): Promise<unknown> => Promise.all([...stack.processes.keys()].map((key) => stack.kill(key)));
  const storeOnly = async (requisition: string): Promise<string> => {
    const answer = await stack.call(
      'POST',
      '/v1/intake',
      { text: postingText({ requisition, title: `Crash Engineer ${requisition}` }) },
      { prefer: 'respond-async' },
    );
    expect(answer).toMatchObject({ status: 202, body: { state: 'stored' } });
    return String(answer.body['id']);
  };
  const handledBy = (consumer: string, subject: string): Promise<number> =>
    stack.count('messaging.inbox i JOIN messaging.outbox o USING (event_id) WHERE i.consumer = $1 AND o.subject = $2', [
      consumer,
      subject,
    ]);
  const applied = async (receiptId: string): Promise<string> => {
    const postingId = await eventually(
      async () => {
        const [receipt] = await stack.sql('SELECT state, posting_id FROM posting.receipt WHERE id = $1', [receiptId]);
        expect(receipt).toEqual({ state: 'applied', posting_id: expect.any(String) });
        return String(receipt!['posting_id']);
      },
      { timeoutMs: 30_000 },
    );
    await stack.drained();
    expect(await handledBy('posting-ingest', receiptId)).toBe(1);
    expect(await stack.count('posting.posting_version WHERE receipt_id = $1', [receiptId])).toBe(1);
    expect(await stack.count('application.posting_snapshot WHERE posting_id = $1', [postingId])).toBe(1);
    expect(await stack.count('notification.posting_fact WHERE posting_id = $1', [postingId])).toBe(1);
    return postingId;
  };
  const duplicates = async (): Promise<number> => {
    const counts = await Promise.all(
      [...stack.processes.keys()].map((key) => stack.metric(key, 'hirewire_events_total', 'outcome="duplicate"')),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };

  it('between commit and publish: the event is published later', async () => {
    await killAll();
    held = await holdLanes(stack, embedded ? 'posting-ingest' : 'relay');
    await stack.start(ingest());
    const published = embedded ? 0 : await messagesOnKafka(stack);
    const receiptId = await storeOnly('POINT-1');
    await stack.kill(ingest());
    expect(await stack.count('messaging.outbox WHERE subject = $1', [receiptId])).toBe(1);
    expect(await handledBy('posting-ingest', receiptId)).toBe(0);
    if (!embedded) expect(await messagesOnKafka(stack)).toBe(published);
    await held.release();
    await stack.startAll();
    await applied(receiptId);
  }, 180_000);

  it('between publish and the note of it: it is published twice and has its effect once', async () => {
    await stack.drained();
    const reader = embedded ? 'posting-ingest' : 'relay';
    const cursors = () =>
      stack.sql('SELECT * FROM messaging.cursor WHERE consumer = $1 AND lane >= 0 ORDER BY lane', [reader]);
    // A lock of the table takes no transaction id: what is committed later can still be read.
    held = await hold(stack, 'LOCK TABLE messaging.cursor IN SHARE MODE');
    const before = await cursors();
    const receiptId = await storeOnly('POINT-2');
    await eventually(async () => expect(await handledBy('posting-ingest', receiptId)).toBe(1));
    expect(await blocked(stack, 'INSERT INTO messaging.cursor')).toBeGreaterThan(0);
    const published = embedded ? 0 : await messagesOnKafka(stack);
    await killAll();
    await endOrphans(stack);
    expect(await cursors()).toEqual(before);
    await held.release();
    await stack.startAll();
    await eventually(async () => expect(await duplicates()).toBeGreaterThan(0), { timeoutMs: 30_000 });
    if (!embedded) await eventually(async () => expect(await messagesOnKafka(stack)).toBeGreaterThan(published));
    await applied(receiptId);
  }, 180_000);

  it.each([
    ['posting-ingest', 'posting.posting', 'INSERT INTO posting.posting'],
    ['application', 'application.posting_snapshot', 'INSERT INTO application.posting_snapshot'],
    ['notification', 'notification.posting_fact', 'INSERT INTO notification.posting_fact'],
  ] as const)(
    'inside a handler of %s: nothing of it remains, and it happens once',
    async (service, table, statement) => {
      const key = stack.serviceOf(service);
      held = await hold(stack, `LOCK TABLE ${table} IN SHARE MODE`);
      const rows = await stack.count(table);
      const receiptId = await storeOnly(`POINT-3-${service}`);
      await blocked(stack, statement);
      await stack.kill(key);
      await held.release();
      await stack.start(key);
      await applied(receiptId);
      expect(await stack.count(table)).toBe(rows + 1);
    },
    60_000,
  );

  it('between a change and the timer it needs: the alert is fired all the same', async () => {
    const key = stack.serviceOf('notification');
    held = await holdTimers(stack);
    const { reminderId } = await remind(stack, 'Unarmed', new Date(Date.now() + 8_000));
    const alert = () => stack.sql('SELECT state, armed_at FROM notification.alert WHERE subject_id = $1', [reminderId]);
    await eventually(async () => expect(await alert()).toEqual([{ state: 'scheduled', armed_at: null }]));
    await stack.kill(key);
    await held.release();
    expect(await alert()).toEqual([{ state: 'scheduled', armed_at: null }]);
    expect(await stack.count('notification.notification WHERE title LIKE $1', ['%Unarmed%'])).toBe(0);
    await stack.start(key);
    await eventually(
      async () => expect((await stack.mails()).filter(({ subject }) => subject.includes('Unarmed'))).toHaveLength(1),
      { timeoutMs: 40_000 },
    );
    expect(await stack.count('notification.notification WHERE title LIKE $1', ['%Unarmed%'])).toBe(1);
  }, 60_000);

  it('between claim and send, and between send and the answer: sent again under the same Message-ID', async () => {
    const key = stack.serviceOf('notification');
    const messageIds: string[] = [];
    for (const silentAt of ['greeting', 'acceptance'] as const) {
      const slow = await startSlowSmtp(silentAt);
      if (stack.processes.has(key)) await stack.kill(key);
      await stack.start(key, { env: { SMTP_URL: slow.url } });
      await remind(stack, `Ambiguous ${silentAt}`, new Date(Date.now() + 500));
      const [delivery] = await eventually(
        async () => {
          const rows = await stack.sql<{ id: string }>(
            `SELECT d.id FROM notification.delivery d JOIN notification.notification n ON n.id = d.notification_id
           WHERE d.channel = 'email' AND d.state = 'sending' AND n.title LIKE $1`,
            [`%${silentAt}`],
          );
          expect(rows).toHaveLength(1);
          return rows;
          // The group waits for the killed member's session (10 s) before its partitions move on.
        },
        { timeoutMs: 40_000 },
      );
      const messageId = `<${delivery!.id}@hirewire>`;
      await eventually(() => expect(slow.connections).toBeGreaterThan(0), { timeoutMs: 30_000 });
      if (silentAt === 'acceptance') await eventually(() => expect(slow.received).toEqual([messageId]));
      messageIds.push(messageId);
      await stack.kill(key);
      await slow.stop();
    }
    const ids = messageIds.map((id) => id.slice(1, 37));
    const attempts = () =>
      stack.sql(
        'SELECT number, outcome FROM notification.delivery_attempt WHERE delivery_id = ANY($1) ORDER BY number, delivery_id',
        [ids],
      );
    expect(await attempts()).toEqual(Array(2).fill({ number: 1, outcome: 'unknown' }));
    // Nobody waits two minutes in a test: the claims of the dead process end now.
    await stack.sql('UPDATE notification.delivery SET claimed_until = now() WHERE id = ANY($1)', [ids]);
    await stack.start(key);
    await eventually(
      async () => {
        const sent = (await stack.mails()).filter(({ messageId }) => messageIds.includes(messageId));
        expect(sent.map(({ messageId }) => messageId).sort()).toEqual([...messageIds].sort());
      },
      { timeoutMs: 40_000 },
    );
    await eventually(async () =>
      expect(await attempts()).toEqual([
        ...Array(2).fill({ number: 1, outcome: 'unknown' }),
        ...Array(2).fill({ number: 2, outcome: 'delivered' }),
      ]),
    );
  }, 240_000);

  it('leaves nothing parked behind', async () => {
    await publish(stack, { requisition: 'POINT-9', title: 'Last Engineer' });
    await stack.drained();
    expect(await stack.sql('SELECT consumer, type, code, reason FROM messaging.parked_event')).toEqual([]);
  });
});
