import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Event } from '#libs/contracts';
import { append, laneOf } from '#libs/data';
import { PermanentError, TransientError } from '#libs/platform';
import { eventually } from '#libs/testing';
import { batchOf, effects, handlersOf, noteAdded, openBus, publish, type Bus } from './contract.harness.js';

const range = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe.each(['Postgres log', 'Kafka'] as const)('event transport: %s', (transport) => {
  let bus: Bus;
  beforeEach(async () => {
    bus = await openBus(transport);
    await effects.create(bus.db);
  });
  afterEach(() => bus.close());

  const recordAs = (consumer = 'c') =>
    handlersOf({ 'application.note-added': (event, tx) => effects.record(tx, event, consumer) });
  const expectEffects = (expected: Record<string, number[]>, consumer = 'c') =>
    eventually(async () => expect(Object.fromEntries(await effects.read(bus.db, consumer))).toEqual(expected), {
      timeoutMs: 20_000,
    });

  it('delivers each event once, in order per key, from many writers', async () => {
    bus.consume('g', recordAs());
    const keys = range(10).map(() => randomUUID());
    await Promise.all(
      keys.map(async (key) => {
        for (const n of range(20)) await publish(bus.db, noteAdded(key, n));
      }),
    );
    await expectEffects(Object.fromEntries(keys.map((key) => [key, range(20)])));
  });

  it('gives every group its own copy', async () => {
    bus.consume('one', recordAs('one'));
    bus.consume('two', recordAs('two'));
    await publish(bus.db, noteAdded('a', 1));
    await expectEffects({ a: [1] }, 'one');
    await expectEffects({ a: [1] }, 'two');
  });

  it('has each effect once when everything is delivered again', async () => {
    const first = bus.consume('g', recordAs());
    await publish(bus.db, noteAdded('a', 1), noteAdded('b', 1), noteAdded('a', 2));
    await expectEffects({ a: [1, 2], b: [1] });
    await first.stop();
    await bus.redeliver();
    await publish(bus.db, noteAdded('a', 3));
    const second = bus.consume('g', recordAs());
    await expectEffects({ a: [1, 2, 3], b: [1] });
    // On Kafka the group's own offsets stand, so only what the relay sends again is seen twice: at least one of them.
    expect(second.reports.filter(({ outcome }) => outcome === 'duplicate').length).toBeGreaterThan(0);
  });

  it('does not skip an event whose transaction commits after a later one', async () => {
    bus.consume('g', recordAs());
    let commitFirst = (): void => undefined;
    const written = new Promise<void>((resolveWritten) => {
      void bus.db.transaction(async (tx) => {
        await append(tx, [noteAdded('early', 1)]);
        resolveWritten();
        await new Promise<void>((resolve) => (commitFirst = resolve));
      });
    });
    await written;
    await publish(bus.db, noteAdded('late', 1));
    commitFirst();
    await expectEffects({ early: [1], late: [1] });
  });

  it('keeps the order of an aggregate whose second writer has the older transaction id', async () => {
    bus.consume('g', recordAs());
    await bus.db.pool.query(
      'CREATE TABLE aggregate (id text PRIMARY KEY, version int); INSERT INTO aggregate VALUES ($$a$$, 0)',
    );
    const raise = 'UPDATE aggregate SET version = version + 1 WHERE id = $1 RETURNING version';
    const older = await bus.db.pool.connect();
    await older.query('BEGIN');
    await older.query('SELECT pg_current_xact_id()');
    const younger = await bus.db.pool.connect();
    await younger.query('BEGIN');
    await younger.query(raise, ['a']);
    await append(younger, [noteAdded('a', 1)]);
    const waiting = older.query(raise, ['a']);
    await younger.query('COMMIT');
    await waiting;
    await append(older, [noteAdded('a', 2)]);
    await older.query('COMMIT');
    older.release();
    younger.release();
    await expectEffects({ a: [1, 2] });
  });

  it('parks a poison event, lets other keys flow at once, holds its own key and goes on after a redrive', async () => {
    let broken = true;
    const consumer = bus.consume(
      'g',
      handlersOf({
        'application.note-added': async (event, tx) => {
          if (broken && event.subject === 'poison' && event.sequence === 1)
            throw new PermanentError('no-such-thing', 'cannot be handled');
          await effects.record(tx, event);
        },
      }),
    );
    await publish(bus.db, noteAdded('poison', 1), noteAdded('poison', 2), noteAdded('fine', 1));
    await expectEffects({ fine: [1] });
    await publish(bus.db, noteAdded('poison', 3), noteAdded('fine', 2));
    await expectEffects({ fine: [1, 2] });
    await eventually(() =>
      expect(consumer.reports.map(({ subject, outcome }) => `${subject} ${outcome}`).sort()).toEqual([
        'fine handled',
        'fine handled',
        'poison held',
        'poison held',
        'poison parked',
      ]),
    );
    const parked = await bus.db.prisma.parkedEvent.findMany({ orderBy: { sequence: 'asc' } });
    expect(parked.map(({ state, code, attempts }) => ({ state, code, attempts }))).toEqual([
      { state: 'parked', code: 'no-such-thing', attempts: 1 },
      { state: 'held', code: 'behind-parked', attempts: 0 },
      { state: 'held', code: 'behind-parked', attempts: 0 },
    ]);
    broken = false;
    await bus.db.prisma.parkedEvent.updateMany({ where: { state: 'parked' }, data: { redriveAt: new Date() } });
    await expectEffects({ fine: [1, 2], poison: [1, 2, 3] });
    await publish(bus.db, noteAdded('poison', 4));
    await expectEffects({ fine: [1, 2], poison: [1, 2, 3, 4] });
  });

  it('parks an event together with what its handler makes of that, again when a redrive fails', async () => {
    await bus.db.pool.query('CREATE TABLE notice (subject text, code text)');
    let code = 'first';
    let crashes = 1;
    const notices = async () =>
      (await bus.db.pool.query<{ subject: string; code: string }>('SELECT subject, code FROM notice')).rows;
    const parked = () => bus.db.prisma.parkedEvent.findMany({ where: { state: 'parked', redriveAt: null } });
    const seen: number[] = [];
    bus.consume(
      'g',
      new Map([
        [
          'application.note-added',
          {
            name: 'test',
            kind: 'single',
            holdBehindParked: true,
            handle: () => Promise.reject(new PermanentError(code, 'no')),
            onParked: async (notice, tx) => {
              seen.push(await bus.db.prisma.parkedEvent.count());
              await tx.query('INSERT INTO notice VALUES ($1, $2)', [notice.subject, notice.code]);
              // As if the process ended here: neither is there, and the event comes again.
              if (crashes-- > 0) throw new TransientError('gone', 'gone');
            },
          },
        ],
      ]),
    );
    await publish(bus.db, noteAdded('a', 1));
    await eventually(async () => expect(await parked()).toMatchObject([{ subject: 'a', code: 'first' }]));
    expect(await notices()).toEqual([{ subject: 'a', code: 'first' }]);
    expect(seen).toEqual([0, 0]);
    code = 'second';
    await bus.db.prisma.parkedEvent.updateMany({ data: { redriveAt: new Date() } });
    await eventually(async () => expect(await parked()).toMatchObject([{ code: 'second', attempts: 3 }]));
    expect(await notices()).toContainEqual({ subject: 'a', code: 'second' });
  });

  it('does not let a slow failing event keep other keys waiting', async () => {
    let tries = 0;
    const policy = { bugDelaysMs: [300, 600], transientDelayMs: 10, transientMaxDelayMs: 50, transientBudgetMs: 5_000 };
    const consumer = bus.consume(
      'g',
      handlersOf({
        'application.note-added': async (event, tx) => {
          if (event.subject === 'poison' && tries++ >= 0) throw new Error('a bug');
          await effects.record(tx, event);
        },
      }),
      policy,
    );
    const fine =
      range(1_000)
        .map(String)
        .find((key) => laneOf(key) === laneOf('poison')) ?? '';
    await publish(bus.db, noteAdded('poison', 1));
    await eventually(() => expect(tries).toBe(1));
    await publish(bus.db, noteAdded(fine, 1));
    await expectEffects({ [fine]: [1] });
    expect(tries).toBeLessThan(3);
    await eventually(() =>
      expect(consumer.reports.at(-1)).toMatchObject({ outcome: 'parked', attempts: 3, reason: 'Error: a bug' }),
    );
  });

  it('parks what is no valid event at all', async () => {
    const consumer = bus.consume('g', recordAs());
    await bus.db.pool.query(
      `INSERT INTO messaging.outbox (lane, topic, subject, event_id, attributes, data)
       VALUES (0, 'hirewire.application', 'x', gen_random_uuid(), '{"type":"application.note-added"}', '{"no":"thing"}')`,
    );
    await publish(bus.db, noteAdded('fine', 1));
    await expectEffects({ fine: [1] });
    await eventually(() =>
      expect(consumer.reports.map(({ outcome }) => outcome).sort()).toEqual(['handled', 'parked']),
    );
    expect(await bus.db.prisma.parkedEvent.findMany()).toMatchObject([{ code: 'invalid-event', state: 'parked' }]);
  });

  it('retries a transient error until it passes, in place', async () => {
    let left = 3;
    const consumer = bus.consume(
      'g',
      handlersOf({
        'application.note-added': async (event, tx) => {
          if (left-- > 0) throw new TransientError('busy', 'try later');
          await effects.record(tx, event);
        },
      }),
    );
    await publish(bus.db, noteAdded('a', 1));
    await expectEffects({ a: [1] });
    await eventually(() => expect(consumer.reports).toMatchObject([{ outcome: 'handled', attempts: 4 }]));
  });

  it('shares the work of a group and takes over from a member that leaves', async () => {
    const first = bus.consume('g', recordAs());
    const second = bus.consume('g', recordAs());
    const keys = range(40).map(() => randomUUID());
    for (const n of range(5)) await publish(bus.db, ...keys.map((key) => noteAdded(key, n)));
    await expectEffects(Object.fromEntries(keys.map((key) => [key, range(5)])));
    await first.stop();
    await publish(bus.db, ...keys.map((key) => noteAdded(key, 6)));
    await expectEffects(Object.fromEntries(keys.map((key) => [key, range(6)])));
    expect(second.reports.filter(({ outcome }) => outcome === 'handled').length).toBeGreaterThanOrEqual(keys.length);
  });

  it('hands over what is being tried again: another member goes on with it within seconds', async () => {
    const patient = {
      bugDelaysMs: [],
      transientDelayMs: 60_000,
      transientMaxDelayMs: 60_000,
      transientBudgetMs: 120_000,
    };
    let tries = 0;
    const fails = () => Promise.reject(new TransientError(`busy ${tries++}`, 'try later'));
    bus.consume('g', handlersOf({ 'application.note-added': fails }), patient);
    const keys = range(40).map(() => randomUUID());
    await publish(bus.db, ...keys.map((key) => noteAdded(key, 1)));
    await eventually(() => expect(tries).toBe(keys.length), { timeoutMs: 20_000 });
    bus.consume('g', recordAs());
    await eventually(async () => expect((await effects.read(bus.db)).size).toBeGreaterThan(5), { timeoutMs: 15_000 });
  });

  it('handles batches in one transaction and singles out a bad event', async () => {
    const sizes: number[] = [];
    const consumer = bus.consume(
      'g',
      handlersOf({
        'application.note-added': batchOf(async (events: Event[], tx) => {
          sizes.push(events.length);
          if (events.some(({ subject }) => subject === 'poison')) throw new PermanentError('bad', 'bad event');
          for (const event of events)
            await tx.query('INSERT INTO effect (subject, sequence, consumer) VALUES ($1, $2, $3)', [
              event.subject,
              event.sequence,
              'c',
            ]);
        }),
      }),
    );
    const keys = range(60).map(() => randomUUID());
    await publish(bus.db, ...keys.map((key) => noteAdded(key, 1)), noteAdded('poison', 1), noteAdded('poison', 2));
    await expectEffects(Object.fromEntries(keys.map((key) => [key, [1]])));
    expect(Math.max(...sizes)).toBeGreaterThan(1);
    await eventually(() =>
      expect(consumer.reports.filter(({ subject }) => subject === 'poison').map(({ outcome }) => outcome)).toEqual([
        'parked',
        'held',
      ]),
    );
  });
});

describe.each(['Postgres log', 'Kafka'] as const)('reading ahead: %s', (transport) => {
  const EVENTS = 12_000;
  let bus: Bus;
  beforeEach(async () => (bus = await openBus(transport, { partitions: 1 })));
  afterEach(() => bus.close());

  it('goes on past an event that is tried again, but only so far, and on from there when it is settled', async () => {
    const patient = { bugDelaysMs: [], transientDelayMs: 20, transientMaxDelayMs: 20, transientBudgetMs: 300_000 };
    let stuck = true;
    const handle = (events: Event[]) =>
      stuck && events.some(({ subject }) => subject === 'stuck')
        ? Promise.reject(new TransientError('busy', 'try later'))
        : Promise.resolve();
    const { reports } = bus.consume('g', handlersOf({ 'application.note-added': batchOf(handle) }), patient);
    const keys = range(4_000)
      .map(String)
      .filter((key) => laneOf(key) === laneOf('stuck'));
    await publish(bus.db, noteAdded('stuck', 1));
    for (let n = 0; n < EVENTS; n += 1_000)
      await publish(bus.db, ...range(1_000).map((i) => noteAdded(keys[i % keys.length] ?? '', n + i)));
    let before = 0;
    await eventually(
      () => {
        const settled = reports.length;
        const still = settled === before;
        before = settled;
        expect([settled > 3_000, still]).toEqual([true, true]);
      },
      { timeoutMs: 40_000, everyMs: 1_000 },
    );
    expect(before).toBeLessThan(8_000);
    stuck = false;
    await eventually(() => expect(reports).toHaveLength(EVENTS + 1), { timeoutMs: 40_000 });
  }, 120_000);
});
