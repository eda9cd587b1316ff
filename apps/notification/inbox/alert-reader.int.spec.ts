import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { createContext, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { AlertReader } from './alert-reader.js';

const db = useTestDatabase();

const at = (minutes: number): Date => new Date(Date.UTC(2030, 0, 1, 12, minutes));

function ownerWithAlerts() {
  const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
  const add = (title: string, state: string, dueAt: Date, settledAt: Date | null = null) => {
    const slot = { kind: 'reminder', subjectId: uuidv7(), slot: title, reason: 'asked for' };
    return db.prisma.alert.create({
      data: { id: uuidv7(), ...owner, ...slot, state, dueAt, settledAt, data: { title } },
    });
  };
  const list = (query: { limit: number; cursor?: string | undefined; state?: string }) =>
    runInContext(createContext(owner), () => new AlertReader(db).list(query));
  return { add, list };
}

it('lists what is planned first, soonest first, and then what is settled, newest first', async () => {
  const { add, list } = ownerWithAlerts();
  await add('fired first', 'fired', at(1), at(1));
  await add('later', 'scheduled', at(50));
  await add('fired last', 'fired', at(3), at(3));
  await add('cancelled between', 'cancelled', at(90), at(2));
  await add('soon', 'armed', at(40));
  const { items } = await list({ limit: 10 });
  const expected = ['soon', 'later', 'fired last', 'cancelled between', 'fired first'];
  expect(items.map(({ title }) => title)).toEqual(expected);
  expect((await list({ limit: 10, state: 'fired' })).items.map(({ title }) => title)).toEqual([
    'fired last',
    'fired first',
  ]);
});

it('pages miss nothing of what is planned though the alert they go on from fires meanwhile', async () => {
  const { add, list } = ownerWithAlerts();
  // Several of one moment too: their ids part them.
  for (const n of [1, 2, 2, 2, 3]) await add(`planned ${n}`, 'scheduled', at(n));
  for (const n of [4, 5, 5]) await add(`settled ${n}`, 'fired', at(0), at(n));
  const seen: string[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 20; pages++) {
    const page = await list({ limit: 2, cursor });
    seen.push(...page.items.map(({ id }) => id));
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
    const last = page.items.at(-1)!;
    if (pages === 0)
      await db.prisma.alert.update({ where: { id: last.id }, data: { state: 'fired', settledAt: at(9) } });
  }
  // The one that fired is seen as planned, and once more as settled.
  expect(seen).toHaveLength(9);
  expect(new Set(seen).size).toBe(8);
});
