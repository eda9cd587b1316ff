import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Database, LANES, LANE_START } from '#libs/data';
import { createTestDatabase, eventually, type TestDatabase } from '#libs/testing';
import { LaneReaders } from './lane-readers.js';

let database: TestDatabase;
let db: Database;
let readers: LaneReaders | undefined;
beforeEach(async () => {
  database = await createTestDatabase();
  db = new Database({ url: database.url });
});
afterEach(async () => {
  await readers?.stop();
  await db.close();
  await database.drop();
});

/** Reads as a service does that was just started. @returns what is told of it. */
async function read(): Promise<string[]> {
  const told: string[] = [];
  readers = new LaneReaders(db, {
    name: 'test',
    work: (lane, cursors) => ({ begin: () => cursors.load(lane), take: () => Promise.resolve() }),
    onForgotten: () => told.push('forgotten'),
  });
  readers.start();
  await eventually(async () => expect(await seen()).toBe(LANES));
  return told;
}

/** In how many lanes the reader was seen in the last minute. */
async function seen(): Promise<number> {
  const { rows } = await db.pool.query<{ lanes: number }>(
    `SELECT count(*)::int AS lanes FROM messaging.cursor WHERE consumer = 'test' AND updated_at > now() - interval '1 minute'`,
  );
  return rows[0]?.lanes ?? 0;
}

const lastSeen = (age: string) =>
  db.pool.query(
    `INSERT INTO messaging.cursor (consumer, lane, from_xid, updated_at)
     SELECT 'test', lane, $2::xid8, now() - $3::interval FROM generate_series(0, $1::int - 1) lane`,
    [LANES, LANE_START.fromXid, age],
  );

it('a reader that comes back is seen in every lane, also where nothing happens', async () => {
  await lastSeen('29 days');
  expect(await read()).toEqual([]);
});

it('a reader that was away for so long that nothing was kept for it says so, once', async () => {
  await lastSeen('31 days');
  expect(await read()).toEqual(['forgotten']);
});

it('a reader that is new has missed nothing', async () => {
  expect(await read()).toEqual([]);
});
