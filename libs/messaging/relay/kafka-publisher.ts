import {
  Partitioners,
  type ICustomPartitioner,
  type Kafka,
  type Message,
  type Producer,
  type RecordMetadata,
  type TopicMessages,
} from 'kafkajs';
import type { OutboxRow } from '#libs/data';
import type { Refused } from './refused.js';
import { toHeaders } from '../kafka/headers.js';
import { topicName, type KafkaOptions } from '../kafka/kafka-client.js';

/** Puts outbox rows on Kafka: idempotent producer, all replicas acknowledge, key = subject. */
export class KafkaPublisher {
  private producer: Promise<Producer> | undefined;
  private readonly partitions = new WeakMap<object, number>();

  constructor(
    private readonly kafka: Kafka,
    private readonly options: KafkaOptions,
  ) {}

  /**
   * Resolves when the brokers have every row but those they refuse for their size, which are returned. On a rejection
   * some of the rows may be there: publish them all again.
   */
  async publish(rows: OutboxRow[]): Promise<Refused[]> {
    const refused: Refused[] = [];
    for (const part of bySize(rows)) refused.push(...(await this.sendOrHalve(part)));
    return refused;
  }

  /** A refusal is about a whole record batch: halves tell which row it is, and fit where batches have to be small. */
  private async sendOrHalve(rows: OutboxRow[]): Promise<Refused[]> {
    const [row] = rows;
    if (row === undefined) return [];
    if (rows.length === 1 && bytesOf(row) > MAX_EVENT_BYTES)
      return [tooLarge(row, `larger than the ${MAX_EVENT_BYTES} that are sent to a broker at all`)];
    try {
      await this.send(rows);
      return [];
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      const { type, message } = error;
      if (rows.length === 1) return [tooLarge(row, `larger than the broker takes (${type}: ${message})`)];
    }
    const half = rows.length >> 1;
    return [...(await this.sendOrHalve(rows.slice(0, half))), ...(await this.sendOrHalve(rows.slice(half)))];
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
      this.requireAnswers(topicMessages, await producer.sendBatch({ acks: -1, topicMessages }));
    } catch (error) {
      // After a failure the producer's sequence numbers may be out of step with the broker's: start a new one.
      await this.close();
      throw error;
    }
  }

  /**
   * kafkajs resolves also when it sent only a part: a try after a failure leaves out every broker that has answered before,
   * though it may lead partitions of the failed one by now (kafkajs 2.2.4, issue 1303). What no broker answered for is not there.
   * @throws when a partition that messages went to has no answer.
   */
  private requireAnswers(sent: readonly TopicMessages[], answers: readonly RecordMetadata[]): void {
    const answered = new Set(answers.map(({ topicName: topic, partition }) => `${topic}/${partition}`));
    for (const { topic, messages } of sent)
      for (const message of messages) {
        const to = `${topic}/${this.partitions.get(message)}`;
        if (!answered.has(to)) throw new Error(`no broker has answered for ${to}`);
      }
  }

  /** Kafka's own choice, noted. */
  private readonly noting: ICustomPartitioner = () => {
    const choose = Partitioners.DefaultPartitioner();
    return (args) => {
      const partition = choose(args);
      this.partitions.set(args.message, partition);
      return partition;
    };
  };

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
      createPartitioner: this.noting,
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

/** Above this a broker's default cuts the connection (socket.request.max.bytes, 100 MB), which looks as if it were away. */
const MAX_EVENT_BYTES = 90_000_000;

const bytesOf = ({ subject, data, attributes }: OutboxRow): number =>
  Buffer.byteLength(subject) + Buffer.byteLength(data) + Buffer.byteLength(attributes);

const tooLarge = (row: OutboxRow, why: string): Refused => ({
  row,
  code: 'too-large',
  reason: `The event has ${bytesOf(row)} bytes, ${why}.`,
});

const TOO_LARGE = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE']);

const isTooLarge = (error: unknown): error is Error & { type: string } =>
  error instanceof Error && TOO_LARGE.has(String((error as { type?: unknown }).type));

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
