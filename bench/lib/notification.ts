import { v7 as uuidv7 } from 'uuid';
import { Database } from '#libs/data';
import { LOCAL_TENANT_ID } from '#libs/platform';
import { createTestDatabase, testKafka, testRedis } from '#libs/testing';
import { startServer, type Server } from './process.js';

/** embedded: PostgreSQL alone. redis: its clock on Redis. distributed: events on Kafka as well. */
export type EngineSet = 'embedded' | 'redis' | 'distributed';

export interface Notification {
  db: Database;
  env: NodeJS.ProcessEnv;
  server: Server;
  stop(): Promise<void>;
}

/** The notification service as a process of its own, with a database of its own, on one of the engine sets. */
export async function startNotification(set: EngineSet, more: NodeJS.ProcessEnv = {}): Promise<Notification> {
  const database = await createTestDatabase();
  const redis = set === 'embedded' ? {} : { REDIS_URL: (await testRedis()).url };
  const kafka = set === 'distributed' ? { KAFKA_BROKERS: testKafka().brokers.join(',') } : {};
  const env = { DATABASE_URL: database.url, ...redis, ...kafka, ...more };
  const server = await startServer('apps/notification/main.js', env);
  const db = new Database({ url: database.url });
  return {
    db,
    env,
    server,
    stop: async () => {
      await server.stop();
      await db.close();
      await database.drop();
    },
  };
}

/** Accounts with an address: each is told in the product and by mail. */
export async function createOwners(db: Database, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuidv7());
  await db.pool.query(
    `INSERT INTO identity."user" (id, tenant_id, email, name)
     SELECT id, $2::uuid, id || '@example.org', 'Bench' FROM unnest($1::uuid[]) AS u(id)`,
    [ids, LOCAL_TENANT_ID],
  );
  return ids;
}
