import { describe, expect, it } from '@jest/globals';
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
  await db.pool.query('DELETE FROM messaging.parked_event');
});

describe('what is made of a failed redrive', () => {
  it.each([
    ['a bug', new Error('a bug of onParked')],
    ['something away', Object.assign(new Error('away'), { code: '40001' })],
  ])('may fail by %s, and holds up no other event', async (_, failure) => {
    const bad = await park();
    const good = await park();
    const handle = ([event]: Event[]): Promise<void> =>
      event?.subject === bad ? Promise.reject(new Error('still broken')) : Promise.resolve();
    const onParked = (): Promise<never> => Promise.reject(failure);
    const handlers = new Map([
      ['posting.unsaved', { kind: 'batch', name: 'test', holdBehindParked: true, handle, onParked }],
    ]) as unknown as Handlers;
    const redriver = new Redriver(db, 'test', handlers);
    redriver.start();
    const stateOf = (subject: string) => db.prisma.parkedEvent.findFirstOrThrow({ where: { subject } });
    try {
      await eventually(async () => expect((await stateOf(good)).state).toBe('resolved'));
    } finally {
      await redriver.stop();
    }
    expect((await stateOf(bad)).state).toBe('parked');
    await db.pool.query('DELETE FROM messaging.parked_event');
  });

  it('counts although the handler has a bug there', async () => {
    const bad = await park();
    const fail = (): Promise<never> => Promise.reject(new Error('still broken'));
    const handlers = new Map([
      ['posting.unsaved', { kind: 'batch', name: 'test', holdBehindParked: true, handle: fail, onParked: fail }],
    ]) as unknown as Handlers;
    const redriver = new Redriver(db, 'test', handlers);
    redriver.start();
    try {
      await eventually(async () => {
        const row = await db.prisma.parkedEvent.findFirstOrThrow({ where: { subject: bad } });
        expect(row).toMatchObject({ state: 'parked', attempts: 1, redriveAt: null, reason: 'Error: still broken' });
      });
    } finally {
      await redriver.stop();
    }
  });
});
