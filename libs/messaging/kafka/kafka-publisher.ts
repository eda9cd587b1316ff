import { Partitioners, type Kafka, type Message, type Producer } from 'kafkajs';
import type { OutboxRow } from '#libs/data';
import { toHeaders } from './headers.js';
import { topicName, type KafkaOptions } from './kafka-client.js';

/** Puts outbox rows on Kafka: idempotent producer, all replicas acknowledge, key = subject. */
export class KafkaPublisher {
  private producer: Promise<Producer> | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly options: KafkaOptions,
  ) {}

  /** Resolves when the brokers have every row. On a rejection some of the rows may be there: publish them all again. */
  async publish(rows: OutboxRow[]): Promise<void> {
    for (const part of bySize(rows)) await this.send(part);
  }

  private async send(rows: OutboxRow[]): Promise<void> {
    const byTopic = new Map<string, Message[]>();
    for (const row of rows) {
      const messages = byTopic.get(row.topic) ?? [];
      const headers = toHeaders(JSON.parse(row.attributes) as Record<string, unknown>);
      messages.push({ key: row.subject, value: row.data, headers });
      byTopic.set(row.topic, messages);
    }
    const topicMessages = [...byTopic].map(([topic, messages]) => ({
      topic: topicName(this.options, topic),
      messages,
    }));
    const producer = await (this.producer ??= this.connect());
    try {
      await producer.sendBatch({ acks: -1, topicMessages });
    } catch (error) {
      // After a failure the producer's sequence numbers may be out of step with the broker's: start a new one.
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const producer = this.producer;
    this.producer = undefined;
    await producer?.then((p) => p.disconnect()).catch(() => undefined);
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    try {
      await producer.connect();
    } catch (error) {
      this.producer = undefined;
      throw error;
    }
    return producer;
  }
}

/** A broker takes a record batch of 1 MB unless told otherwise, and kafkajs makes one per partition of a request. */
const MAX_BYTES = 600_000;

/** Runs of rows that stay below the limit; a row that is larger goes alone. */
function bySize(rows: OutboxRow[]): OutboxRow[][] {
  const parts: OutboxRow[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    // Characters of other scripts take two bytes and more; headers repeat the attributes.
    const size = 2 * row.data.length + 2 * row.attributes.length;
    if (bytes + size > MAX_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(row);
    bytes += size;
  }
  return parts;
}
