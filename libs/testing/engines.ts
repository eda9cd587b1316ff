import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startKafka as launchKafka, startKafkaCluster as launchCluster } from '#tools/engines/kafka.mjs';
import { throwawayPostgres } from '#tools/engines/provide.mjs';
import { startRedis as launchRedis } from '#tools/engines/redis.mjs';
import { noteProcess } from '#tools/engines/run-folder.mjs';
import type { EngineHandle, KafkaCluster, WithBrokers, WithUrl } from '#tools/engines/types.d.mts';
import { Redis } from 'ioredis';
import pg from 'pg';
import { testEnv } from './test-env.js';

export type { EngineHandle, KafkaCluster, WithBrokers, WithUrl };

const unique = (): string => randomBytes(6).toString('hex');

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: testEnv('databaseUrl') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export interface TestDatabase extends WithUrl {
  /** Removes the database; open connections to it are cut. */
  drop(): Promise<void>;
}

const newDatabaseName = (): string => `hirewire_test_${unique()}`;

/** The address of a database that is not there yet: of `createTestDatabase` with this name. */
export function testDatabaseUrl(name = newDatabaseName()): { name: string; url: string } {
  const url = new URL(testEnv('databaseUrl'));
  url.pathname = `/${name}`;
  return { name, url: url.href };
}

/** A database of the caller's own without rows: migrated, or with nothing in it at all. */
export async function createTestDatabase({ migrated = true, name = newDatabaseName() } = {}): Promise<TestDatabase> {
  const template = migrated ? testEnv('template') : 'template0';
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(template)}`);
  const { url } = testDatabaseUrl(name);
  return { url, drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

export interface TestRedis extends WithUrl {
  /** For keys, where a test does not want to rely on having the numbered database to itself. */
  prefix: string;
}

/** A numbered database of the run's Redis, the next one each time; the server has a thousand unless it was given. */
export async function testRedis(): Promise<TestRedis> {
  const url = new URL(testEnv('redisUrl'));
  const redis = new Redis(url.href, { maxRetriesPerRequest: 3 });
  try {
    const [, databases] = (await redis.config('GET', 'databases')) as [string, string];
    const next = await redis.incr('hirewire:test:databases');
    url.pathname = `/${1 + (next % (Number(databases) - 1))}`;
  } finally {
    redis.disconnect();
  }
  return { url: url.href, prefix: `t${unique()}` };
}

export interface TestKafka extends WithBrokers {
  /** For topics and groups: the broker is shared by the run. */
  prefix: string;
}

export function testKafka(): TestKafka {
  return { brokers: testEnv('kafkaBrokers').split(','), prefix: `t${unique()}.` };
}

function privateEngine(kind: string): { folder: string; onPid: (pid: number) => void } {
  const runFolder = testEnv('runFolder');
  return {
    folder: join(runFolder, `${kind}-${unique()}`),
    onPid: (pid) => {
      noteProcess(runFolder, pid);
    },
  };
}

/** A PostgreSQL of the caller's own, to be killed and restarted. Its `url` is the administrator's. */
export const startPostgres = (): Promise<EngineHandle & WithUrl> => throwawayPostgres(privateEngine('postgres'));

/** A Redis of the caller's own. With `durable` it finds again after a crash what it had acknowledged. */
export const startRedis = (options: { durable?: boolean } = {}): Promise<EngineHandle & WithUrl> =>
  launchRedis({ ...privateEngine('redis'), ...options });

/** A Kafka node of the caller's own. */
export const startKafka = (): Promise<EngineHandle & WithBrokers> => launchKafka(privateEngine('kafka'));

/** Three nodes of the caller's own, which keep every partition on each of them. */
export const startKafkaCluster = (): Promise<KafkaCluster> => launchCluster(privateEngine('kafka'));
