import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Admin } from 'kafkajs';
import { eventually, testKafka, useTestDatabase } from '#libs/testing';
import { createKafka } from '../kafka/kafka-client.js';
import { askForRefill, refillIfAsked } from './refill.js';
import { effects, handlersOf, noteAdded, openBus, publish, type Bus } from '../transports/contract.harness.js';

const GRACE = { timeoutMs: 30_000 };

describe('a group on Kafka', () => {
  let bus: Bus;
  let admin: Admin;
  let topic: string;
  let groupId: string;
  const subject = randomUUID();
  beforeEach(async () => {
    const kafka = testKafka();
    [topic, groupId] = [`${kafka.prefix}hirewire.application`, `${kafka.prefix}hirewire.c`];
    bus = await openBus('Kafka', { partitions: 1, kafka });
    await effects.create(bus.db);
    admin = createKafka({ brokers: kafka.brokers, clientId: 'test' }).admin();
    await admin.connect();
  });
  afterEach(async () => {
    await admin.disconnect();
    await bus.close();
  });

  const consume = () => bus.consume('c', handlersOf({ 'application.note-added': (e, tx) => effects.record(tx, e) }));
  const handled = async (upTo: number): Promise<void> => {
    const all = Array.from({ length: upTo }, (_, n) => n + 1);
    await eventually(async () => expect((await effects.read(bus.db)).get(subject)).toEqual(all), GRACE);
  };
  const onKafka = async (count: number): Promise<void> => {
    await eventually(async () => {
      const [log] = await admin.fetchTopicOffsets(topic);
      expect(Number(log?.high)).toBeGreaterThanOrEqual(count);
    }, GRACE);
  };
  /** The group has read the first event and stopped; the second is on Kafka. */
  const awayWithOneUnread = async (): Promise<void> => {
    const first = consume();
    await publish(bus.db, noteAdded(subject, 1));
    await handled(1);
    await first.stop();
    await publish(bus.db, noteAdded(subject, 2));
    await onKafka(2);
  };

  it('events that Kafka deleted before a group had read them come again from the outbox, once each', async () => {
    await awayWithOneUnread();
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '2' }] });
    await publish(bus.db, noteAdded(randomUUID(), 1));
    consume();
    await handled(2);
  }, 90_000);

  it('also where nothing happens any more, and where the group has never been', async () => {
    await publish(bus.db, noteAdded(subject, 1), noteAdded(subject, 2));
    await onKafka(2);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '2' }] });
    consume();
    await handled(2);
  }, 90_000);

  it('a topic that is gone is made again and filled, though nothing is published that would miss it', async () => {
    await awayWithOneUnread();
    await admin.deleteTopics({ topics: [topic] });
    consume();
    await handled(2);
  }, 90_000);

  it('a log that lost its events with the disk is filled again when a group is found to be beyond its end', async () => {
    await awayWithOneUnread();
    // Behind the relay's back: it sees a topic that is there. Where the group stood is kept by another broker.
    await admin.deleteTopics({ topics: [topic] });
    await eventually(() => admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true }), GRACE);
    await admin.setOffsets({ groupId, topic, partitions: [{ partition: 0, offset: '1000' }] });
    consume();
    await publish(bus.db, noteAdded(randomUUID(), 1));
    await handled(2);
  }, 90_000);
});

describe('what is asked for', () => {
  const db = useTestDatabase();
  const filling = async (): Promise<string | undefined> =>
    (
      await db.pool.query<{ carrier: string }>(
        `SELECT carrier FROM messaging.cursor WHERE consumer = 'relay' AND lane = -1`,
      )
    ).rows[0]?.carrier;
  const name = (carrier: string) =>
    db.pool.query(
      `INSERT INTO messaging.cursor (consumer, lane, carrier) VALUES ('relay', -1, $1)
       ON CONFLICT (consumer, lane) DO UPDATE SET carrier = excluded.carrier`,
      [carrier],
    );
  const lastWas = (age: string) =>
    db.pool.query(`UPDATE messaging.cursor SET updated_at = now() - $1::interval WHERE lane = -2`, [age]);
  const refilled = async (): Promise<boolean> => {
    const before = await filling();
    await refillIfAsked(db);
    return (await filling()) !== before;
  };

  it('is done at once, then an hour after the last time, and never unasked', async () => {
    await name('cluster/first');
    expect(await refilled()).toBe(false);
    await askForRefill(db);
    await askForRefill(db);
    expect(await refilled()).toBe(true);
    expect(await filling()).toMatch(/^cluster\/.{36}$/);
    expect(await refilled()).toBe(false);
    await askForRefill(db);
    await lastWas('59 minutes');
    expect(await refilled()).toBe(false);
    await lastWas('61 minutes');
    expect(await refilled()).toBe(true);
    await lastWas('61 minutes');
    expect(await refilled()).toBe(false);
  });

  it('leaves alone what is in the making: that is filled anyway', async () => {
    await name('cluster/in-the-making');
    await askForRefill(db);
    await lastWas('2 hours');
    expect(await refilled()).toBe(false);
  });
});
