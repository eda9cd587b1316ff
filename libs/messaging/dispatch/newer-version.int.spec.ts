import { afterAll, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { EVENTS, type Event } from '#libs/contracts';
import { eventually, useTestDatabase } from '#libs/testing';
import type { Handlers } from '../handler-registry.js';
import { Redriver } from '../parked/redriver.js';
import { Dispatcher, type DispatchReport } from './dispatcher.js';
import type { RawMessage } from './message.js';

const handled: string[] = [];
const handle = (events: Event[]) => Promise.resolve(void handled.push(...events.map(({ id }) => id)));
const handlers = new Map([
  ['posting.unsaved', { kind: 'batch', name: 'test', holdBehindParked: true, handle }],
]) as unknown as Handlers;
let redriver: Redriver | undefined;
// Registered before the database's own: what uses it is closed first.
afterAll(() => redriver?.stop());
const db = useTestDatabase();

const newer = EVENTS['posting.unsaved'].version + 1;
const message = (subject: string, version: number): RawMessage & { attributes: { id: string } } => ({
  topic: 'hirewire.application',
  key: subject,
  attributes: {
    ...{ id: uuidv7(), subject, type: 'posting.unsaved', source: '/application', sequence: 1 },
    ...{ time: new Date().toISOString(), dataschema: `urn:hirewire:posting.unsaved:${version}` },
    ...{ correlationid: uuidv7(), causationid: null, tenantid: uuidv7() },
  },
  // It looks the same: what has changed may be what it means.
  data: JSON.stringify({ ownerId: uuidv7(), postingId: subject, savedId: subject }),
});
const parked = () => db.prisma.parkedEvent.findMany({ orderBy: { sequence: 'asc' } });

it('an event of a newer version is kept for software that knows it, and only its key waits', async () => {
  const dispatcher = new Dispatcher({ group: 'test', handlers, db });
  const reports: DispatchReport[] = [];
  dispatcher.on('settled', (report) => reports.push(report));
  const [key, otherKey] = [uuidv7(), uuidv7()];
  const [first, second, other] = [message(key, newer), message(key, newer - 1), message(otherKey, newer - 1)];
  for (const one of [first, second, other]) expect(await dispatcher.dispatch(one)).toBe(true);
  expect(handled).toEqual([other.attributes.id]);
  expect(reports.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
    ['parked', 1],
    ['held', 1],
    ['handled', 1],
  ]);
  const reason = `posting.unsaved of version ${newer} comes from newer software, this one reads up to version ${newer - 1}`;
  const code = 'newer-event-version';
  const held = { state: 'held', code: 'behind-parked' };
  expect(await parked()).toMatchObject([{ state: 'parked', code, reason: expect.stringContaining(reason) }, held]);
  expect(JSON.parse((await parked())[0]?.raw ?? '')).toEqual(first);

  // Asked for too early, it stays.
  await db.prisma.parkedEvent.updateMany({ where: { code }, data: { redriveAt: new Date() } });
  redriver = new Redriver(db, 'test', handlers);
  redriver.start();
  await eventually(async () => expect(await parked()).toMatchObject([{ attempts: 2, redriveAt: null, code }, held]));
  expect(handled).toHaveLength(1);
});
