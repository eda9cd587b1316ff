// The engines of a test run. For each the first that works: a given URL, a Docker container, a native process.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, migrate, migrationsOf, createDatabase, MIGRATIONS } from '../migrate.mjs';
import * as containers from './docker.mjs';
import { prepareKafka, startKafka } from './kafka.mjs';
import { THROWAWAY, initCluster, startPostgres } from './postgres.mjs';
import { prepareRedis, startRedis } from './redis.mjs';
import { noteProcess } from './run-folder.mjs';

/** A throwaway PostgreSQL in `folder`. */
export async function throwawayPostgres({ folder, onPid }) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const password = randomBytes(12).toString('hex');
  await initCluster({ data, password, sync: false });
  const server = await startPostgres({ data, password, settings: THROWAWAY, onPid });
  return { ...server, url: server.url() };
}

const ENGINES = {
  postgres: {
    name: 'PostgreSQL',
    given: 'DATABASE_URL',
    container: containers.postgresContainer,
    native: throwawayPostgres,
    env: ({ url }) => ({ HIREWIRE_TEST_DATABASE_URL: url }),
  },
  redis: {
    name: 'Redis',
    given: 'REDIS_URL',
    container: containers.redisContainer,
    native: async (options) => {
      await prepareRedis();
      return startRedis(options);
    },
    env: ({ url }) => ({ HIREWIRE_TEST_REDIS_URL: url }),
  },
  kafka: {
    name: 'Kafka',
    given: 'KAFKA_BROKERS',
    container: containers.kafkaContainer,
    native: async (options) => {
      await prepareKafka();
      return startKafka(options);
    },
    env: ({ brokers }) => ({ HIREWIRE_TEST_KAFKA_BROKERS: brokers.join(',') }),
  },
};
export const ENGINE_NAMES = Object.fromEntries(Object.entries(ENGINES).map(([key, { name }]) => [key, name]));

async function start(key, runFolder, docker) {
  const engine = ENGINES[key];
  const given = process.env[engine.given];
  if (given) return { handle: { url: given, brokers: [given], stop: () => undefined }, from: engine.given };
  const failures = [];
  if (docker) {
    try {
      return { handle: await engine.container(docker), from: 'Docker' };
    } catch (error) {
      failures.push(`Docker: ${error.message}`);
    }
  }
  try {
    const onPid = (pid) => noteProcess(runFolder, pid);
    return { handle: await engine.native({ folder: join(runFolder, key), onPid }), from: 'a native process' };
  } catch (error) {
    throw new Error([...failures, error.message].join('; '), { cause: error });
  }
}

/**
 * Starts the engines named in `needs`, in parallel.
 * Answers the environment for the tests, what could not be had and why, and `stop`.
 */
export async function provideEngines(needs, runFolder) {
  const keys = Object.keys(ENGINES).filter((key) => needs.has(key));
  const anyNotGiven = keys.some((key) => !process.env[ENGINES[key].given]);
  const docker = anyNotGiven ? await containers.docker() : undefined;
  const provided = { env: {}, missing: {}, from: {}, stop: undefined };
  const handles = [];
  const one = async (key) => {
    try {
      const { handle, from } = await start(key, runFolder, docker);
      handles.push(handle);
      Object.assign(provided.env, ENGINES[key].env(handle));
      provided.from[key] = from;
    } catch (error) {
      provided.missing[key] = error.message;
    }
  };
  // A stop in the middle of a start waits for it: otherwise the engine would come up after the stop.
  const started = Promise.all(keys.map(one));
  provided.stop = async () => {
    await started;
    await Promise.allSettled(handles.map((handle) => handle.stop()));
  };
  await started;
  return provided;
}

/** The migrated database that every spec file clones its own from. Named by its migrations, so it can be kept. */
export async function prepareTemplate(adminUrl) {
  const migrations = existsSync(MIGRATIONS) ? await migrationsOf() : [];
  const name = `hirewire_template_${fingerprint(migrations)}`;
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  await createDatabase(url.href);
  if (migrations.length > 0) await migrate(url.href);
  return name;
}
