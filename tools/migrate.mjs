// `npm run migrate`: applies prisma/migrations to DATABASE_URL without the Prisma CLI, in the CLI's own table and
// under its lock, so that `prisma migrate status` and `deploy` agree afterwards.
import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { fromRoot, loadDotEnv } from './lib/paths.mjs';
import { Problem, isMain, main } from './lib/problem.mjs';

export const MIGRATIONS = fromRoot('prisma/migrations');
const PRISMA_LOCK = 72707369;
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** The migrations of a folder, in order. */
export async function migrationsOf(dir = MIGRATIONS) {
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(dir, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: sha256(sql) };
    }),
  );
}

/** One name for a set of migrations, in any order of time: the hash of all of them. */
export const fingerprint = (migrations) => sha256(migrations.map(({ checksum }) => checksum).join('\n')).slice(0, 12);

/** Throws when the database went another way than these migrations. */
function check(migrations, applied) {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const migration = known.get(row.migration_name);
    if (!migration)
      throw new Problem(
        `the database has the migration ${row.migration_name}, which this Hirewire does not know: it belongs to a newer version.`,
      );
    if (!row.finished_at)
      throw new Problem(
        `the migration ${row.migration_name} failed earlier: put the database right, then run "npx prisma migrate resolve".`,
      );
    if (row.checksum !== migration.checksum)
      throw new Problem(
        `the migration ${row.migration_name} was edited after it was applied: restore it and add a new one.`,
      );
  }
}

async function apply(client, { name, sql, checksum }) {
  // One transaction around the change and its record: a failure leaves the database as it was, and can be run again.
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Problem(`the migration ${name} failed, nothing of it was kept: ${error.message}`);
  }
}

/**
 * Applies what is missing, and answers the names of it. Several at once are safe: one applies, the others wait.
 * @throws Problem when the database has migrations that are unknown, edited or unfinished.
 */
export async function migrate(url, dir = MIGRATIONS) {
  const migrations = await migrationsOf(dir);
  const client = await connect(url);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(TABLE);
    const { rows } = await client.query('SELECT * FROM _prisma_migrations WHERE rolled_back_at IS NULL');
    check(migrations, rows);
    const done = new Set(rows.map((row) => row.migration_name));
    const missing = migrations.filter(({ name }) => !done.has(name));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function connect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { host, port, database } = client;
    throw new Problem(`cannot connect to the database ${database} on ${host}:${port}: ${error.message || error.code}`);
  }
  return client;
}

/** Creates the database a URL names when it does not exist. */
export async function createDatabase(url) {
  const admin = new URL(url);
  const name = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = '/postgres';
  const client = await connect(admin.href);
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

if (isMain(import.meta))
  await main('migrate', async () => {
    loadDotEnv();
    const url = process.env.DATABASE_URL;
    if (!url) throw new Problem('set DATABASE_URL to the database to migrate.');
    if (process.argv.includes('--reach')) return void (await connect(url).then((client) => client.end()));
    if (process.argv.includes('--create')) await createDatabase(url);
    for (const name of await migrate(url)) console.log(`applied ${name}`);
  });
