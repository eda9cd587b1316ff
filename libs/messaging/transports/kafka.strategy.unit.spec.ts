import { describe, expect, it } from '@jest/globals';
import type { Consumer, ConsumerRunConfig, EachBatchPayload, Kafka } from 'kafkajs';
import { EVENTS } from '#libs/contracts';
import { eventually } from '#libs/testing';
import type { Dispatcher } from '../dispatch/dispatcher.js';
import type { RawMessage } from '../dispatch/message.js';
import { KafkaStrategy } from './kafka.strategy.js';

const TOPIC = EVENTS['application.note-added'].topic;

/** kafkajs as far as the strategy sees it: it emits what a script tells it to, and hands out the batches of a log. */
class ScriptedKafka {
  committed = -1n;
  readonly seeks: string[] = [];
  readonly resolved: string[] = [];
  private readonly listeners = new Map<string, (event: { payload: object }) => void>();
  private running: ConsumerRunConfig | undefined;

  readonly events = new Proxy({}, { get: (_, name) => name }) as Consumer['events'];

  consumer = () => ({
    events: this.events,
    on: (name: string, listener: (event: { payload: object }) => void) => this.listeners.set(name, listener),
    connect: () => Promise.resolve(),
    subscribe: () => Promise.resolve(),
    disconnect: () => Promise.resolve(),
    run: (config: ConsumerRunConfig) => Promise.resolve((this.running = config)),
    seek: ({ offset }: { offset: string }) => this.seeks.push(offset),
    commitOffsets: ([first]: { offset: string }[]) => Promise.resolve((this.committed = BigInt(first?.offset ?? -1))),
  });

  admin = () => ({
    connect: () => Promise.resolve(),
    disconnect: () => Promise.resolve(),
    listTopics: () => Promise.resolve([TOPIC]),
    fetchOffsets: () =>
      Promise.resolve([{ topic: TOPIC, partitions: [{ partition: 1, offset: String(this.committed) }] }]),
    fetchTopicOffsets: () => Promise.resolve([{ partition: 1, low: '0', high: '100' }]),
  });

  emit(name: string, payload: object): void {
    this.listeners.get(name)?.({ payload });
  }

  join(partitions: number[]): void {
    this.emit('GROUP_JOIN', { memberAssignment: { [TOPIC]: partitions } });
  }

  async ready(): Promise<void> {
    await eventually(() => expect(this.running).toBeDefined());
  }

  /** What a broker answered to a fetch from `from`, taken in by a worker. */
  handOut(from: number, to: number): Promise<void> {
    const messages = Array.from({ length: to - from + 1 }, (_, i) => {
      const offset = String(from + i);
      return { offset, key: Buffer.from(offset) };
    });
    const batch = { topic: TOPIC, partition: 1, fetchedOffset: String(from), messages, lastOffset: () => String(to) };
    const payload = { batch, resolveOffset: (offset: string) => this.resolved.push(offset) };
    return (
      this.running?.eachBatch?.(payload as unknown as EachBatchPayload) ?? Promise.reject(new Error('not running'))
    );
  }
}

/** Events are known by their offsets. What is `stuck` is tried again for as long as its partition is ours. */
function startStrategy(stuck: Set<number>) {
  const kafka = new ScriptedKafka();
  const handled: number[] = [];
  const dispatcher = {
    ...{ group: 'g', types: ['application.note-added'], stop: () => undefined },
    dispatch: ({ key }: RawMessage, given: AbortSignal): Promise<boolean> => {
      if (!stuck.has(Number(key))) return Promise.resolve(handled.push(Number(key)) > 0);
      return new Promise((resolve) => given.addEventListener('abort', () => resolve(false)));
    },
  };
  const options = { brokers: ['b:9092'], clientId: 'c', onFatal: () => undefined };
  const strategy = new KafkaStrategy(kafka as unknown as Kafka, dispatcher as unknown as Dispatcher, options);
  strategy.listen(() => undefined);
  return { kafka, strategy, handled };
}

const offsets = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('a batch that was fetched before the partitions were shared out anew', () => {
  it('is not taken for the beginning of the new share: what lies before it is handled, and then committed', async () => {
    const stuck = new Set(offsets(0, 9));
    const { kafka, strategy, handled } = startStrategy(stuck);
    await kafka.ready();
    kafka.join([1]);
    // Broker 2 has answered; its second batch waits for a worker, while broker 1 answers that it leads no more.
    kafka.emit('FETCH_START', { nodeId: '1' });
    kafka.emit('FETCH_START', { nodeId: '2' });
    kafka.emit('FETCH', { nodeId: '2', numberOfBatches: 0, duration: 1 });
    await kafka.handOut(0, 9);
    kafka.join([1]);
    kafka.emit('FETCH', { nodeId: '1', numberOfBatches: 0, duration: 1 });
    stuck.clear();
    await kafka.handOut(10, 19);
    expect(kafka.seeks).toEqual(['0']);
    expect(handled).toEqual([]);
    await kafka.handOut(0, 9);
    await kafka.handOut(10, 19);
    await eventually(() => expect(kafka.committed).toBe(20n));
    expect(handled).toEqual(offsets(0, 19));
    await strategy.close();
  });

  it("is left alone when its partition is somebody else's now", async () => {
    const { kafka, strategy, handled } = startStrategy(new Set());
    await kafka.ready();
    kafka.join([1]);
    await kafka.handOut(0, 9);
    kafka.join([2]);
    await kafka.handOut(10, 19);
    expect(handled).toEqual(offsets(0, 9));
    expect([kafka.seeks, kafka.resolved]).toEqual([[], ['9']]);
    await strategy.close();
  });

  it('holds nothing up when it never comes: a broker that died in a fetch says nothing of its end', async () => {
    const { kafka, strategy, handled } = startStrategy(new Set());
    await kafka.ready();
    kafka.join([1]);
    kafka.emit('FETCH_START', { nodeId: '1' });
    kafka.join([1]);
    await kafka.handOut(0, 9);
    expect(handled).toEqual(offsets(0, 9));
    await strategy.close();
  });
});

it('a batch behind a stretch without events goes on where the last one ended', async () => {
  const { kafka, strategy, handled } = startStrategy(new Set([3]));
  await kafka.ready();
  kafka.join([1]);
  await kafka.handOut(0, 9);
  const marks = { topic: TOPIC, partition: 1, batchSize: 0, firstOffset: '10', lastOffset: '11' };
  kafka.emit('START_BATCH_PROCESS', marks);
  await kafka.handOut(12, 14);
  expect(kafka.seeks).toEqual([]);
  expect(handled).toEqual([...offsets(0, 2), ...offsets(4, 9), ...offsets(12, 14)]);
  kafka.join([]);
  await strategy.close();
});

it('a log that was made anew is read from its beginning', async () => {
  const { kafka, strategy, handled } = startStrategy(new Set());
  await kafka.ready();
  kafka.join([1]);
  await kafka.handOut(0, 9);
  await eventually(() => expect(kafka.committed).toBe(10n));
  // So kafkajs does when an offset is out of the log's range.
  kafka.committed = -2n;
  await kafka.handOut(0, 4);
  await eventually(() => expect(kafka.committed).toBe(5n));
  expect(handled).toEqual([...offsets(0, 9), ...offsets(0, 4)]);
  await strategy.close();
});
