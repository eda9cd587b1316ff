import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { useTestDatabase } from '#libs/testing';
import { append, claim, claimMany, laneOf, type NewEvent } from './index.js';

const db = useTestDatabase();

const closed = (subject: string, part: Partial<NewEvent<'posting.closed'>> = {}): NewEvent => ({
  type: 'posting.closed',
  source: '/test',
  subject,
  sequence: 2,
  tenantId: randomUUID(),
  data: { postingId: subject, postingVersion: 2, reason: 'filled', closedAt: '2026-10-01T09:00:00Z' },
  ...part,
});
interface Row {
  event_id: string;
  lane: number;
  topic: string;
  attributes: { sequence: number; correlationid: string };
}
const outbox = async (subject: string): Promise<Row[]> =>
  (await db.pool.query<Row>('SELECT * FROM messaging.outbox WHERE subject = $1 ORDER BY position', [subject])).rows;

describe('append', () => {
  it('records events with their transaction, in order, each in the lane of its key', async () => {
    const subject = uuidv7();
    const ids = await db.transaction((tx) => append(tx, [closed(subject), closed(subject, { sequence: 3 })]));
    const rows = await outbox(subject);
    expect(rows.map(({ event_id }) => event_id)).toEqual(ids);
    expect(rows.map(({ attributes }) => attributes.sequence)).toEqual([2, 3]);
    expect(rows.map(({ lane, topic }) => ({ lane, topic }))).toEqual(
      Array(2).fill({ lane: laneOf(subject), topic: 'hirewire.posting' }),
    );
  });

  it('records nothing when the transaction fails, on either kind of connection', async () => {
    const subject = uuidv7();
    const fail = async (work: Promise<unknown>): Promise<void> => {
      await work;
      throw new Error('changed my mind');
    };
    await expect(db.transaction((tx) => fail(append(tx, [closed(subject)])))).rejects.toThrow('changed my mind');
    await expect(db.sqlTransaction((tx) => fail(append(tx, [closed(subject)])))).rejects.toThrow('changed my mind');
    expect(await outbox(subject)).toEqual([]);
  });

  it('refuses an event that is not what its type says, with its command', async () => {
    const subject = uuidv7();
    const wrong = closed(subject, { data: { postingId: 'no uuid' } as never });
    await expect(db.transaction((tx) => append(tx, [closed(subject), wrong]))).rejects.toThrow();
    expect(await outbox(subject)).toEqual([]);
  });

  it('keeps a given id and correlation id, and takes no events for nothing to do', async () => {
    const [subject, id] = [uuidv7(), uuidv7()];
    await db.sqlTransaction((tx) => append(tx, [closed(subject, { id, correlationId: 'from-the-edge' })]));
    expect(await outbox(subject)).toMatchObject([{ event_id: id, attributes: { correlationid: 'from-the-edge' } }]);
    expect(await db.sqlTransaction((tx) => append(tx, []))).toEqual([]);
  });
});

describe('claim', () => {
  const event = () => ({ id: uuidv7(), subject: randomUUID() });
  const once = (one: { id: string; subject: string }, consumer = 'c', hold = true) =>
    db.transaction((tx) => claim(tx, consumer, one, hold));
  const many = (events: { id: string; subject: string }[], hold = true) =>
    db.sqlTransaction((tx) => claimMany(tx, 'c', events, hold));
  const park = (subject: string, id = uuidv7(), state = 'parked') =>
    db.pool.query(
      `INSERT INTO messaging.parked_event (id, consumer, event_id, topic, subject, raw, state, code, reason)
       VALUES ($1, 'c', $2, 't', $3, '', $4, 'x', 'x')`,
      [uuidv7(), id, subject, state],
    );
  beforeEach(() => db.pool.query('DELETE FROM messaging.parked_event'));

  it('is fresh once for each consumer', async () => {
    const one = event();
    expect([await once(one), await once(one), await once(one, 'other')]).toEqual(['fresh', 'duplicate', 'fresh']);
  });

  it('is undone with its transaction', async () => {
    const one = event();
    const failing = db.transaction(async (tx) => {
      expect(await claim(tx, 'c', one)).toBe('fresh');
      throw new Error('the effect failed');
    });
    await expect(failing).rejects.toThrow('the effect failed');
    expect(await once(one)).toBe('fresh');
  });

  it('lets one of two at once have it; the other waits and sees how that one ended', async () => {
    const one = event();
    const results = await Promise.all(Array.from({ length: 6 }, () => once(one)));
    expect(results.sort()).toEqual([...Array<string>(5).fill('duplicate'), 'fresh']);
  });

  it('is held behind an open event of its key, unless the handler needs no order', async () => {
    const one = event();
    await park(one.subject);
    expect(await once(one)).toBe('held');
    expect(await once(one, 'other')).toBe('fresh');
    expect(await once(one, 'c', false)).toBe('fresh');
    expect(await once(one)).toBe('duplicate');
  });

  it('is not held by itself, nor by what is resolved', async () => {
    const [one, two] = [event(), event()];
    await park(one.subject, one.id);
    await park(two.subject, uuidv7(), 'resolved');
    expect([await once(one), await once(two)]).toEqual(['fresh', 'fresh']);
  });

  it('settles the event itself where it is parked: later events of its key are not held any more', async () => {
    for (const claimIt of [once, (one: { id: string; subject: string }) => many([one])]) {
      const [one, later] = [event(), event()];
      await park(one.subject, one.id);
      await claimIt(one);
      expect(await once({ ...later, subject: one.subject })).toBe('fresh');
      const rows = await db.prisma.parkedEvent.findMany({ where: { eventId: one.id } });
      expect(rows).toMatchObject([{ state: 'resolved', resolvedAt: expect.any(Date) }]);
    }
  });

  it('leaves it parked when the effect fails', async () => {
    const one = event();
    await park(one.subject, one.id);
    const failing = db.transaction(async (tx) => {
      await claim(tx, 'c', one);
      throw new Error('still broken');
    });
    await expect(failing).rejects.toThrow('still broken');
    expect(await once({ ...event(), subject: one.subject })).toBe('held');
  });

  it('does not wait for one who is redriving it', async () => {
    const one = event();
    await park(one.subject, one.id);
    await db.sqlTransaction(async (redriver) => {
      await redriver.query('SELECT 1 FROM messaging.parked_event WHERE event_id = $1 FOR UPDATE', [one.id]);
      expect(await once(one)).toBe('fresh');
    });
  });

  it('of many tells fresh, duplicate and held apart in one go', async () => {
    const [fresh, known, held] = [event(), event(), event()];
    await once(known);
    await park(held.subject);
    expect(await many([held, fresh, known])).toEqual(['held', 'fresh', 'duplicate']);
    expect(await many([held, fresh, known])).toEqual(['held', 'duplicate', 'duplicate']);
    expect(await many([held, fresh, known], false)).toEqual(['fresh', 'duplicate', 'duplicate']);
  });

  it('of many holds neither what is parked itself nor what was done before', async () => {
    const [parked, done] = [event(), event()];
    await once(done);
    await park(parked.subject, parked.id);
    await park(done.subject);
    expect(await many([parked, done])).toEqual(['fresh', 'duplicate']);
    expect([await once(parked), await once(done)]).toEqual(['duplicate', 'duplicate']);
  });

  it('of many takes each event once', async () => {
    const one = event();
    await expect(many([one, event(), { ...one, id: one.id.toUpperCase() }])).rejects.toThrow('an event is there twice');
    expect(await once(one)).toBe('fresh');
  });

  it('knows an event again whatever case its id is written in', async () => {
    const one = event();
    const capitals = { ...one, id: one.id.toUpperCase() };
    expect([await many([capitals]), await many([one]), await once(capitals)]).toEqual([
      ['fresh'],
      ['duplicate'],
      'duplicate',
    ]);
  });

  it('of many does not deadlock with the same many in another order', async () => {
    const events = Array.from({ length: 50 }, event);
    const results = await Promise.all([many(events), many([...events].reverse()), many(events)]);
    const fresh = results.flat().filter((claimed) => claimed === 'fresh');
    expect(fresh).toHaveLength(50);
  });
});
