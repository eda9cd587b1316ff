import { expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { claimMany } from '#libs/data';
import { useTestDatabase } from '#libs/testing';
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
