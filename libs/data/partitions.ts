import type { Database } from './database.js';

/** Make the partitions of the coming week. Harmless when run twice or by many at once. */
export async function ensurePartitions(db: Database): Promise<void> {
  await db.pool.query('SELECT messaging.ensure_partitions(7)');
}

/** Make the partitions of the coming week and drop those that are old and read. Harmless when run twice. */
export async function maintainPartitions(db: Database, keepDays = 7): Promise<{ dropped: string[] }> {
  await ensurePartitions(db);
  const { rows } = await db.pool.query<{ name: string }>('SELECT messaging.drop_old_partitions($1) AS name', [
    keepDays,
  ]);
  return { dropped: rows.map((row) => row.name) };
}
