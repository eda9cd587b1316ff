import type { MessagingOptions } from '#libs/messaging';
import type { Env } from '#libs/platform';

/** Kafka as the environment describes it; undefined where it names no brokers. */
export function kafkaSettings(env: Env, service: string): MessagingOptions['kafka'] {
  if (!env.KAFKA_BROKERS) return undefined;
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = env;
  return {
    brokers: env.KAFKA_BROKERS,
    clientId: `hirewire-${service}`,
    sessionTimeoutMs: env.KAFKA_SESSION_TIMEOUT_MS,
    partitions: env.KAFKA_PARTITIONS,
    ...(env.KAFKA_REPLICATION_FACTOR === undefined ? {} : { copies: env.KAFKA_REPLICATION_FACTOR }),
    retentionDays: env.KAFKA_RETENTION_DAYS,
    ssl: env.KAFKA_SSL,
    ...(mechanism && username && password ? { sasl: { mechanism, username, password } } : {}),
  };
}
