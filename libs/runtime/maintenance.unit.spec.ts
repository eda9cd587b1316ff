import { expect, it } from '@jest/globals';
import type { Env } from '#libs/platform';
import { inboxDays } from './maintenance.js';

const kafka = { KAFKA_BROKERS: ['kafka:9092'] };

it.each([
  ['the Postgres log', {}, 14],
  ['Kafka that keeps events for a month, published up to a week late', { ...kafka, KAFKA_RETENTION_DAYS: 30 }, 38],
  ['Kafka that keeps them for a day', { ...kafka, KAFKA_RETENTION_DAYS: 1 }, 14],
])('with %s the inbox is kept longer than an event can come again', (_, env, days) => {
  expect(inboxDays({ KAFKA_RETENTION_DAYS: 30, ...env } as Env)).toBe(days);
});
