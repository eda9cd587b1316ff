import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TOPICS } from '#libs/contracts';
import { eventually, startKafkaCluster, type KafkaCluster } from '#libs/testing';
import type { Kafka } from 'kafkajs';
import { setTimeout as delay } from 'node:timers/promises';
import { createKafka, type KafkaOptions } from '../kafka/kafka-client.js';
import { KafkaCarrier } from './kafka.carrier.js';
import { KafkaPublisher } from './kafka-publisher.js';

const ROWS_A_BATCH = 60;
const TOPIC = 'leadership';

let cluster: KafkaCluster;
let kafka: Kafka;
let options: KafkaOptions;
beforeAll(async () => {
  cluster = await startKafkaCluster();
  options = { brokers: cluster.brokers, clientId: 'leadership' };
  kafka = createKafka(options);
  const admin = kafka.admin();
  await admin.connect();
  // kafkajs waits for leaders, but not for the broker that it asks of them to have heard of the topic.
  await admin.createTopics({
    topics: [{ topic: TOPIC, numPartitions: 6, replicationFactor: -1 }],
    waitForLeaders: false,
  });
  await eventually(
    async () => {
      const { topics } = await admin.fetchTopicMetadata({ topics: [TOPIC] });
      expect(topics[0]?.partitions.filter(({ leader }) => leader >= 0)).toHaveLength(6);
    },
    { timeoutMs: 60_000 },
  );
  await admin.disconnect();
}, 120_000);
afterAll(() => cluster.stop('SIGKILL'));

const batch = (from: number) =>
  Array.from({ length: ROWS_A_BATCH }, (_, at) => ({
    position: String(from + at),
    topic: TOPIC,
    subject: `key-${from + at}`,
    attributes: '{}',
    data: '{}',
  }));

/** As the relay does: a page that was refused is published again. */
async function publishWhile(publisher: KafkaPublisher, busy: () => boolean): Promise<number> {
  let published = 0;
  while (busy()) {
    const rows = batch(published);
    for (let done = false; !done;)
      done = await publisher.publish(rows).then(
        () => true,
        () => delay(200, false),
      );
    published += ROWS_A_BATCH;
    await delay(5);
  }
  return published;
}

async function keysOnKafka(): Promise<Set<string>> {
  const admin = kafka.admin();
  await admin.connect();
  const ends = await admin.fetchTopicOffsets(TOPIC);
  await admin.disconnect();
  const left = new Map(ends.map(({ partition, high }) => [partition, BigInt(high)]));
  const keys = new Set<string>();
  const consumer = kafka.consumer({ groupId: 'count' });
  await consumer.connect();
  await consumer.subscribe({ topics: [TOPIC], fromBeginning: true });
  await new Promise<void>((done) => {
    void consumer.run({
      eachMessage: ({ partition, message }) => {
        keys.add(String(message.key));
        if (BigInt(message.offset) + 1n >= (left.get(partition) ?? 0n)) left.delete(partition);
        if (left.size === 0) done();
        return Promise.resolve();
      },
    });
  });
  await consumer.disconnect();
  return keys;
}

it('what the brokers were said to have is there, whichever of them is killed meanwhile', async () => {
  const publisher = new KafkaPublisher(kafka, options);
  let killing = true;
  const published = publishWhile(publisher, () => killing);
  for (const node of cluster.nodes) {
    await delay(2_000);
    await node.stop('SIGKILL');
    await delay(5_000);
    await node.restart();
  }
  killing = false;
  const rows = await published;
  await publisher.close();
  const keys = await keysOnKafka();
  const lost = Array.from({ length: rows }, (_, at) => `key-${at}`).filter((key) => !keys.has(key));
  expect(lost).toEqual([]);
  expect(rows).toBeGreaterThan(1_000);
}, 180_000);

it('warns where one broker alone keeps events, though there are others', async () => {
  const warnings: object[] = [];
  const prepare = (prefix: string, copies: number) =>
    new KafkaCarrier(kafka, {
      ...{ ...options, prefix, copies, partitions: 1 },
      log: (level, _message, { topics }: { topics?: string[] }) => warnings.push({ level, topics: topics?.length }),
    }).prepare(() => Promise.resolve());
  await prepare('thrice.', 3);
  expect(warnings).toEqual([]);
  await prepare('once.', 1);
  expect(warnings).toEqual([{ level: 'warn', topics: TOPICS.length }]);
}, 60_000);
