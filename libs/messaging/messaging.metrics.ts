import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Dispatcher, DispatchReport } from './dispatch/dispatcher.js';
import type { KafkaLag } from './kafka/kafka-lag.js';
import type { OutboxLag } from './lag.js';
import type { ParkedEvents } from './parked/parked-events.js';

/** What an operator watches: outcomes, age at the effect, backlog behind each reader, parked events and their age. */
export class MessagingMetrics {
  private readonly outcomes: Counter<'group' | 'type' | 'outcome'>;
  private readonly age: Histogram<'group'>;

  constructor(registry: Registry, lag: OutboxLag, parked: ParkedEvents, kafka: KafkaLag | null) {
    this.outcomes = new Counter({
      name: 'hirewire_events_total',
      help: 'Events by what became of them',
      labelNames: ['group', 'type', 'outcome'],
      registers: [registry],
    });
    this.age = new Histogram({
      name: 'hirewire_event_age_seconds',
      help: 'Time from the record of an event to its durable effect',
      labelNames: ['group'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600],
      registers: [registry],
    });
    gauges(registry, lag, parked, kafka);
  }

  watch(dispatcher: Dispatcher): void {
    dispatcher.on('settled', (report) => this.count(report));
  }

  count({ group, type, outcome, ageMs }: DispatchReport): void {
    this.outcomes.inc({ group, type, outcome });
    if (outcome === 'handled') this.age.observe({ group }, ageMs / 1_000);
  }
}

/** Gauges that are collected at the same time share one read. */
function shared<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => (running ??= read().finally(() => (running = undefined)));
}

/** A gauge that is read when it is asked for. */
function gauge<L extends string>(
  registry: Registry,
  { name, help, labelNames }: { name: string; help: string; labelNames: L[] },
  collect: (g: Gauge<L>) => Promise<void>,
): void {
  new Gauge({
    ...{ name, help, labelNames, registers: [registry] },
    async collect() {
      this.reset();
      await collect(this);
    },
  });
}

function gauges(registry: Registry, lag: OutboxLag, parked: ParkedEvents, kafka: KafkaLag | null): void {
  const readLag = shared(() => lag.read());
  const readParked = shared(() => parked.stats());
  const unread = {
    name: 'hirewire_outbox_lag_events',
    help: 'Events a reader has not read yet (counted up to 10000 a lane)',
  };
  gauge(registry, { ...unread, labelNames: ['consumer'] }, async (g) => {
    for (const { consumer, events } of await readLag()) g.inc({ consumer }, events);
  });
  const oldest = { name: 'hirewire_outbox_lag_oldest_seconds', help: 'Age of the oldest event a reader has not read' };
  gauge(registry, { ...oldest, labelNames: ['consumer', 'lane'] }, async (g) => {
    for (const { consumer, lane, oldestSeconds } of await readLag())
      g.set({ consumer, lane: String(lane) }, oldestSeconds);
  });
  const aside = { name: 'hirewire_parked_events', help: 'Events put aside' };
  gauge(registry, { ...aside, labelNames: ['consumer', 'state'] }, async (g) => {
    for (const { consumer, state, count } of await readParked()) g.set({ consumer, state }, count);
  });
  const asideFor = { name: 'hirewire_parked_oldest_seconds', help: 'Age of the oldest event put aside' };
  gauge(registry, { ...asideFor, labelNames: ['consumer', 'state'] }, async (g) => {
    for (const { consumer, state, oldestSeconds } of await readParked()) g.set({ consumer, state }, oldestSeconds);
  });
  const behind = { name: 'hirewire_group_lag_events', help: 'Events on Kafka that a group has not committed' };
  gauge(registry, { ...behind, labelNames: ['consumer'] }, async (g) => {
    for (const { consumer, events } of (await kafka?.read()) ?? []) g.set({ consumer }, events);
  });
}
