import { Database } from '#libs/data';
import { createTestDatabase, testDatabaseUrl, type TestDatabase } from './engines.js';

/** Jest's own, and not from `@jest/globals`: benchmarks import this library as well, outside of Jest. */
interface Hooks {
  beforeAll: (hook: () => Promise<unknown>) => void;
  afterAll: (hook: () => Promise<unknown>) => void;
}

/**
 * A migrated database for all tests of the file, or of the `describe` that it is called in: made before them, closed and
 * removed after them. Jest runs hooks in the order they are registered: what has to be stopped before the database goes
 * is stopped by an `afterAll` above the call.
 * @returns the door to it, which connects at the first statement.
 */
export function useTestDatabase(): Database {
  const { beforeAll, afterAll } = globalThis as unknown as Hooks;
  const { name, url } = testDatabaseUrl();
  const db = new Database({ url });
  let made: TestDatabase | undefined;
  beforeAll(async () => {
    made = await createTestDatabase({ name });
  });
  afterAll(async () => {
    await db.close();
    await made?.drop();
  });
  return db;
}
