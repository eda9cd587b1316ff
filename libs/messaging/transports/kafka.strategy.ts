import { setTimeout as delay } from 'node:timers/promises';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { EVENTS } from '#libs/contracts';
import type { Dispatcher } from '../dispatch/dispatcher.js';
import { KeyedExecutor } from '../dispatch/keyed-executor.js';
import type { RawMessage } from '../dispatch/message.js';
import { requireTopics } from '../kafka/ensure-topics.js';
import { fromHeaders } from '../kafka/headers.js';
import { groupName, logicalTopic, topicName, type KafkaOptions } from '../kafka/kafka-client.js';
import { OffsetTracker } from './offset-tracker.js';

/** A batch without any progress for this long holds stragglers only: the partition goes on without them. */
const STRAGGLER_MS = 50;
/** Offsets of one partition in memory at most; beyond, the partition does wait for its stragglers. */
const WINDOW = 5_000;
const START_RETRY_MS = 1_000;
/** How far beyond a straggler a partition is read; ARCHITECTURE.md says what follows from it. */
const READ_AHEAD_BYTES = 1_048_576;

export interface KafkaStrategyOptions extends KafkaOptions {
  /** Called when kafkajs gives the consumer up: the process must end, a consumer that is dead looks alive. */
  onFatal: (error: Error) => void;
  sessionTimeoutMs?: number;
  /** Called at every heartbeat that the group's coordinator answered: who has none is not alive. */
  onProgress?: () => void;
}

interface Partition {
  /** Raised when the partition may be somebody else's: what is tried again is left to its next owner. */
  given: AbortController;
  tracker: OffsetTracker;
  executor: KeyedExecutor;
}

/**
 * Kafka as the event log: messages of different keys of a partition run at the same time, same key in order, and an
 * offset is committed only when everything below it is settled. Nothing a handler does reaches kafkajs.
 */
export class KafkaStrategy extends Server implements CustomTransportStrategy {
  private consumer: Consumer | undefined;
  private readonly partitions = new Map<string, Partition>();
  private closed = false;
  private starting: Promise<void> = Promise.resolve();

  constructor(
    private readonly kafka: Kafka,
    private readonly dispatcher: Dispatcher,
    private readonly options: KafkaStrategyOptions,
  ) {
    super();
  }

  /** Starts consuming as soon as the brokers can be reached; the service itself does not wait for them. */
  listen(callback: (error?: unknown) => void): void {
    this.starting = this.start();
    callback();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.dispatcher.stop();
    await this.starting;
    await this.consumer?.disconnect().catch(() => undefined);
    await Promise.all([...this.partitions.values()].map(({ executor }) => executor.whenBelow(1)));
  }

  on(): never {
    throw new Error('consumer events are internal to the Kafka transport');
  }

  unwrap<T>(): T {
    return this.consumer as T;
  }

  private async start(): Promise<void> {
    while (!this.closed) {
      try {
        await this.connect();
        return;
      } catch (error) {
        this.options.log?.('warn', 'Kafka cannot be consumed yet', { reason: (error as Error).message });
        await this.consumer?.disconnect().catch(() => undefined);
        await delay(START_RETRY_MS);
      }
    }
  }

  private async connect(): Promise<void> {
    const topics = [...new Set(this.dispatcher.types.map((type) => topicName(this.options, EVENTS[type].topic)))];
    // Not made here: a topic that came to be behind the relay's back would stay without what the outbox still keeps.
    await requireTopics(this.kafka, topics);
    const consumer = this.kafka.consumer({
      groupId: groupName(this.options, this.dispatcher.group),
      sessionTimeout: this.options.sessionTimeoutMs ?? 10_000,
      maxWaitTimeInMs: 500,
      // Where kafkajs reads on is what it commits, so a partition is read again from its oldest unfinished offset, and no
      // further than one fetch from there. Reading on without committing would need to know which fetches are from
      // before a rebalance, which kafkajs does not tell: taking one for new would commit what is not done.
      maxBytesPerPartition: READ_AHEAD_BYTES,
      allowAutoTopicCreation: false,
    });
    this.consumer = consumer;
    consumer.on(consumer.events.GROUP_JOIN, () => this.forgetPartitions());
    consumer.on(consumer.events.HEARTBEAT, () => this.options.onProgress?.());
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart && !this.closed) this.options.onFatal(payload.error);
    });
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({
      autoCommitInterval: 200,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: this.options.partitions ?? 6,
      eachBatch: (payload) => this.eachBatch(payload),
    });
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const partition = this.partitionOf(batch.topic, batch.partition, batch.messages[0]);
    for (const message of batch.messages) this.submit(batch.topic, partition, message);
    await this.settle(partition.tracker, payload);
    const end = BigInt(batch.lastOffset()) + 1n;
    const next = partition.tracker.advance(end);
    if (next > 0n) payload.resolveOffset(String(next - 1n));
    await payload.commitOffsetsIfNecessary();
  }

  private partitionOf(topic: string, partition: number, first: KafkaMessage | undefined): Partition {
    const key = `${topic} ${partition}`;
    const known = this.partitions.get(key);
    const offset = BigInt(first?.offset ?? 0);
    if (known && !known.tracker.isBehind(offset)) return known;
    const fresh = { given: new AbortController(), tracker: new OffsetTracker(offset), executor: new KeyedExecutor() };
    this.partitions.set(key, fresh);
    return fresh;
  }

  /** The group has shared them out anew; each is read again from its committed offset, whoever has it now. */
  private forgetPartitions(): void {
    for (const { given } of this.partitions.values()) given.abort();
    this.partitions.clear();
  }

  private submit(topic: string, { given, tracker, executor }: Partition, message: KafkaMessage): void {
    const offset = BigInt(message.offset);
    if (!tracker.begin(offset)) return;
    const raw = this.toMessage(topic, message);
    void executor.submit(raw.key, async () => {
      if (this.closed || given.signal.aborted) return;
      if (await this.dispatcher.dispatch(raw, given.signal)) tracker.finish(offset);
    });
  }

  /** Wait for the batch while it makes progress, but not for stragglers alone; keep the group membership meanwhile. */
  private async settle(tracker: OffsetTracker, payload: EachBatchPayload): Promise<void> {
    for (let before = -1; !this.closed; before = tracker.unfinished) {
      const idle = await Promise.race([tracker.whenIdle().then(() => true), delay(STRAGGLER_MS, false)]);
      await payload.heartbeat();
      const stuck = tracker.unfinished === before && tracker.tracked <= WINDOW;
      if (idle || stuck) return;
    }
  }

  private toMessage(topic: string, message: KafkaMessage): RawMessage {
    const attributes = fromHeaders(message.headers);
    const key = message.key?.toString() ?? '';
    return { topic: logicalTopic(this.options, topic), key, attributes, data: message.value?.toString() ?? '' };
  }
}
