import { migrate, migrationsOf } from '#tools/migrate.mjs';
import type { Database } from '#libs/data';
import { StartRefusedError } from '#libs/platform';

/**
 * Hold the database against the migrations of this program.
 * @param apply do what is missing instead of refusing.
 * @throws StartRefusedError naming the first migration that only one of the two has.
 */
export async function checkMigrations(db: Database, apply: boolean): Promise<void> {
  if (apply) {
    await migrate(db.options.url);
    return;
  }
  const rows = await recorded(db);
  const known = new Set((await migrationsOf()).map(({ name }) => name));
  // What a newer version has begun counts as well: the schema may be another one than this program knows.
  const newer = rows.find(({ name }) => !known.has(name));
  if (newer) {
    throw new StartRefusedError(
      'database-newer',
      `The database has the migration ${newer.name}, which this Hirewire does not know: start the newer version that it belongs to.`,
    );
  }
  const done = new Set(rows.filter(({ finished }) => finished).map(({ name }) => name));
  const missing = [...known].find((name) => !done.has(name));
  if (missing !== undefined) {
    throw new StartRefusedError(
      'migrations-missing',
      `The database lacks the migration ${missing}: run "npm run migrate", or set MIGRATE=true.`,
    );
  }
}

async function recorded(db: Database): Promise<{ name: string; finished: boolean }[]> {
  const { rows } = await db.pool.query<{ exists: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists",
  );
  if (!rows[0]?.exists) return [];
  const found = await db.pool.query<{ name: string; finished: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return found.rows;
}
