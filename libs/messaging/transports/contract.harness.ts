import { randomUUID } from 'node:crypto';
import { ConfigResourceTypes, type Kafka } from 'kafkajs';
import { v7 as uuidv7 } from 'uuid';
import { TOPICS, type Event, type EventType } from '#libs/contracts';
import { append, Database, type NewEvent, type PrismaTx, type SqlTx } from '#libs/data';
import { LOCAL_TENANT_ID } from '#libs/platform';
import { createTestDatabase, eventually, testKafka } from '#libs/testing';
import { Dispatcher, type DispatchReport } from '../dispatch/dispatcher.js';
import type { RetryPolicy } from '../dispatch/policy.js';
import type { Strategy } from '../event-consumers.js';
import type { Handler, Handlers } from '../handler-registry.js';
import { createKafka, topicName, type KafkaOptions } from '../kafka/kafka-client.js';
import { Redriver } from '../parked/redriver.js';
import { KafkaCarrier } from '../relay/kafka.carrier.js';
import { askForRefill } from '../relay/refill.js';
import { Relay } from '../relay/relay.js';
import { KafkaStrategy } from './kafka.strategy.js';
import { PostgresLogStrategy } from './postgres-log.strategy.js';

/** Everything the contract spec needs of a transport: a database, and consumers on it. */
export interface Bus {
  db: Database;
  consume(group: string, handlers: Handlers, policy?: RetryPolicy): TestConsumer;
  /** Deliver everything that is still kept once more, as after a crash before any progress was saved. */
  redeliver(): Promise<void>;
  /** Let the carrier refuse record batches above so many bytes. */
  limitTo(maxBytes: number): Promise<void>;
  close(): Promise<void>;
}

export type TransportName = 'Postgres log' | 'Kafka';

class TestConsumer {
  readonly reports: DispatchReport[] = [];
  constructor(
    private readonly strategy: Strategy,
    private readonly dispatcher: Dispatcher,
    private readonly redriver: Redriver,
  ) {
    dispatcher.on('settled', (report) => this.reports.push(report));
  }

  start(): this {
    this.strategy.listen(() => undefined);
    this.redriver.start();
    return this;
  }

  async stop(): Promise<void> {
    await Promise.all([this.strategy.close(), this.redriver.stop()]);
    this.dispatcher.removeAllListeners();
  }
}

const FAST_RETRIES: RetryPolicy = {
  bugDelaysMs: [5, 10],
  transientDelayMs: 10,
  transientMaxDelayMs: 50,
  transientBudgetMs: 5_000,
};

export async function openBus(transport: TransportName, { partitions = 3, kafka = testKafka() } = {}): Promise<Bus> {
  const database = await createTestDatabase();
  const db = new Database({ url: database.url });
  const started: TestConsumer[] = [];
  const engine =
    transport === 'Kafka' ? kafkaEngine(db, { ...kafka, clientId: 'contract', partitions }) : postgresEngine(db);
  return {
    db,
    consume(group, handlers, policy = FAST_RETRIES) {
      const dispatcher = new Dispatcher({ group, handlers, db, policy });
      const consumer = new TestConsumer(
        engine.strategy(dispatcher),
        dispatcher,
        new Redriver(db, group, handlers),
      ).start();
      started.push(consumer);
      return consumer;
    },
    redeliver: () => engine.redeliver(),
    limitTo: (maxBytes) => engine.limitTo(maxBytes),
    async close() {
      await Promise.all(started.map((consumer) => consumer.stop()));
      await engine.close();
      await db.close();
      await database.drop();
    },
  };
}

interface Engine {
  strategy(dispatcher: Dispatcher): Strategy;
  redeliver(): Promise<void>;
  limitTo(maxBytes: number): Promise<void>;
  close(): Promise<void>;
}

function postgresEngine(db: Database): Engine {
  return {
    strategy: (dispatcher) => new PostgresLogStrategy(db, dispatcher),
    async redeliver() {
      await db.pool.query('DELETE FROM messaging.cursor');
    },
    limitTo: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function kafkaEngine(db: Database, options: KafkaOptions): Engine {
  const kafka = createKafka(options);
  const newRelay = () => new Relay(db, new KafkaCarrier(kafka, options), { refillPauseSeconds: 0 });
  let relay = newRelay();
  relay.start();
  const onFatal = (error: Error) => {
    throw error;
  };
  return {
    strategy: (dispatcher) =>
      new KafkaStrategy(kafka, dispatcher, { ...options, onFatal, onLoss: () => askForRefill(db) }),
    async redeliver() {
      await relay.stop();
      await db.pool.query('DELETE FROM messaging.cursor WHERE lane >= 0');
      relay = newRelay();
      relay.start();
    },
    limitTo: (maxBytes) => limitTopics(kafka, options, maxBytes),
    close: () => relay.stop(),
  };
}

async function limitTopics(kafka: Kafka, options: KafkaOptions, maxBytes: number): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  const probe = topicName(options, `limit-${randomUUID()}`);
  await admin.createTopics({ topics: [{ topic: probe, numPartitions: 1 }], waitForLeaders: true });
  const limit = (...topics: string[]) =>
    admin.alterConfigs({
      validateOnly: false,
      resources: topics.map((name) => ({
        type: ConfigResourceTypes.TOPIC,
        name,
        configEntries: [{ name: 'max.message.bytes', value: String(maxBytes) }],
      })),
    });
  // The topics are made by the relay, which has only just begun.
  await eventually(() => limit(...TOPICS.map((topic) => topicName(options, topic))), { timeoutMs: 20_000 });
  await limit(probe);
  await admin.disconnect();
  await awaitLimit(kafka, probe, maxBytes);
}

/** A broker answers before its logs know of the limit: one that is set later on another topic has to hold there. */
async function awaitLimit(kafka: Kafka, topic: string, maxBytes: number): Promise<void> {
  const producer = kafka.producer();
  await producer.connect();
  const takes = (bytes: number) =>
    producer.send({ topic, messages: [{ value: 'x'.repeat(bytes) }] }).then(
      () => true,
      (error: { type?: string }) => {
        if (error.type === 'MESSAGE_TOO_LARGE') return false;
        throw error;
      },
    );
  await eventually(
    async () => {
      if (!(await takes(maxBytes - 500)) || (await takes(maxBytes + 500)))
        throw new Error('The limit does not hold yet');
    },
    { timeoutMs: 20_000 },
  );
  await producer.disconnect();
}

/** Handlers by type; a bare function is a single handler. */
export const handlersOf = (
  by: Partial<Record<EventType, Handler | ((event: Event, tx: PrismaTx) => Promise<void>)>>,
): Handlers =>
  new Map(
    Object.entries(by).map(([type, handler]) => [
      type as EventType,
      typeof handler === 'function'
        ? { name: type, kind: 'single' as const, holdBehindParked: true, handle: handler }
        : handler,
    ]),
  );

export const batchOf = (handle: (events: Event[], tx: SqlTx) => Promise<void>): Handler => ({
  name: 'batch',
  kind: 'batch',
  holdBehindParked: true,
  handle,
});

/** A `note-added` event: `n` counts the versions of the aggregate `subject`. */
export const noteAdded = (subject: string, n: number): NewEvent<'application.note-added'> => ({
  type: 'application.note-added',
  source: '/test',
  subject,
  sequence: n,
  tenantId: LOCAL_TENANT_ID,
  data: {
    ownerId: randomUUID(),
    applicationId: randomUUID(),
    postingId: null,
    title: `note ${n}`,
    company: null,
    noteId: uuidv7(),
    at: new Date().toISOString(),
  },
});

/** The effect under test: a row per handled event, in the transaction of the handler. */
export const effects = {
  create: (db: Database) =>
    db.pool.query('CREATE TABLE effect (n bigserial PRIMARY KEY, subject text, sequence int, consumer text)'),
  record: async (tx: PrismaTx, event: Event, consumer = 'c'): Promise<void> => {
    await tx.$executeRawUnsafe(
      'INSERT INTO effect (subject, sequence, consumer) VALUES ($1, $2, $3)',
      event.subject,
      event.sequence,
      consumer,
    );
  },
  read: async (db: Database, consumer = 'c'): Promise<Map<string, number[]>> => {
    const { rows } = await db.pool.query<{ subject: string; sequence: number }>(
      'SELECT subject, sequence FROM effect WHERE consumer = $1 ORDER BY n',
      [consumer],
    );
    return rows.reduce(
      (map, row) => map.set(row.subject, [...(map.get(row.subject) ?? []), row.sequence]),
      new Map<string, number[]>(),
    );
  },
};

export const publish = (db: Database, ...events: NewEvent[]): Promise<string[]> =>
  db.transaction((tx) => append(tx, events));
