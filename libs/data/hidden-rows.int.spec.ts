import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database, HiddenRows, type Holder } from '#libs/data';
import { createTestDatabase, eventually, useTestDatabase, type TestDatabase } from '#libs/testing';

let elsewhere: TestDatabase;
let other: Database;
beforeAll(async () => {
  elsewhere = await createTestDatabase();
  other = new Database({ url: elsewhere.url });
});
afterAll(async () => {
  await other.close();
  await elsewhere.drop();
});
const db = useTestDatabase();

it('a transaction of another database that hides events is named, and the reader is woken when it ends', async () => {
  const told: Holder[] = [];
  let woken = false;
  const hidden = new HiddenRows(db.pool, (holder) => told.push(holder), 100);
  const holder = await other.pool.connect();
  try {
    await holder.query('BEGIN');
    await holder.query(`SET LOCAL application_name = 'night-job'`);
    const { rows } = await holder.query<{ pid: number; xid: string }>(
      'SELECT pg_backend_pid() AS pid, pg_current_xact_id()::text AS xid',
    );
    hidden.await(rows[0]?.xid ?? '', () => (woken = true));
    await eventually(() => {
      const named = { pid: rows[0]?.pid, database: new URL(elsewhere.url).pathname.slice(1), application: 'night-job' };
      expect(told).toContainEqual(expect.objectContaining({ ...named, prepared: null }));
    });
    expect(woken).toBe(false);
    await holder.query('COMMIT');
  } finally {
    holder.release();
  }
  await eventually(() => expect(woken).toBe(true));
  // Transactions of other tests may have hidden it first: what runs on the server is not this test's own.
  expect(told.filter((one) => one.application === 'night-job')).toHaveLength(1);
});
