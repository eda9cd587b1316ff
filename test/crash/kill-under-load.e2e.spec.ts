import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { publish, remind } from '../pipeline/postings.js';
import { ENGINE_SETS, openStack, type Stack } from '../pipeline/stack.js';

const POSTINGS = 80;
const REMINDERS = 24;
const CALLERS = 8;

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** Works through the items with a few callers, each doing one thing after the other, as clients do. */
async function withCallers(items: number[], work: (item: number) => Promise<unknown>): Promise<void> {
  const queue = [...items];
  const caller = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(numbers(CALLERS).map(caller));
}

describe.each(ENGINE_SETS)('kill -9 of every process under load, on %s engines', (set) => {
  let stack: Stack;
  /** What had been stored and not yet had its effects when the process was killed. */
  const unfinished: number[] = [];
  const killedAt: Date[] = [];

  beforeAll(async () => {
    stack = await openStack(set);
    await stack.startAll();
    let loading = true;
    const load = Promise.all([
      withCallers(numbers(POSTINGS), async (n) => {
        const { id } = await publish(stack, { requisition: `LOAD-${n}`, title: `Load Engineer ${n}` });
        await stack.insist([200], 'PUT', `/v1/saved/${id}`);
      }),
      withCallers(numbers(REMINDERS), (n) => remind(stack, `Reminded ${n} times`, new Date(Date.now() + 3_000))),
    ]).finally(() => (loading = false));
    const killing = killInTurns();
    await Promise.all([load, killing]);
    expect(loading).toBe(false);
  }, 180_000);
  afterAll(() => stack.close());

  async function killInTurns(): Promise<void> {
    const victims = set === 'embedded' ? ['all-in-one' as const, 'all-in-one' as const] : stack.services;
    for (const [n, name] of victims.entries()) {
      // In the middle of the work: some of the receipts are in.
      const share = (POSTINGS * n) / (victims.length + 1);
      await eventually(async () => expect(await stack.count('posting.receipt')).toBeGreaterThan(share), {
        timeoutMs: 60_000,
        everyMs: 10,
      });
      await stack.kill(name);
      const [now] = await stack.sql<{ now: Date }>('SELECT now() AS now');
      killedAt.push(now!.now);
      unfinished.push(await stack.count("posting.receipt WHERE state = 'stored'"));
      await stack.start(name);
    }
  }

  it('did kill while work was under way', () => {
    expect(unfinished).toHaveLength(set === 'embedded' ? 2 : 3);
    expect(Math.max(...unfinished)).toBeGreaterThan(0);
  });

  it('records each posting once', async () => {
    await stack.drained();
    expect(await stack.count("posting.receipt WHERE state <> 'applied'")).toBe(0);
    expect(await stack.count('posting.receipt')).toBe(POSTINGS);
    expect(await stack.count('posting.posting')).toBe(POSTINGS);
    expect(await stack.count('posting.posting_version')).toBe(POSTINGS);
  });

  it('saves each posting once, and every service knows', async () => {
    await stack.drained();
    expect(await stack.count('application.saved_posting WHERE saved AND version = 1')).toBe(POSTINGS);
    expect(await stack.count('application.posting_snapshot')).toBe(POSTINGS);
    expect(await stack.count('notification.watch WHERE saved')).toBe(POSTINGS);
  });

  it('reminds once in-app and once by mail', async () => {
    // Nobody waits two minutes in a test: what a killed process was sending may be tried by others now.
    await stack.sql(
      `UPDATE notification.delivery d SET claimed_until = now() FROM notification.delivery_attempt a
       WHERE a.delivery_id = d.id AND d.state = 'sending' AND a.ended_at IS NULL AND a.started_at < $1`,
      [killedAt.at(-1)],
    );
    await eventually(
      async () => {
        expect(await stack.count("notification.alert WHERE kind = 'reminder' AND state = 'fired'")).toBe(REMINDERS);
        expect(await stack.count("notification.delivery WHERE state = 'delivered'")).toBe(2 * REMINDERS);
      },
      { timeoutMs: 60_000, everyMs: 200 },
    );
    expect(await stack.count('notification.notification')).toBe(REMINDERS);
    const mails = await stack.mails();
    // A kill between the server's "accepted" and our record of it is told by sending again under the same Message-ID.
    const byMessageId = new Map(mails.map(({ messageId, subject }) => [messageId, subject]));
    expect(byMessageId.size).toBe(REMINDERS);
    expect(new Set(byMessageId.values()).size).toBe(REMINDERS);
    expect(mails.length).toBeLessThan(REMINDERS * 1.5);
  });

  it('states each fact once and parks none', async () => {
    await stack.drained();
    const types = await stack.sql<{ type: string; n: number }>(
      `SELECT attributes->>'type' AS type, count(*)::int AS n FROM messaging.outbox GROUP BY 1`,
    );
    expect(Object.fromEntries(types.map(({ type, n }) => [type, n]))).toEqual({
      'receipt.stored': POSTINGS,
      'posting.published': POSTINGS,
      'posting.saved': POSTINGS,
      'application.started': REMINDERS,
      'reminder.set': REMINDERS,
      'notification.delivered': 2 * REMINDERS,
    });
    const inbox = await stack.sql<{ consumer: string; n: number }>(
      'SELECT consumer, count(*)::int AS n FROM messaging.inbox GROUP BY 1',
    );
    expect(Object.fromEntries(inbox.map(({ consumer, n }) => [consumer, n]))).toEqual({
      // Their receipts, and what is found alike.
      'posting-ingest': 2 * POSTINGS,
      application: POSTINGS,
      notification: 2 * POSTINGS + 2 * REMINDERS,
    });
    expect(await stack.sql('SELECT consumer, type, code, reason FROM messaging.parked_event')).toEqual([]);
  });
});
