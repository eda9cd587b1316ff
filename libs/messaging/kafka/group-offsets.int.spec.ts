import { expect, it } from '@jest/globals';
import { eventually, testKafka } from '#libs/testing';
import type { Admin, Kafka } from 'kafkajs';
import { GroupOffsets, type Loss } from './group-offsets.js';
import { createKafka } from './kafka-client.js';

const { brokers, prefix } = testKafka();
const kafka: Kafka = createKafka({ brokers, clientId: 'test' });

async function asAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  await admin.connect();
  return work(admin).finally(() => admin.disconnect());
}

const makeTopic = (topic: string): Promise<boolean> =>
  asAdmin((admin) => admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true }));

async function produce(topic: string, count: number): Promise<void> {
  const producer = kafka.producer();
  await producer.connect();
  const messages = Array.from({ length: count }, (_, n) => ({ key: 'a', value: String(n) }));
  // A topic that has just been made is not known to every request at once.
  await eventually(() => producer.send({ topic, messages }), { timeoutMs: 20_000 });
  await producer.disconnect();
}

/** A member of the group that commits nothing, until `done` holds. */
async function whileConsuming(topic: string, groupId: string, done: () => Promise<void>): Promise<void> {
  const consumer = kafka.consumer({ groupId });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({ autoCommit: false, eachMessage: () => Promise.resolve() });
  await eventually(done, { timeoutMs: 20_000 });
  await consumer.disconnect();
}

it('a group is told of events that were deleted before it had read them, and goes on behind them', async () => {
  const [topic, groupId] = [`${prefix}cut`, `${prefix}late`];
  await makeTopic(topic);
  await produce(topic, 5);
  await asAdmin(async (admin) => {
    await admin.setOffsets({ groupId, topic, partitions: [{ partition: 0, offset: '2' }] });
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '4' }] });
  });
  const losses: Loss[] = [];
  const offsets = new GroupOffsets(kafka, groupId, (loss) => Promise.resolve(void losses.push(loss)));
  await whileConsuming(topic, groupId, async () => expect(await offsets.startOf(topic, 0)).toBe(4n));
  expect(losses).toContainEqual({ topic, partition: 0, log: 'cut' });
  await offsets.close();
}, 60_000);

it('nothing is said of a group that is new; of a log that begins anew only that', async () => {
  const [topic, groupId] = [`${prefix}again`, `${prefix}known`];
  await makeTopic(topic);
  await produce(topic, 1);
  const losses: Loss[] = [];
  const offsets = new GroupOffsets(kafka, groupId, (loss) => Promise.resolve(void losses.push(loss)));
  expect(await offsets.startOf(topic, 0)).toBe(0n);
  expect(losses).toEqual([]);
  await asAdmin((admin) => admin.setOffsets({ groupId, topic, partitions: [{ partition: 0, offset: '3' }] }));
  await whileConsuming(topic, groupId, async () => expect(await offsets.startOf(topic, 0)).toBe(0n));
  expect(new Set(losses.map(({ log }) => log))).toEqual(new Set(['new']));
  await offsets.close();
}, 60_000);

it('a loss in a partition where nothing was ever read, and nothing arrives, is found by looking', async () => {
  const [topic, groupId] = [`${prefix}quiet`, `${prefix}first`];
  await makeTopic(topic);
  await produce(topic, 2);
  await asAdmin(async (admin) => {
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '2' }] });
  });
  let answers = 0;
  const offsets = new GroupOffsets(kafka, groupId, () =>
    answers++ === 0 ? Promise.reject(new Error('no database')) : Promise.resolve(),
  );
  // Who could not be told is told again, and nothing is passed over meanwhile.
  await expect(offsets.startOf(topic, 0)).rejects.toThrow('no database');
  expect(await offsets.findLosses(topic, [0])).toEqual([{ partition: 0, offset: 2n }]);
  await asAdmin((admin) => admin.setOffsets({ groupId, topic, partitions: [{ partition: 0, offset: '2' }] }));
  expect(await offsets.findLosses(topic, [0])).toEqual([]);
  expect(answers).toBe(2);
  await offsets.close();
}, 60_000);
