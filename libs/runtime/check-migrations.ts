import { migrate, migrationsOf } from '#tools/migrate.mjs';
import type { Database } from '#libs/data';

/** A start that cannot work with the database as it is. */
class MigrationsMissingError extends Error {
  readonly code = 'migrations-missing';
}

/**
 * Hold the database against the migrations of this program.
 * @param apply do what is missing instead of refusing.
 * @throws MigrationsMissingError naming the first missing one.
 */
export async function checkMigrations(db: Database, apply: boolean): Promise<void> {
  if (apply) {
    await migrate(db.options.url);
    return;
  }
  const { rows } = await db.pool.query<{ exists: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists",
  );
  const done = rows[0]?.exists
    ? await db.pool.query<{ name: string }>(
        'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
      )
    : { rows: [] };
  const names = new Set(done.rows.map(({ name }) => name));
  const missing = (await migrationsOf()).find(({ name }) => !names.has(name));
  if (missing) {
    throw new MigrationsMissingError(
      `The database lacks the migration ${missing.name}: run "npm run migrate", or set MIGRATE=true.`,
    );
  }
}
