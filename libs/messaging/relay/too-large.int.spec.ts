import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { laneOf } from '#libs/data';
import { eventually } from '#libs/testing';
import { ParkedEvents } from '../parked/parked-events.js';
import { effects, handlersOf, noteAdded, openBus, publish, type Bus } from '../transports/contract.harness.js';

let bus: Bus;
beforeEach(async () => {
  bus = await openBus('Kafka');
  await effects.create(bus.db);
  bus.consume('g', handlersOf({ 'application.note-added': (event, tx) => effects.record(tx, event) }));
});
afterEach(() => bus.close());

const arrived = async () => Object.fromEntries(await effects.read(bus.db));
const expectEffects = (expected: Record<string, number[]>) =>
  eventually(async () => expect(await arrived()).toEqual(expected), { timeoutMs: 20_000 });
const parked = () => bus.db.prisma.parkedEvent.findMany({ orderBy: { sequence: 'asc' } });
/** A note whose title has so many letters. */
const noteOf = (letters: number, subject: string, n: number) => {
  const note = noteAdded(subject, n);
  return { ...note, data: { ...note.data, title: 'x'.repeat(letters) } };
};
/** Other keys of the lane that `key` is in. */
const besides = (key: string): string[] =>
  [...Array(200).keys()].map(String).filter((other) => laneOf(other) === laneOf(key));

it('puts an event aside that the broker does not take, and goes on with the lane', async () => {
  const [other = ''] = besides('large');
  await publish(
    bus.db,
    noteAdded('large', 1),
    noteOf(1_200_000, 'large', 2),
    noteAdded('large', 3),
    noteAdded(other, 1),
  );
  await expectEffects({ large: [1, 3], [other]: [1] });
  expect(await parked()).toMatchObject([
    { consumer: 'relay', type: 'application.note-added', subject: 'large', state: 'parked', code: 'too-large' },
  ]);
  expect((await parked())[0]?.reason).toMatch(/12\d{5} bytes.*larger than/);
}, 60_000);

it('publishes it again when that is asked for, and parks it again while the broker still does not take it', async () => {
  await publish(bus.db, noteOf(1_200_000, 'large', 1));
  await eventually(async () => expect(await parked()).toMatchObject([{ attempts: 1 }]), { timeoutMs: 20_000 });
  const operators = new ParkedEvents(bus.db);
  expect(await operators.redriveAll({ consumer: 'relay' })).toBe(1);
  await eventually(
    async () => expect(await parked()).toMatchObject([{ attempts: 2, state: 'parked', redriveAt: null }]),
    { timeoutMs: 20_000 },
  );
  await bus.limitTo(3_000_000);
  expect(await operators.redriveAll({ consumer: 'relay' })).toBe(1);
  await expectEffects({ large: [1] });
  await eventually(async () => expect(await parked()).toMatchObject([{ state: 'resolved' }]));
}, 60_000);

it('a broker that takes less than a page of events gets them in smaller parts', async () => {
  await bus.limitTo(4_000);
  const keys = besides('1').slice(0, 20);
  await publish(bus.db, ...keys.map((key) => noteAdded(key, 1)), noteOf(8_000, 'large', 1), noteAdded('large', 2));
  await expectEffects({ ...Object.fromEntries(keys.map((key) => [key, [1]])), large: [2] });
  expect(await parked()).toMatchObject([{ consumer: 'relay', subject: 'large', code: 'too-large' }]);
}, 60_000);

it('an event that was given up stays given up when everything is published again', async () => {
  await publish(bus.db, noteOf(1_200_000, 'large', 1));
  await eventually(async () => expect(await parked()).toHaveLength(1), { timeoutMs: 20_000 });
  await new ParkedEvents(bus.db).discard((await parked())[0]?.id ?? '');
  await bus.redeliver();
  await publish(bus.db, noteAdded('large', 2));
  await expectEffects({ large: [2] });
  expect(await parked()).toMatchObject([{ state: 'discarded' }]);
}, 60_000);
