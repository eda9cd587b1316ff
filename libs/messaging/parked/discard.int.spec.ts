import { describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { claimMany } from '#libs/data';
import { useTestDatabase } from '#libs/testing';
import { Dispatcher, type DispatchReport } from '../dispatch/dispatcher.js';
import type { Handlers } from '../handler-registry.js';
import { ParkedEvents } from './parked-events.js';

const db = useTestDatabase();

it('a discarded event that is delivered again is known already', async () => {
  const [id, eventId, subject] = [uuidv7(), uuidv7(), uuidv7()];
  await db.pool.query(
    `INSERT INTO messaging.parked_event (id, consumer, event_id, topic, subject, raw, state, code, reason)
     VALUES ($1, 'test', $2, 'hirewire.application', $3, '{}', 'parked', 'bug', 'why')`,
    [id, eventId, subject],
  );
  const parked = new ParkedEvents(db);
  expect(await parked.discard(id)).toBe(true);
  expect(await parked.discard(id)).toBe(false);
  const claims = await db.sqlTransaction((tx) => claimMany(tx, 'test', [{ id: eventId, subject }]));
  expect(claims).toEqual(['duplicate']);
});

describe('an event that cannot be read', () => {
  const open = () => db.prisma.parkedEvent.findFirstOrThrow({ where: { consumer: 'unreadable' } });
  const deliver = async () => {
    const outcomes: DispatchReport['outcome'][] = [];
    const dispatcher = new Dispatcher({ group: 'unreadable', handlers: new Map() as Handlers, db });
    dispatcher.on('settled', ({ outcome }) => outcomes.push(outcome));
    const broken = { topic: 'hirewire.application', key: 'some key', attributes: {}, data: 'no JSON' };
    expect(await dispatcher.dispatch(broken)).toBe(true);
    return outcomes;
  };

  it('comes back no more once it is discarded', async () => {
    expect(await deliver()).toEqual(['parked']);
    expect(await deliver()).toEqual(['parked']);
    const parked = await open();
    expect(parked).toMatchObject({ state: 'parked', attempts: 2 });
    expect(await new ParkedEvents(db).discard(parked.id)).toBe(true);
    expect(await deliver()).toEqual(['duplicate']);
    expect(await open()).toMatchObject({ state: 'discarded', attempts: 2 });
  });

  it.each(['resolved', 'discarded'])('stays %s also when the inbox forgot it', async (state) => {
    await db.pool.query(`DELETE FROM messaging.inbox WHERE consumer = 'unreadable'`);
    await db.pool.query(`UPDATE messaging.parked_event SET state = $1 WHERE consumer = 'unreadable'`, [state]);
    expect(await deliver()).toEqual(['duplicate']);
    expect(await open()).toMatchObject({ state });
  });
});
