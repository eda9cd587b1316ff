import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startDatabase } from '#tools/lib/database.mjs';
import { createDatabase } from '#tools/migrate.mjs';
import pg from 'pg';

type Database = Awaited<ReturnType<typeof startDatabase>>;

describe('the embedded database of npm start', () => {
  let folder: string;
  let database: Database;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hirewire data '));
    chmodSync(folder, 0o755);
    database = await startDatabase(folder);
    await createDatabase(database.url);
    await query(database, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)');
  });
  afterEach(async () => {
    await database.stop();
    rmSync(folder, { recursive: true });
  });

  async function query({ url }: { url: string }, sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined); // its server is killed in some tests
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('keeps its data and its port over a stop', async () => {
    const { port } = database;
    await database.stop();
    database = await startDatabase(folder);
    expect(database.port).toBe(port);
    await expect(query(database, 'SELECT n FROM kept')).resolves.toEqual([{ n: 1 }]);
  });

  it('takes over from a server that a killed launcher left running', async () => {
    const left = database;
    database = await startDatabase(folder);
    await expect(query(database, 'SELECT n FROM kept')).resolves.toEqual([{ n: 1 }]);
    await left.stop();
  });

  it('comes back after a crash', async () => {
    await database.stop('SIGKILL');
    database = await startDatabase(folder);
    await expect(query(database, 'SELECT n FROM kept')).resolves.toEqual([{ n: 1 }]);
  });

  it('is not held up by the id of a dead server that another process got', async () => {
    await database.stop();
    writeFileSync(join(database.data, 'postmaster.pid'), `${process.pid}\n`);
    database = await startDatabase(folder);
    await expect(query(database, 'SELECT n FROM kept')).resolves.toEqual([{ n: 1 }]);
  });

  it('wants its password, which only its owner can read', async () => {
    const url = new URL(database.url);
    url.password = 'guessed';
    await expect(query({ url: url.href }, 'SELECT 1')).rejects.toThrow('password authentication failed');
    const file = join(folder, 'postgres.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain(new URL(database.url).password);
  });

  it('syncs every commit to disk', async () => {
    await expect(query(database, 'SHOW fsync')).resolves.toEqual([{ fsync: 'on' }]);
  });
});
