import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, eventually, type TestDatabase } from '#libs/testing';
import { Database } from './index.js';

let database: TestDatabase;
let db: Database;
beforeEach(async () => {
  database = await createTestDatabase({ migrated: false });
  db = new Database({ url: database.url });
});
afterEach(async () => {
  await db.close();
  await database.drop();
});

describe('a connection cut in the middle of a transaction', () => {
  it.each(['transaction', 'sqlTransaction'] as const)('fails that %s, not the process', async (kind) => {
    const cutBetweenStatements = async (pid: number): Promise<void> => {
      const other = new pg.Client({ connectionString: database.url });
      await other.connect();
      await other.query('SELECT pg_terminate_backend($1)', [pid]);
      await eventually(async () => {
        const { rowCount } = await other.query('SELECT 1 FROM pg_stat_activity WHERE pid = $1', [pid]);
        expect(rowCount).toBe(0);
      });
      await other.end();
    };
    const cut =
      kind === 'transaction'
        ? db.transaction(async (tx) => {
            const [row] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
            await cutBetweenStatements(row?.pid ?? 0);
            await tx.$queryRaw`SELECT 1`;
          })
        : db.sqlTransaction(async (tx) => {
            const { rows } = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
            await cutBetweenStatements(rows[0]?.pid ?? 0);
            await tx.query('SELECT 1');
          });
    await expect(cut).rejects.toThrow();
    await db.ping();
  });
});
