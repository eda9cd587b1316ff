import { expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { dataschema, type Event } from '#libs/contracts';
import { eventually, useTestDatabase } from '#libs/testing';
import type { Handlers } from '../handler-registry.js';
import { Redriver } from './redriver.js';

const db = useTestDatabase();

async function park(): Promise<string> {
  const subject = uuidv7();
  const message = {
    topic: 'hirewire.application',
    key: subject,
    attributes: {
      ...{ id: uuidv7(), subject, type: 'posting.unsaved', source: '/application', sequence: 1 },
      ...{ time: new Date().toISOString(), dataschema: dataschema('posting.unsaved') },
      ...{ correlationid: uuidv7(), causationid: null, tenantid: uuidv7() },
    },
    data: JSON.stringify({ ownerId: uuidv7(), postingId: subject, savedId: subject }),
  };
  await db.pool.query(
    `INSERT INTO messaging.parked_event (id, consumer, event_id, topic, subject, raw, state, code, reason, redrive_at)
     VALUES ($1, 'test', $2, $3, $4, $5, 'parked', 'bug', 'why', now())`,
    [uuidv7(), message.attributes.id, message.topic, subject, JSON.stringify(message)],
  );
  return subject;
}

it('events that cannot be handled for now hold up no other, and stay asked for', async () => {
  const waiting: string[] = [];
  for (let count = 0; count < 60; count++) waiting.push(await park());
  const last = await park();
  const handle = ([event]: Event[]): Promise<void> =>
    event?.subject === last ? Promise.resolve() : Promise.reject(Object.assign(new Error('away'), { code: '40001' }));
  const handlers = new Map([
    ['posting.unsaved', { kind: 'batch', name: 'test', holdBehindParked: true, handle }],
  ]) as unknown as Handlers;
  const redriver = new Redriver(db, 'test', handlers);
  redriver.start();
  await eventually(async () => {
    const { state } = await db.prisma.parkedEvent.findFirstOrThrow({ where: { subject: last } });
    expect(state).toBe('resolved');
  });
  await redriver.stop();
  const open = { state: 'parked', redriveAt: { not: null }, subject: { in: waiting } };
  expect(await db.prisma.parkedEvent.count({ where: open })).toBe(60);
});
