import { afterEach, expect, it } from '@jest/globals';
import { useTestDatabase } from '#libs/testing';
import { checkMigrations } from './check-migrations.js';

const db = useTestDatabase();
const NEWER = '29991231000000_of_a_newer_version';

const note = (finished: string, rolledBack: string) =>
  db.pool.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, rolled_back_at, applied_steps_count)
     VALUES ('newer', 'x', $1, ${finished}, ${rolledBack}, 1)`,
    [NEWER],
  );
afterEach(() => db.pool.query('DELETE FROM _prisma_migrations WHERE migration_name = $1', [NEWER]));

it('a database of this version is good', async () => {
  await expect(checkMigrations(db, false)).resolves.toBeUndefined();
});

it.each(['now()', 'NULL'])(
  'a database of a newer version is refused, with its migration finished at %s',
  async (at) => {
    await note(at, 'NULL');
    const refusal = { code: 'database-newer', message: expect.stringContaining(NEWER) as unknown };
    await expect(checkMigrations(db, false)).rejects.toMatchObject(refusal);
    await expect(checkMigrations(db, true)).rejects.toThrow(NEWER);
  },
);

it('what was rolled back of a newer version is nothing', async () => {
  await note('NULL', 'now()');
  await expect(checkMigrations(db, false)).resolves.toBeUndefined();
});

it('a database that lacks a migration is refused', async () => {
  const last = `migration_name = (SELECT max(migration_name) FROM _prisma_migrations)`;
  await db.pool.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE ${last}`);
  await expect(checkMigrations(db, false)).rejects.toMatchObject({ code: 'migrations-missing' });
  await db.pool.query(`DELETE FROM _prisma_migrations WHERE ${last}`);
  await expect(checkMigrations(db, false)).rejects.toMatchObject({ code: 'migrations-missing' });
});
