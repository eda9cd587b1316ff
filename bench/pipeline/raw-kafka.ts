// (b), the limit: kafkajs alone, the same bytes, idempotent, in batches; no database, no effect.
import { Kafka, logLevel, Partitioners, type Message } from 'kafkajs';
import { testKafka } from '#libs/testing';
import { startedEvents } from './events.js';

const PARTITIONS = 6;
const BATCH = 500;

const toMessage = (event: ReturnType<typeof startedEvents>[number], i: number): Message => ({
  key: event.subject,
  value: JSON.stringify(event.data),
  headers: {
    ce_specversion: '1.0',
    'content-type': 'application/json',
    ce_id: event.data.applicationId,
    ce_type: event.type,
    ce_source: event.source,
    ce_subject: event.subject,
    ce_time: event.data.at,
    ce_dataschema: `urn:hirewire:${event.type}:1`,
    ce_correlationid: event.data.applicationId,
    ce_sequence: String(i),
    ce_tenantid: event.tenantId,
  },
});

/** @returns messages a second from the first send to the last one handed to the consumer. */
export async function rawKafka(count: number): Promise<number> {
  const { brokers, prefix } = testKafka();
  const kafka = new Kafka({ brokers, clientId: 'raw', logLevel: logLevel.NOTHING });
  const topic = `${prefix}raw`;
  const admin = kafka.admin();
  await admin.createTopics({ topics: [{ topic, numPartitions: PARTITIONS }], waitForLeaders: true });
  await admin.disconnect();
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  const consumer = kafka.consumer({ groupId: `${prefix}raw`, maxWaitTimeInMs: 500 });
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  let seen = 0;
  let finished: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (finished = resolve));
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
  await consumer.run({
    partitionsConsumedConcurrently: PARTITIONS,
    eachBatch: ({ batch }) => {
      seen += batch.messages.length;
      if (seen >= count) finished();
      return Promise.resolve();
    },
  });
  await joined;
  const messages = startedEvents(count).map(toMessage);
  const from = performance.now();
  for (let i = 0; i < count; i += BATCH)
    await producer.send({ topic, acks: -1, messages: messages.slice(i, i + BATCH) });
  await done;
  const seconds = (performance.now() - from) / 1_000;
  await Promise.all([producer.disconnect(), consumer.disconnect()]);
  return count / seconds;
}
