import { expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { dataschema, type Event } from '#libs/contracts';
import { laneOf, readAgainAfterRestore } from '#libs/data';
import { eventually, useTestDatabase } from '#libs/testing';
import { Dispatcher, type DispatchReport } from '../dispatch/dispatcher.js';
import type { Handlers } from '../handler-registry.js';
import { PostgresLogStrategy } from './postgres-log.strategy.js';

const db = useTestDatabase();
const subject = uuidv7();
const handled: number[] = [];

async function write(sequence: number): Promise<void> {
  const id = uuidv7();
  const attributes = {
    ...{ id, subject, type: 'posting.unsaved', source: '/application', sequence, time: new Date().toISOString() },
    ...{ dataschema: dataschema('posting.unsaved'), correlationid: uuidv7(), causationid: null, tenantid: uuidv7() },
  };
  await db.pool.query(
    `INSERT INTO messaging.outbox (lane, topic, subject, event_id, attributes, data)
     VALUES ($1, 'hirewire.application', $2, $3, $4, $5)`,
    [laneOf(subject), subject, id, attributes, { ownerId: uuidv7(), postingId: subject, savedId: subject }],
  );
}

/** Reads until the event is settled, as a process does that is started and stopped. @returns what became of each. */
async function readUntil(sequence: number): Promise<string[]> {
  const outcomes: DispatchReport['outcome'][] = [];
  const handle = ([event]: Event[]): Promise<void> => Promise.resolve(void handled.push(event?.sequence ?? 0));
  const handlers = new Map([['posting.unsaved', { kind: 'batch', name: 'test', holdBehindParked: true, handle }]]);
  const dispatcher = new Dispatcher({ group: 'test', handlers: handlers as unknown as Handlers, db });
  dispatcher.on('settled', ({ outcome }) => outcomes.push(outcome));
  const log = new PostgresLogStrategy(db, dispatcher);
  log.listen(() => undefined);
  try {
    await eventually(() => expect(handled).toContain(sequence), { timeoutMs: 5_000 });
  } finally {
    await log.close();
  }
  return outcomes;
}

/** What a new cluster makes of it: all ids that are stored are far above its own. */
async function moveToAnotherCluster(): Promise<void> {
  const above = (column: string) => `${column} = (${column}::text::bigint + 1000000000)::text::xid8`;
  await db.pool.query(`UPDATE messaging.outbox SET ${above('xid')}`);
  await db.pool.query(`UPDATE messaging.cursor SET ${above('from_xid')}`);
}

it('a database that was restored into another cluster is read on, in order and without doubles', async () => {
  await write(1);
  await write(2);
  await readUntil(2);
  expect(await readAgainAfterRestore(db)).toBeUndefined();

  await write(3);
  await moveToAnotherCluster();
  await write(4); // By a service that was up before the others.
  const read = await Promise.all([readAgainAfterRestore(db), readAgainAfterRestore(db)]);
  // Whether 4 is among them depends on what else runs in the cluster.
  expect(read.filter((one) => one !== undefined)).toEqual([{ events: expect.any(Number), cursors: 8 }]);
  expect(await readAgainAfterRestore(db)).toBeUndefined();
  await write(5);
  expect(await readUntil(5)).toEqual(['duplicate', 'duplicate', 'handled', 'handled', 'handled']);
  expect(handled).toEqual([1, 2, 3, 4, 5]);
});

it.each([
  ['only a reader', `UPDATE messaging.cursor SET from_xid = '1000000000' WHERE lane = 3`],
  ['only a page that was begun', `UPDATE messaging.cursor SET to_xid = '1000000000' WHERE lane = 3`],
  ['only an event', `UPDATE messaging.outbox SET xid = '1000000000' WHERE position = 1`],
])('%s of the other cluster is enough', async (_, statement) => {
  await db.pool.query(statement);
  expect(await readAgainAfterRestore(db)).toMatchObject({ cursors: 8 });
  expect(await readAgainAfterRestore(db)).toBeUndefined();
});
