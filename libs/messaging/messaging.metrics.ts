import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Dispatcher, DispatchReport } from './dispatch/dispatcher.js';
import type { KafkaLag } from './kafka/kafka-lag.js';
import type { OutboxLag } from './lag.js';
import type { ParkedEvents } from './parked/parked-events.js';

/** What an operator watches: outcomes, age at the effect, backlog behind each reader, parked events and their age. */
export class MessagingMetrics {
  private readonly outcomes: Counter<'group' | 'type' | 'outcome'>;
  private readonly age: Histogram<'group'>;
  private readonly lost: Counter<'group' | 'topic'>;

  constructor(registry: Registry, lag: OutboxLag, parked: ParkedEvents, kafka: KafkaLag | null, limitMs = 2_000) {
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
    this.lost = new Counter({
      name: 'hirewire_events_deleted_unread_total',
      help: 'Times that a group found events of a partition deleted by Kafka before it had read them',
      labelNames: ['group', 'topic'],
      registers: [registry],
    });
    gauges(new AskedGauges(registry, limitMs), lag, parked, kafka);
  }

  watch(dispatcher: Dispatcher): void {
    dispatcher.on('settled', (report) => this.count(report));
  }

  countLoss(group: string, topic: string): void {
    this.lost.inc({ group, topic });
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

/**
 * Gauges that are read when they are asked for. One that cannot be read in time is left out: the numbers of the process
 * itself are never more wanted than when the database hangs.
 */
class AskedGauges {
  private readonly failed: Counter<'metric'>;

  constructor(
    private readonly registry: Registry,
    private readonly limitMs: number,
  ) {
    const failed = {
      name: 'hirewire_metrics_failed_total',
      help: 'Gauges left out of a scrape: they could not be read',
    };
    this.failed = new Counter({ ...failed, labelNames: ['metric'], registers: [registry] });
  }

  add<L extends string, T>(
    { name, help, labelNames }: { name: string; help: string; labelNames: L[] },
    read: () => Promise<T>,
    show: (g: Gauge<L>, value: T) => void,
  ): void {
    const { failed, limitMs } = this;
    new Gauge({
      ...{ name, help, labelNames, registers: [this.registry] },
      async collect() {
        this.reset();
        try {
          show(this, await within(limitMs, read()));
        } catch {
          failed.inc({ metric: name });
        }
      },
    });
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function gauges(asked: AskedGauges, lag: OutboxLag, parked: ParkedEvents, kafka: KafkaLag | null): void {
  const readLag = shared(() => lag.read());
  const readParked = shared(() => parked.stats());
  const readGroups = async () => (await kafka?.read()) ?? [];
  const unread = {
    name: 'hirewire_outbox_lag_events',
    help: 'Events a reader has not read yet (counted up to 10000 a lane)',
  };
  asked.add({ ...unread, labelNames: ['consumer'] }, readLag, (g, lanes) => {
    for (const { consumer, events } of lanes) g.inc({ consumer }, events);
  });
  const oldest = { name: 'hirewire_outbox_lag_oldest_seconds', help: 'Age of the oldest event a reader has not read' };
  asked.add({ ...oldest, labelNames: ['consumer', 'lane'] }, readLag, (g, lanes) => {
    for (const { consumer, lane, oldestSeconds } of lanes) g.set({ consumer, lane: String(lane) }, oldestSeconds);
  });
  const aside = { name: 'hirewire_parked_events', help: 'Events put aside' };
  asked.add({ ...aside, labelNames: ['consumer', 'state'] }, readParked, (g, groups) => {
    for (const { consumer, state, count } of groups) g.set({ consumer, state }, count);
  });
  const asideFor = { name: 'hirewire_parked_oldest_seconds', help: 'Age of the oldest event put aside' };
  asked.add({ ...asideFor, labelNames: ['consumer', 'state'] }, readParked, (g, groups) => {
    for (const { consumer, state, oldestSeconds } of groups) g.set({ consumer, state }, oldestSeconds);
  });
  const behind = { name: 'hirewire_group_lag_events', help: 'Events on Kafka that a group has not committed' };
  asked.add({ ...behind, labelNames: ['consumer'] }, readGroups, (g, groups) => {
    for (const { consumer, events } of groups) g.set({ consumer }, events);
  });
}
