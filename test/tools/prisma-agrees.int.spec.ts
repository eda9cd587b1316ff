import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';

const run = promisify(execFile);

describe("Prisma's own commands, on a database migrated by npm run migrate", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const prisma = (...args: string[]): Promise<{ stdout: string }> =>
    run(process.execPath, ['node_modules/prisma/build/index.js', ...args], {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url, CHECKPOINT_DISABLE: '1' },
    });

  it('find nothing left to do', async () => {
    await expect(prisma('migrate', 'status')).resolves.toMatchObject({ stdout: expect.stringContaining('up to date') });
    await expect(prisma('migrate', 'deploy')).resolves.toMatchObject({
      stdout: expect.stringContaining('No pending migrations'),
    });
  });
});
