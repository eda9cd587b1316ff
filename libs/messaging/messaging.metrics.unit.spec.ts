import { expect, it } from '@jest/globals';
import { Counter, Registry } from 'prom-client';
import type { KafkaLag } from './kafka/kafka-lag.js';
import type { OutboxLag } from './lag.js';
import { MessagingMetrics } from './messaging.metrics.js';
import type { ParkedEvents } from './parked/parked-events.js';

it('a scrape reads the lag and the parked events once, and the next one again', async () => {
  let reads = 0;
  const read = () => {
    reads++;
    return Promise.resolve([{ consumer: 'g', lane: 1, events: 7, oldestSeconds: 3 }]);
  };
  const stats = () => {
    reads++;
    return Promise.resolve([{ consumer: 'g', state: 'parked', count: 2, oldestSeconds: 5 }]);
  };
  const registry = new Registry();
  new MessagingMetrics(registry, { read } as unknown as OutboxLag, { stats } as unknown as ParkedEvents, null);
  const text = await registry.metrics();
  expect(text).toContain('hirewire_outbox_lag_events{consumer="g"} 7');
  expect(text).toContain('hirewire_outbox_lag_oldest_seconds{consumer="g",lane="1"} 3');
  expect(text).toContain('hirewire_parked_events{consumer="g",state="parked"} 2');
  expect(text).toContain('hirewire_parked_oldest_seconds{consumer="g",state="parked"} 5');
  expect(reads).toBe(2);
  await registry.metrics();
  expect(reads).toBe(4);
});

it('a database that hangs or fails takes no other metric from a scrape', async () => {
  const registry = new Registry();
  new Counter({ name: 'of_the_process', help: 'in memory', registers: [registry] }).inc();
  let hangs = true;
  const read = () => (hangs ? new Promise(() => undefined) : Promise.reject(new Error('away')));
  const stats = () => Promise.resolve([{ consumer: 'g', state: 'parked', count: 2, oldestSeconds: 5 }]);
  const [lag, parked]: unknown[] = [{ read }, { stats }];
  new MessagingMetrics(registry, lag as OutboxLag, parked as ParkedEvents, null, 50);
  for (const way of ['hangs', 'hangs again, and is not asked a second time', 'fails']) {
    hangs = way !== 'fails';
    const text = await registry.metrics();
    expect(text).toContain('of_the_process 1');
    expect(text).toContain('hirewire_parked_events{consumer="g",state="parked"} 2');
    expect(text).not.toContain('hirewire_outbox_lag_events{');
  }
  expect(await registry.metrics()).toContain('hirewire_metrics_failed_total{metric="hirewire_outbox_lag_events"}');
});

it('brokers that are away count as a failed reading, not as no lag', async () => {
  const registry = new Registry();
  const none = { read: () => Promise.resolve([]), stats: () => Promise.resolve([]) } as unknown;
  const away = { read: () => Promise.reject(new Error('no broker')) } as unknown;
  const metrics = new MessagingMetrics(registry, none as OutboxLag, none as ParkedEvents, away as KafkaLag);
  metrics.countLoss('notification', 'hirewire.posting');
  const lost = 'hirewire_events_deleted_unread_total{group="notification",topic="hirewire.posting"} 1';
  expect(await registry.metrics()).toContain(lost);
  expect(await registry.metrics()).toContain('hirewire_metrics_failed_total{metric="hirewire_group_lag_events"}');
});
