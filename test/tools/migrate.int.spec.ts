import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate } from '#tools/migrate.mjs';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import pg from 'pg';

describe('npm run migrate', () => {
  let database: TestDatabase;
  let dir: string;

  beforeEach(async () => {
    database = await createTestDatabase({ migrated: false });
    dir = mkdtempSync(join(tmpdir(), 'migrations-'));
    writeFileSync(join(dir, 'migration_lock.toml'), 'provider = "postgresql"\n');
    write('1_books', 'CREATE TABLE books (title text);');
  });

  afterEach(async () => {
    await database.drop();
    rmSync(dir, { recursive: true });
  });

  function write(name: string, sql: string): void {
    mkdirSync(join(dir, name), { recursive: true });
    writeFileSync(join(dir, name, 'migration.sql'), sql);
  }

  async function query(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('applies each migration once, in order of their names', async () => {
    write('2_pages', 'ALTER TABLE books ADD pages int;');
    await expect(migrate(database.url, dir)).resolves.toEqual(['1_books', '2_pages']);
    await expect(migrate(database.url, dir)).resolves.toEqual([]);
    write('3_year', 'ALTER TABLE books ADD year int;');
    await expect(migrate(database.url, dir)).resolves.toEqual(['3_year']);
    await expect(query('SELECT title, pages, year FROM books')).resolves.toEqual([]);
  });

  it('applies once when several run at the same time', async () => {
    const results = await Promise.all(Array.from({ length: 5 }, () => migrate(database.url, dir)));
    expect(results.flat()).toEqual(['1_books']);
  });

  it('runs bodies with semicolons in them', async () => {
    write('2_function', `CREATE FUNCTION one() RETURNS int AS $$ BEGIN PERFORM 2; RETURN 1; END $$ LANGUAGE plpgsql;`);
    await migrate(database.url, dir);
    await expect(query('SELECT one()')).resolves.toEqual([{ one: 1 }]);
  });

  it('refuses a migration that was edited after it was applied', async () => {
    await migrate(database.url, dir);
    write('1_books', 'CREATE TABLE books (title text, author text);');
    await expect(migrate(database.url, dir)).rejects.toThrow('1_books was edited after it was applied');
  });

  it('refuses a database of a newer version', async () => {
    write('2_pages', 'ALTER TABLE books ADD pages int;');
    await migrate(database.url, dir);
    rmSync(join(dir, '2_pages'), { recursive: true });
    await expect(migrate(database.url, dir)).rejects.toThrow(/2_pages.*newer version/);
  });

  it('refuses to go on behind a migration that Prisma left unfinished', async () => {
    await migrate(database.url, dir);
    await query('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(migrate(database.url, dir)).rejects.toThrow('prisma migrate resolve');
  });

  it('keeps nothing of a migration that fails, so that it can be put right and run again', async () => {
    write('2_broken', 'CREATE TABLE shelves (id int); SELECT no_such_column;');
    await expect(migrate(database.url, dir)).rejects.toThrow(/2_broken failed.*no_such_column/);
    write('2_broken', 'CREATE TABLE shelves (id int);');
    await expect(migrate(database.url, dir)).resolves.toEqual(['2_broken']);
  });

  it('says in one sentence where it cannot connect', async () => {
    await expect(migrate('postgresql://nobody@127.0.0.1:1/none', dir)).rejects.toThrow(
      'cannot connect to the database none on 127.0.0.1:1',
    );
  });
});
