import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Admin } from 'kafkajs';
import { v7 as uuidv7 } from 'uuid';
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

  it('events that Kafka deleted before a group had read them come again from the outbox, once each', async () => {
    const first = consume();
    await publish(bus.db, noteAdded(subject, 1), noteAdded(subject, 2));
    await handled(2);
    await first.stop();
    await publish(bus.db, noteAdded(subject, 3), noteAdded(subject, 4));
    await onKafka(4);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '4' }] });
    await publish(bus.db, noteAdded(randomUUID(), 1));
    consume();
    await handled(4);
  }, 90_000);

  it('a log that lost its events with the disk is filled again when a group is found to be beyond its end', async () => {
    const first = consume();
    await publish(bus.db, noteAdded(subject, 1));
    await handled(1);
    await first.stop();
    await publish(bus.db, noteAdded(subject, 2));
    await onKafka(2);
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
  const carrier = async (): Promise<string | undefined> =>
    (
      await db.pool.query<{ carrier: string }>(
        `SELECT carrier FROM messaging.cursor WHERE consumer = 'relay' AND lane = -1`,
      )
    ).rows[0]?.carrier;
  const name = (filling: string) =>
    db.pool.query(
      `INSERT INTO messaging.cursor (consumer, lane, carrier) VALUES ('relay', -1, $1)
       ON CONFLICT (consumer, lane) DO UPDATE SET carrier = excluded.carrier`,
      [`cluster/${filling}`],
    );
  const hoursAgo = (hours: number) => uuidv7({ msecs: Date.now() - hours * 3_600_000 });

  it('waits until an hour after the last filling, and is done once', async () => {
    const young = hoursAgo(0.9);
    await name(young);
    await askForRefill(db);
    await askForRefill(db);
    await refillIfAsked(db);
    expect(await carrier()).toBe(`cluster/${young}`);
    await name(hoursAgo(1.1));
    await refillIfAsked(db);
    const filled = await carrier();
    expect(filled).toMatch(/^cluster\/.{14}7/);
    expect(filled).not.toBe(`cluster/${young}`);
    await name(hoursAgo(2));
    const untouched = await carrier();
    await refillIfAsked(db);
    expect(await carrier()).toBe(untouched);
  });

  it.each([
    ['a filling that an older release named', randomUUID(), true],
    ['one that is in the making', 'in-the-making', false],
  ])('%s', async (_, filling, refilled) => {
    await name(filling);
    await askForRefill(db);
    await refillIfAsked(db);
    expect((await carrier()) !== `cluster/${filling}`).toBe(refilled);
  });
});
