import { setTimeout as delay } from 'node:timers/promises';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { EVENTS } from '#libs/contracts';
import type { Dispatcher } from '../dispatch/dispatcher.js';
import { KeyedExecutor } from '../dispatch/keyed-executor.js';
import type { RawMessage } from '../dispatch/message.js';
import { requireTopics } from '../kafka/ensure-topics.js';
import { GroupOffsets, type Loss } from '../kafka/group-offsets.js';
import { fromHeaders } from '../kafka/headers.js';
import { groupName, logicalTopic, topicName, type KafkaOptions } from '../kafka/kafka-client.js';
import { EmptyStretches } from './empty-stretches.js';
import { OffsetTracker } from './offset-tracker.js';

/** Events of one partition in hand before the next are fetched. */
const IN_HAND = 1_000;
/** Without any progress for this long what is in hand are stragglers only: the partition goes on without them. */
const STRAGGLER_MS = 50;
/** Offsets of one partition in memory, about; beyond, the partition does wait for its stragglers, and only it. */
const WINDOW = 5_000;
const COMMIT_MS = 200;
const UNCERTAIN_MS = 100;
const START_RETRY_MS = 1_000;
const LOSS_CHECK_MS = 60_000;

export interface KafkaStrategyOptions extends KafkaOptions {
  /** Called when kafkajs gives the consumer up: the process must end, a consumer that is dead looks alive. */
  onFatal: (error: Error) => void;
  /** Called at every heartbeat that the group's coordinator answered: who has none is not alive. */
  onProgress?: () => void;
  /** Called when the group finds that events may be gone that it had not read; again, when it rejects. */
  onLoss?: (loss: Loss) => Promise<void>;
}

interface Partition {
  topic: string;
  partition: number;
  /** Raised when the partition may be somebody else's: what is tried again is left to its next owner. */
  given: AbortController;
  tracker: OffsetTracker;
  executor: KeyedExecutor;
  /** The first offset that was not fetched yet. */
  end: bigint;
  committed: bigint;
  /** Set while nothing more is fetched of it. */
  resume?: () => void;
}

/** kafkajs says of each batch which offset it had asked for, and its types do not. */
type FetchedBatch = EachBatchPayload['batch'] & { fetchedOffset: string };

/**
 * Kafka as the event log: messages of different keys of a partition run at the same time, same key in order, and an
 * offset is committed only when everything below it is settled. Nothing a handler does reaches kafkajs.
 *
 * Fetching does not wait for handling: kafkajs asks for more only after every batch of its last answer has been
 * returned from, so one slow event would hold up every partition. Hence positions are ours to commit.
 */
export class KafkaStrategy extends Server implements CustomTransportStrategy {
  private consumer: Consumer | undefined;
  private readonly partitions = new Map<string, Partition>();
  private readonly offsets: GroupOffsets;
  /** The partitions that the group gave to this process last. */
  private share: Readonly<Record<string, number[]>> = {};
  private readonly empty = new EmptyStretches();
  private closed = false;
  private starting: Promise<void> = Promise.resolve();
  private committing: NodeJS.Timeout | undefined;
  private checking: NodeJS.Timeout | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly dispatcher: Dispatcher,
    private readonly options: KafkaStrategyOptions,
  ) {
    super();
    this.offsets = new GroupOffsets(kafka, groupName(options, dispatcher.group), async (loss) =>
      options.onLoss?.(loss),
    );
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
    clearTimeout(this.committing);
    clearInterval(this.checking);
    await Promise.all([...this.partitions.values()].map(({ executor }) => executor.whenBelow(1)));
    await this.commit();
    await Promise.all([this.consumer?.disconnect().catch(() => undefined), this.offsets.close()]);
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
    const sessionTimeout = this.options.sessionTimeoutMs ?? 10_000;
    const consumer = this.kafka.consumer({
      groupId: groupName(this.options, this.dispatcher.group),
      sessionTimeout,
      heartbeatInterval: Math.min(3_000, sessionTimeout / 4),
      maxWaitTimeInMs: 500,
      allowAutoTopicCreation: false,
    });
    this.consumer = consumer;
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => this.takeShare(payload.memberAssignment));
    consumer.on(consumer.events.START_BATCH_PROCESS, ({ payload }) => {
      if (payload.batchSize === 0) this.empty.note(keyOf(payload.topic, payload.partition), payload);
    });
    consumer.on(consumer.events.HEARTBEAT, () => this.options.onProgress?.());
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart && !this.closed) this.options.onFatal(payload.error);
    });
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: this.options.partitions ?? 6,
      eachBatch: (payload) => this.eachBatch(payload),
    });
    this.commitLater();
    this.checking = setInterval(() => void this.findLosses(), LOSS_CHECK_MS);
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const partition = await this.partitionOf(batch as FetchedBatch);
    // Neither read nor passed over: it comes again, from where the group stands.
    if (!partition) return;
    for (const message of batch.messages) this.submit(partition, message);
    partition.end = BigInt(batch.lastOffset()) + 1n;
    payload.resolveOffset(batch.lastOffset());
    if (partition.tracker.tracked > WINDOW) partition.resume ??= payload.pause();
    await this.makeRoom(partition, payload);
  }

  /**
   * A batch is taken when it goes on where the last one ended, or begins where the group stands. Any other was asked for
   * before the partitions were shared out anew, and may begin beyond what is committed: kafkajs hands out what it has
   * fetched from one broker while it joins again over an answer of another.
   */
  private async partitionOf({ topic, partition, fetchedOffset }: FetchedBatch): Promise<Partition | undefined> {
    const key = keyOf(topic, partition);
    const known = this.partitions.get(key);
    const fetched = BigInt(fetchedOffset);
    if (known && this.empty.behind(key, known.end) === fetched) return known;
    const { share } = this;
    const start = await this.startOf(topic, partition);
    if (start === undefined || share !== this.share || !share[topic]?.includes(partition)) return undefined;
    this.forget(key);
    if (fetched <= this.empty.behind(key, start)) return this.begin(topic, partition, fetched);
    this.consumer?.seek({ topic, partition, offset: String(start) });
    return undefined;
  }

  /** @returns undefined when it cannot be known now: kafkajs asks for the same again. */
  private async startOf(topic: string, partition: number): Promise<bigint | undefined> {
    try {
      return await this.offsets.startOf(topic, partition);
    } catch (error) {
      this.options.log?.('debug', 'the offset of a group is not known', { reason: (error as Error).message });
      await delay(UNCERTAIN_MS);
      return undefined;
    }
  }

  private begin(topic: string, partition: number, offset: bigint): Partition {
    const fresh = {
      ...{ topic, partition, end: offset, committed: offset },
      ...{ given: new AbortController(), tracker: new OffsetTracker(offset), executor: new KeyedExecutor() },
    };
    this.partitions.set(keyOf(topic, partition), fresh);
    return fresh;
  }

  /** The group has shared them out anew; each is read again from its committed offset, whoever has it now. */
  private takeShare(share: Readonly<Record<string, number[]>>): void {
    this.share = share;
    this.empty.clear();
    for (const key of [...this.partitions.keys()]) this.forget(key);
    void this.findLosses();
  }

  /**
   * A partition in which nothing arrives hands out no batch, and would tell of what it has lost with its next event. Who
   * was told of a loss is not told again: the group stands behind it from then on.
   */
  private async findLosses(): Promise<void> {
    const { share } = this;
    try {
      for (const [topic, partitions] of Object.entries(share)) {
        const idle = partitions.filter((partition) => !this.partitions.has(keyOf(topic, partition)));
        if (idle.length === 0) continue;
        const lost = await this.offsets.findLosses(topic, idle);
        const behind = lost.filter(
          ({ partition }) => share === this.share && !this.partitions.has(keyOf(topic, partition)),
        );
        if (behind.length === 0) continue;
        await this.consumer?.commitOffsets(
          behind.map(({ partition, offset }) => ({ topic, partition, offset: String(offset) })),
        );
      }
    } catch (error) {
      this.options.log?.('debug', 'losses will be looked for again', { reason: (error as Error).message });
    }
  }

  private forget(key: string): void {
    const partition = this.partitions.get(key);
    partition?.given.abort();
    partition?.resume?.();
    this.partitions.delete(key);
  }

  private submit({ topic, given, tracker, executor }: Partition, message: KafkaMessage): void {
    const offset = BigInt(message.offset);
    if (!tracker.begin(offset)) return;
    const raw = this.toMessage(topic, message);
    executor.submit(raw.key, async () => {
      if (this.closed || given.signal.aborted) return;
      if (await this.dispatcher.dispatch(raw, given.signal)) tracker.finish(offset);
    });
  }

  /** Wait while too much is in hand and it makes progress, but not for stragglers alone; stay in the group meanwhile. */
  private async makeRoom({ executor }: Partition, payload: EachBatchPayload): Promise<void> {
    if (executor.size < IN_HAND) return;
    const room = executor.whenBelow(IN_HAND).then(() => true);
    for (let before = -1; !this.closed; before = executor.size) {
      const enough = await Promise.race([room, delay(STRAGGLER_MS, false)]);
      await payload.heartbeat();
      if (enough || executor.size === before) return;
    }
  }

  private commitLater(): void {
    this.committing = setTimeout(() => void this.commit().finally(() => !this.closed && this.commitLater()), COMMIT_MS);
  }

  /** A commit that fails is made again later: at worst settled events come once more, and the inbox knows them. */
  private async commit(): Promise<void> {
    const settled = [...this.partitions.values()]
      .map((partition) => ({ partition, next: advance(partition) }))
      .filter(({ partition, next }) => next > partition.committed);
    if (settled.length === 0) return;
    const offsets = settled.map(({ partition: { topic, partition }, next }) => ({
      topic,
      partition,
      offset: String(next),
    }));
    try {
      await this.consumer?.commitOffsets(offsets);
      for (const { partition, next } of settled) partition.committed = next;
    } catch (error) {
      this.options.log?.('debug', 'Kafka offsets will be committed later', { reason: (error as Error).message });
    }
  }

  private toMessage(topic: string, message: KafkaMessage): RawMessage {
    const attributes = fromHeaders(message.headers);
    const key = message.key?.toString() ?? '';
    return { topic: logicalTopic(this.options, topic), key, attributes, data: message.value?.toString() ?? '' };
  }
}

const keyOf = (topic: string, partition: number): string => `${topic} ${partition}`;

/** How far everything is settled; a partition that had run too far ahead is fetched from again. */
function advance(partition: Partition): bigint {
  const next = partition.tracker.advance(partition.end);
  if (partition.resume && partition.tracker.tracked <= WINDOW) {
    partition.resume();
    delete partition.resume;
  }
  return next;
}
