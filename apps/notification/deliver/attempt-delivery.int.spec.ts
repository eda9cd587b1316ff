import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createContext, createLogger, runInContext, ShutdownRegistry } from '#libs/platform';
import { eventually, startSmtp, useTestDatabase } from '#libs/testing';
import type { Channel, SendResult } from '../channels/channel.js';
import { composeMail } from '../channels/mail.js';
import { SILENCE, startScriptedSmtp, type ScriptedSmtp } from '../channels/scripted-smtp.harness.js';
import { SmtpChannel } from '../channels/smtp.channel.js';
import { AttemptDelivery } from './attempt-delivery.js';
import { addDelivery, type DeliveryRow } from './delivery.harness.js';
import type { DeliveryQueue } from './delivery-queue.js';
import { LIMITS } from './retry-schedule.js';

const db = useTestDatabase();

const logger = createLogger({ service: 'test', level: 'silent' });
const shutdown = () => new ShutdownRegistry(logger, 5_000);
const queue = { enqueue: () => Promise.resolve() } as unknown as DeliveryQueue;
let sent = 0;
const attempt = (deliveryId: string, result: SendResult) => {
  const channel: Channel = { name: 'email', send: () => Promise.resolve(result).finally(() => sent++) };
  const deliveries = new AttemptDelivery(db, new Map([['email', channel]]), queue, LIMITS, shutdown());
  return runInContext(createContext(), () => deliveries.attempt({ deliveryId }));
};

const delivery = (more: DeliveryRow = {}) => addDelivery(db, more);
const row = (id: string) => db.prisma.delivery.findUniqueOrThrow({ where: { id } });

it('whatever a server answers is written down, and the delivery tried again when it is its time', async () => {
  const id = await delivery();
  await attempt(id, { outcome: 'failed', detail: '451 \0try again' });
  expect(await row(id)).toMatchObject({ state: 'pending', attempts: 1, lastError: '451 try again' });
});

it('a delivery whose attempts never end is given up without being sent once more', async () => {
  const lost = { state: 'sending', attempts: 10, claimedUntil: new Date(0) };
  const id = await delivery(lost);
  sent = 0;
  expect(await attempt(id, { outcome: 'delivered' })).toEqual({ skipped: expect.stringMatching(/^failed: given up/) });
  expect(sent).toBe(0);
  expect(await row(id)).toMatchObject({ state: 'failed', lastError: expect.stringMatching(/^given up: of 10/) });
});

it('a server that is slow is not sent the mail a second time while the first may still arrive', async () => {
  const smtp = await startSmtp();
  const channel = new SmtpChannel(smtp.url, { from: 'h@example.org', publicUrl: 'http://127.0.0.1:3000' }, logger);
  const limits = { ...LIMITS, claimSeconds: 1, sendSeconds: 0.5, answerSeconds: 0.5 };
  const deliveries = new AttemptDelivery(db, new Map([['email', channel]]), queue, limits, shutdown());
  const id = await delivery();
  const claimAgain = () => runInContext(createContext(), () => deliveries.attempt({ deliveryId: id }));
  smtp.dawdle(1_500);
  const first = claimAgain();
  await eventually(async () => {
    const { attempts, claimedUntil, nextAttemptAt, state } = await row(id);
    expect(attempts).toBe(1);
    expect((state === 'sending' ? claimedUntil : nextAttemptAt)?.getTime()).toBeLessThan(Date.now());
  });
  smtp.dawdle(0);
  const second = await claimAgain();
  const outcomes = [await first, second];
  channel.close();
  await smtp.stop();
  expect(smtp.mails).toHaveLength(1);
  expect(outcomes).toEqual([{ skipped: expect.stringMatching(/^failed: the server was too slow/) }, 'done']);
}, 20_000);

describe('a server that has the whole mail and has not answered yet', () => {
  let smtp: ScriptedSmtp;
  let channel: SmtpChannel;
  let answer: (reply: string) => void;
  beforeEach(async () => {
    smtp = await startScriptedSmtp({ end: new Promise<string>((resolve) => (answer = resolve)) });
    channel = new SmtpChannel(smtp.url, { from: 'h@example.org', publicUrl: 'http://127.0.0.1:3000' }, logger);
  });
  afterEach(async () => {
    channel.close();
    await smtp.stop();
  });
  const attemptWithin = (id: string, answerSeconds: number) => {
    const limits = { ...LIMITS, claimSeconds: 1, sendSeconds: 0.3, answerSeconds };
    const deliveries = new AttemptDelivery(db, new Map([['email', channel]]), queue, limits, shutdown());
    return runInContext(createContext(), () => deliveries.attempt({ deliveryId: id }));
  };

  it('is waited for: the mail goes once, though the time to send it is over', async () => {
    const id = await delivery();
    const first = attemptWithin(id, 60);
    await eventually(() => expect(smtp.received).toHaveLength(1));
    const claimed = (await row(id)).claimedUntil;
    await eventually(() => expect(Date.now()).toBeGreaterThan((claimed?.getTime() ?? 0) + 200));
    expect(await attemptWithin(id, 60)).toEqual({
      skipped: expect.stringMatching(/^not due, settled, in other hands/),
    });
    answer('250 taken at last');
    expect(await first).toBe('done');
    expect(smtp.received).toHaveLength(1);
    expect(await row(id)).toMatchObject({ state: 'delivered', attempts: 1 });
  }, 20_000);

  it('is sent it again when no answer ever comes, under the same Message-ID, by which a second copy is known', async () => {
    const id = await delivery();
    expect(await attemptWithin(id, 0.2)).toEqual({
      skipped: expect.stringMatching(/^unknown: the server was too slow/),
    });
    await db.prisma.delivery.update({ where: { id }, data: { nextAttemptAt: new Date() } });
    answer('250 taken');
    expect(await attemptWithin(id, 0.2)).toBe('done');
    const history = await db.prisma.deliveryAttempt.findMany({ where: { deliveryId: id }, orderBy: { number: 'asc' } });
    expect(history.map(({ outcome }) => outcome)).toEqual(['unknown', 'delivered']);
    const ids = smtp.received.map((mail) => /^Message-ID: (.+)$/im.exec(mail)?.[1]?.trim());
    expect(ids).toEqual([`<${id}@hirewire>`, `<${id}@hirewire>`]);
  });
});

it('what a server said is not forgotten because the database blinks right after', async () => {
  const id = await delivery();
  // The next two transactions that write down an outcome lose their connection, as when the server is restarted.
  await db.pool.query(`CREATE SEQUENCE blinks;
    CREATE FUNCTION blink() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      PERFORM pg_terminate_backend(pg_backend_pid()) WHERE nextval('blinks') <= 2; RETURN NEW; END $$;
    CREATE TRIGGER blink BEFORE UPDATE ON notification.delivery_attempt FOR EACH ROW EXECUTE FUNCTION blink()`);
  sent = 0;
  const outcome = await attempt(id, { outcome: 'delivered' }).catch((error: Error) => error.message);
  await db.pool.query('DROP TRIGGER blink ON notification.delivery_attempt');
  expect(outcome).toBe('done');
  expect(sent).toBe(1);
  expect(await row(id)).toMatchObject({ state: 'delivered', attempts: 1 });
});

it('a claim that is lost while the answer is awaited is told in the line of the attempt', async () => {
  const id = await delivery();
  const context = createContext();
  const slow: Channel = {
    name: 'email',
    send: async (_, { handedOver }) => {
      await db.prisma.delivery.update({ where: { id }, data: { attempts: 2 } });
      handedOver();
      await eventually(() => expect(context.notes).toMatchObject({ claimLost: true }));
      return { outcome: 'delivered' };
    },
  };
  const deliveries = new AttemptDelivery(db, new Map([['email', slow]]), queue, LIMITS, shutdown());
  expect(await runInContext(context, () => deliveries.attempt({ deliveryId: id }))).toBe('done');
});

it('a stop waits for an answer for a while, writes down that it is not known, and begins nothing more', async () => {
  const smtp = await startScriptedSmtp({ end: SILENCE });
  const channel = new SmtpChannel(smtp.url, { from: 'h@example.org', publicUrl: 'http://127.0.0.1:3000' }, logger);
  const stop = shutdown();
  const limits = { ...LIMITS, stopSeconds: 0.3 };
  const deliveries = new AttemptDelivery(db, new Map([['email', channel]]), queue, limits, stop);
  const [id, later] = [await delivery(), await delivery()];
  const begin = (deliveryId: string) => runInContext(createContext(), () => deliveries.attempt({ deliveryId }));
  const first = begin(id);
  await eventually(() => expect(smtp.received).toHaveLength(1));
  await stop.run();
  expect(await begin(later)).toEqual({ skipped: expect.any(String) });
  expect(await first).toEqual({ skipped: expect.stringMatching(/^unknown/) });
  expect(await row(id)).toMatchObject({ state: 'pending', attempts: 1 });
  expect(await row(later)).toMatchObject({ state: 'pending', attempts: 0 });
  channel.close();
  await smtp.stop();
});

it('a delivery is settled by an attempt that lost its claim and delivers all the same', async () => {
  const id = await delivery();
  const late: Channel = {
    name: 'email',
    send: async () => {
      await db.prisma.delivery.update({ where: { id }, data: { claimedUntil: null, attempts: 2, state: 'pending' } });
      return { outcome: 'delivered' };
    },
  };
  const deliveries = new AttemptDelivery(db, new Map([['email', late]]), queue, LIMITS, shutdown());
  await runInContext(createContext(), () => deliveries.attempt({ deliveryId: id }));
  expect(await row(id)).toMatchObject({ state: 'delivered' });
});

it('a link that is none keeps no words back', () => {
  const mail = { deliveryId: 'd', notificationId: 'n', tenantId: 't', ownerId: 'o', destination: 'a@example.org' };
  const envelope = { ...mail, correlationId: 'c', title: 'Pilot', body: 'Call them.', link: 'http://[' };
  const { text } = composeMail(envelope, { from: 'h@example.org', publicUrl: 'http://127.0.0.1:3000' });
  expect(text).toBe('Call them.\n\n-- \nSent by Hirewire');
});
