// The engines as containers, where a Docker engine answers.
import { freePort } from '../lib/ports.mjs';

const MINUTES = 60_000;

/** testcontainers when a Docker engine answers, otherwise undefined. */
export async function docker() {
  const containers = await import('testcontainers');
  // Its search for an engine explains at length what it did not find.
  return containers.getContainerRuntimeClient().then(
    () => containers,
    () => undefined,
  );
}

const handle = (container, value) => ({ ...value, stop: () => container.stop() });

export async function postgresContainer({ GenericContainer, Wait }) {
  const container = await new GenericContainer('postgres:18-alpine')
    .withEnvironment({ POSTGRES_PASSWORD: 'test' })
    .withCommand(['postgres', '-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'max_connections=200'])
    .withExposedPorts(5432)
    .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2))
    .withStartupTimeout(3 * MINUTES)
    .start();
  const url = `postgresql://postgres:test@${container.getHost()}:${container.getMappedPort(5432)}/postgres`;
  return handle(container, { url });
}

export async function redisContainer({ GenericContainer, Wait }) {
  const container = await new GenericContainer('redis:8-alpine')
    .withCommand(['redis-server', '--save', '', '--databases', '1000', '--maxmemory-policy', 'noeviction'])
    .withExposedPorts(6379)
    .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/i))
    .withStartupTimeout(3 * MINUTES)
    .start();
  return handle(container, { url: `redis://${container.getHost()}:${container.getMappedPort(6379)}` });
}

export async function kafkaContainer({ GenericContainer, Wait }) {
  // A broker tells its clients where it is: the outer port must be known before the start.
  const port = await freePort();
  const container = await new GenericContainer('apache/kafka:4.4.0')
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'OUT://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `OUT://127.0.0.1:${port}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'OUT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_INTER_BROKER_LISTENER_NAME: 'OUT',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    })
    .withExposedPorts({ container: 9092, host: port })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .withStartupTimeout(3 * MINUTES)
    .start();
  return handle(container, { brokers: [`127.0.0.1:${port}`] });
}
