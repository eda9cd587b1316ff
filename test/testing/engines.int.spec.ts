import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createTestDatabase,
  eventually,
  startKafka,
  startPostgres,
  startRedis,
  testKafka,
  testRedis,
  type EngineHandle,
  type WithBrokers,
  type WithUrl,
} from '#libs/testing';
import { Redis } from 'ioredis';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function withRedis<T>(url: string, use: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await use(redis);
  } finally {
    redis.disconnect();
  }
}

const topicsOf = async (brokers: string[], topic?: string): Promise<string[]> => {
  const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    if (topic) await admin.createTopics({ topics: [{ topic }] });
    return await admin.listTopics();
  } finally {
    await admin.disconnect();
  }
};

describe("the run's engines", () => {
  it('give each caller a database of its own', async () => {
    const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await query(one.url, 'CREATE TABLE mine ()');
    await expect(query(two.url, 'SELECT * FROM mine')).rejects.toThrow('does not exist');
    await Promise.all([one.drop(), two.drop()]);
    await expect(query(one.url, 'SELECT 1')).rejects.toThrow('does not exist');
  });

  it('give each caller a numbered Redis database of its own', async () => {
    const [one, two] = await Promise.all([testRedis(), testRedis()]);
    await withRedis(one.url, (redis) => redis.set('key', 'mine'));
    await expect(withRedis(two.url, (redis) => redis.get('key'))).resolves.toBeNull();
  });

  it('have a Kafka broker', async () => {
    const { brokers, prefix } = testKafka();
    await expect(topicsOf(brokers, `${prefix}topic`)).resolves.toContain(`${prefix}topic`);
  });
});

describe('a private PostgreSQL', () => {
  let server: EngineHandle & WithUrl;
  beforeAll(async () => (server = await startPostgres()));
  afterAll(() => server.stop());

  it('comes back with its data after a crash', async () => {
    await query(server.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    await server.stop('SIGKILL');
    await expect(query(server.url, 'SELECT 1')).rejects.toThrow();
    await server.restart();
    await expect(query(server.url, 'SELECT n FROM kept')).resolves.toEqual([{ n: 1 }]);
  });
});

describe('a private Redis', () => {
  let server: EngineHandle & WithUrl;
  beforeAll(async () => (server = await startRedis({ durable: true })));
  afterAll(() => server.stop());

  it('comes back with what it acknowledged after a crash', async () => {
    await withRedis(server.url, (redis) => redis.set('key', 'kept'));
    await server.stop('SIGKILL');
    await server.restart();
    await expect(withRedis(server.url, (redis) => redis.get('key'))).resolves.toBe('kept');
  });
});

describe('a private Kafka', () => {
  let server: EngineHandle & WithBrokers;
  beforeAll(async () => (server = await startKafka()));
  afterAll(() => server.stop());

  it('comes back with its topics after a crash', async () => {
    await topicsOf(server.brokers, 'kept');
    await server.stop('SIGKILL');
    await server.restart();
    // A broker that just came back knows its own topics a moment later.
    await eventually(async () => expect(await topicsOf(server.brokers)).toContain('kept'));
  });
});
