import { expect, it } from '@jest/globals';
import { readEnv } from '#libs/platform';
import { kafkaSettings } from './kafka-settings.js';

const settings = (env: NodeJS.ProcessEnv) =>
  kafkaSettings(readEnv({ DATABASE_URL: 'postgresql://localhost/x', ...env }), 'test');

it('there is no Kafka where no brokers are named', () => {
  expect(settings({ KAFKA_PARTITIONS: '12' })).toBeUndefined();
});

it('what the environment says of Kafka reaches its clients', () => {
  const login = { mechanism: 'scram-sha-256', username: 'hirewire', password: 'secret' };
  expect(
    settings({
      ...{ KAFKA_BROKERS: 'k:9093', KAFKA_PARTITIONS: '12', KAFKA_SSL: 'true', KAFKA_SESSION_TIMEOUT_MS: '6000' },
      ...{ KAFKA_REPLICATION_FACTOR: '3', KAFKA_RETENTION_DAYS: '14' },
      ...{ KAFKA_SASL_MECHANISM: login.mechanism, KAFKA_SASL_USERNAME: 'hirewire', KAFKA_SASL_PASSWORD: 'secret' },
    }),
  ).toEqual({
    ...{ brokers: ['k:9093'], clientId: 'hirewire-test', sessionTimeoutMs: 6_000, partitions: 12, ssl: true },
    ...{ copies: 3, retentionDays: 14, sasl: login },
  });
});

it('a login is whole or none', () => {
  const half = { KAFKA_BROKERS: 'k:9093', KAFKA_SASL_PASSWORD: 'secret' };
  expect(() => settings(half)).toThrow(/KAFKA_SASL_MECHANISM is[^]*KAFKA_SASL_USERNAME is/);
  expect(() => settings(half)).not.toThrow(/"?secret"?$/);
});
