import { Global, Module, type DynamicModule, type INestApplication, type Provider } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Database } from '#libs/data';
import { HealthRegistry, LOGGER, METRICS, ShutdownRegistry, type Logger, type MetricsRegistry } from '#libs/platform';
import type { Dispatcher, DispatchReport } from './dispatch/dispatcher.js';
import type { RetryPolicy } from './dispatch/policy.js';
import { EventConsumers, type Strategy, type Subscription } from './event-consumers.js';
import { createKafka, type KafkaOptions } from './kafka/kafka-client.js';
import type { Loss } from './kafka/group-offsets.js';
import { KafkaLag } from './kafka/kafka-lag.js';
import { OutboxLag } from './lag.js';
import { MessagingMetrics } from './messaging.metrics.js';
import { ParkedEvents } from './parked/parked-events.js';
import { KafkaCarrier } from './relay/kafka.carrier.js';
import type { ReaderNotices } from './lanes/lane-readers.js';
import { askForRefill } from './relay/refill.js';
import { Relay } from './relay/relay.js';
import { KafkaStrategy } from './transports/kafka.strategy.js';
import { PostgresLogStrategy } from './transports/postgres-log.strategy.js';

export interface MessagingOptions {
  /** Without Kafka, consumers read the outbox in Postgres themselves. */
  kafka?: Omit<KafkaOptions, 'log'>;
  policy?: RetryPolicy;
  /** Called when a consumer is dead for good; the process should end with a failure. */
  onFatal: (error: Error) => void;
}

const SUBSCRIPTION = Symbol('SUBSCRIPTION');

/** The event bus of a process: one transport, any number of consumer groups, a relay where the transport needs one. */
@Global()
@Module({})
export class MessagingModule {
  static forRoot(options: MessagingOptions): DynamicModule {
    return {
      module: MessagingModule,
      imports: [DiscoveryModule],
      providers: [
        OutboxLag,
        ParkedEvents,
        metricsProvider,
        lagProvider(options),
        consumersProvider(options),
        relayProvider(options),
      ],
      exports: [OutboxLag, KafkaLag, ParkedEvents, EventConsumers, Relay],
    };
  }

  /** Adds a consumer group; its handlers are the providers marked `@Consumer(group)`. */
  static forConsumer(subscription: Subscription): DynamicModule {
    const provider: Provider = {
      provide: SUBSCRIPTION,
      useFactory: (consumers: EventConsumers) => consumers.subscribe(subscription),
      inject: [EventConsumers],
    };
    return { module: class ConsumerModule {}, providers: [provider] };
  }
}

/** Start consuming: after the application was created, before it listens. Throws when handlers do not fit. */
export async function connectConsumers(app: INestApplication): Promise<void> {
  const consumers = app.get(EventConsumers);
  for (const strategy of consumers.connect()) app.connectMicroservice({ strategy });
  await app.startAllMicroservices();
  consumers.startRedriving();
  app.get<Relay | null>(Relay)?.start();
}

const metricsProvider: Provider = {
  provide: MessagingMetrics,
  useFactory: (registry: MetricsRegistry, lag: OutboxLag, parked: ParkedEvents, kafka: KafkaLag | null) =>
    new MessagingMetrics(registry, lag, parked, kafka),
  inject: [METRICS, OutboxLag, ParkedEvents, KafkaLag],
};

function consumersProvider(options: MessagingOptions): Provider {
  const create = (
    db: Database,
    discovery: DiscoveryService,
    metrics: MessagingMetrics,
    logger: Logger,
    shutdown: ShutdownRegistry,
    health: HealthRegistry,
  ): EventConsumers => {
    const consumers = new EventConsumers({
      db,
      discovery,
      transport: transportOf(options, { db, logger, health, metrics }),
      ...(options.policy ? { policy: options.policy } : {}),
      onDispatcher: (dispatcher) => metrics.watch(dispatcher),
      onSettled: (report) => logSettled(logger, report),
      onError: (error) => logger.warn({ err: error }, 'parked events could not be swept'),
    });
    shutdown.register('consumers', 'events', () => consumers.close());
    return consumers;
  };
  return {
    provide: EventConsumers,
    useFactory: create,
    inject: [Database, DiscoveryService, MessagingMetrics, LOGGER, ShutdownRegistry, HealthRegistry],
  };
}

interface Surroundings {
  db: Database;
  logger: Logger;
  health: HealthRegistry;
  metrics: MessagingMetrics;
}

function transportOf(options: MessagingOptions, around: Surroundings): (dispatcher: Dispatcher) => Strategy {
  const { kafka: kafkaOptions, onFatal } = options;
  const { db, logger, health } = around;
  if (!kafkaOptions)
    return (dispatcher) =>
      new PostgresLogStrategy(db, dispatcher, progressOf(health, dispatcher), noticesOf(logger, dispatcher.group));
  const withLog = { ...kafkaOptions, log: kafkaLog(logger) };
  const kafka = createKafka(withLog);
  return (dispatcher) =>
    new KafkaStrategy(kafka, dispatcher, {
      ...{ ...withLog, onFatal, onProgress: progressOf(health, dispatcher) },
      onLoss: (loss) => mend(loss, dispatcher.group, around),
    });
}

/** What Kafka has lost of events, the outbox may still have. */
async function mend(loss: Loss, group: string, { db, logger, metrics }: Surroundings): Promise<void> {
  // First of all: who could not be asked is asked again, and all of it is told again.
  await askForRefill(db).catch((err: unknown) => {
    logger.warn({ err, group, ...loss }, 'Kafka has lost events, and that cannot be written down yet: trying again');
    throw err;
  });
  if (loss.log === 'cut') {
    metrics.countLoss(group, loss.topic);
    logger.error(
      { group, ...loss },
      'Kafka deleted events before this group had read them; the relay publishes again what the outbox still keeps',
    );
  }
}

/** For the log of whoever runs it: a reader that was away for too long, or is kept from its events. */
const noticesOf = (logger: Logger, reader: string): ReaderNotices => ({
  onForgotten: () =>
    logger.error({ reader }, 'this reader of events was away for 30 days; what it had not read may be deleted'),
  onHeld: (holder) =>
    logger.warn(
      { reader, holder },
      'events wait for a transaction that has been open for long, in this or another database of the server: end it',
    ),
});

function lagProvider({ kafka }: MessagingOptions): Provider {
  const create = (logger: Logger, shutdown: ShutdownRegistry): KafkaLag | null => {
    if (!kafka) return null;
    const withLog = { ...kafka, log: kafkaLog(logger) };
    const lag = new KafkaLag(createKafka(withLog), withLog);
    shutdown.register('relay', 'kafka-lag', () => lag.close());
    return lag;
  };
  return { provide: KafkaLag, useFactory: create, inject: [LOGGER, ShutdownRegistry] };
}

const STALE_AFTER_MS = 30_000;

/** Not critical: without the bus a service still takes requests, and everything it records is told later. */
const progressOf = (health: HealthRegistry, dispatcher: { group: string }): (() => void) =>
  health.registerProgress(`events-${dispatcher.group}`, STALE_AFTER_MS, false);

function relayProvider(options: MessagingOptions): Provider {
  const create = (
    db: Database,
    logger: Logger,
    shutdown: ShutdownRegistry,
    metrics: MessagingMetrics,
  ): Relay | null => {
    if (!options.kafka) return null;
    const withLog = { ...options.kafka, log: kafkaLog(logger) };
    const carrier = new KafkaCarrier(createKafka(withLog), withLog);
    const relay = new Relay(db, carrier, {
      ...noticesOf(logger, 'relay'),
      onError: (error) => logger.warn({ err: error }, 'the relay cannot publish, trying again'),
      onParked: (report) => {
        metrics.count(report);
        logSettled(logger, report);
      },
    });
    shutdown.register('relay', 'relay', () => relay.stop());
    return relay;
  };
  return { provide: Relay, useFactory: create, inject: [Database, LOGGER, ShutdownRegistry, MessagingMetrics] };
}

const kafkaLog =
  (logger: Logger): NonNullable<KafkaOptions['log']> =>
  // kafkajs reports every retry it will make by itself as an error; what it cannot mend reaches onFatal.
  (level, message, fields) =>
    logger[level === 'error' ? 'warn' : level === 'warn' ? 'info' : 'debug'](fields, message);

/** One wide line per event; the noisy outcomes only where somebody asked for them. */
function logSettled(logger: Logger, report: DispatchReport): void {
  const level = report.outcome === 'parked' ? 'error' : report.outcome === 'held' ? 'warn' : 'debug';
  logger[level]({ event: report }, `event ${report.outcome}`);
}
