import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { dataschema } from '#libs/contracts';
import { PermanentError } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import type { Handlers } from '../handler-registry.js';
import type { Prepared } from '../on-event.decorator.js';
import { Dispatcher, type DispatchReport } from './dispatcher.js';

const db = useTestDatabase();
beforeAll(async () => {
  await db.pool.query('CREATE TABLE written (id uuid PRIMARY KEY, batch int NOT NULL)');
});
beforeEach(() => db.pool.query('TRUNCATE written'));

const message = (subject = uuidv7()) => ({
  topic: 'hirewire.application',
  key: subject,
  attributes: {
    ...{ id: uuidv7(), subject, type: 'posting.unsaved', source: '/application', sequence: 1 },
    ...{ time: new Date().toISOString(), dataschema: dataschema('posting.unsaved') },
    ...{ correlationid: uuidv7(), causationid: null, tenantid: uuidv7() },
  },
  data: JSON.stringify({ ownerId: uuidv7(), postingId: subject, savedId: subject }),
});

/** Writes the subject of each event, and which batch it was in; one that is named `bad` cannot be written. */
function dispatcher(bad?: string) {
  let batches = 0;
  const prepare = ({ subject }: { subject: string }): Promise<Prepared<string>> =>
    Promise.resolve({
      value: subject,
      write: async (subjects, tx) => {
        batches++;
        for (const id of subjects) {
          await tx.$executeRaw`INSERT INTO written VALUES (${id}::uuid, ${batches})`;
          if (id === bad) throw new PermanentError('bad', 'cannot be written');
        }
      },
    });
  const handler = { kind: 'prepared', name: 'test', holdBehindParked: true, prepare };
  const made = new Dispatcher({
    group: 'test',
    db,
    handlers: new Map([['posting.unsaved', handler]]) as unknown as Handlers,
  });
  const reports: DispatchReport[] = [];
  made.on('settled', (report) => reports.push(report));
  return { made, reports };
}
const written = async () => (await db.pool.query<{ id: string; batch: number }>('SELECT * FROM written')).rows;

it('what was prepared for many events is written in few transactions, each event once', async () => {
  const { made, reports } = dispatcher();
  const all = Array.from({ length: 40 }, () => message());
  await Promise.all([...all, ...all.slice(0, 5)].map((one) => made.dispatch(one)));
  const rows = await written();
  expect(rows.map(({ id }) => id).sort()).toEqual(all.map(({ key }) => key).sort());
  expect(new Set(rows.map(({ batch }) => batch)).size).toBeLessThan(20);
  // One that came again while the first was on its way has the same outcome; later ones are known.
  await made.dispatch(all[0]!);
  expect(reports.at(-1)).toMatchObject({ outcome: 'duplicate' });
});

it('one that cannot be written is parked, and takes nobody with it', async () => {
  const all = Array.from({ length: 12 }, () => message());
  const bad = all[7]!.key;
  const { made, reports } = dispatcher(bad);
  expect(await Promise.all(all.map((one) => made.dispatch(one)))).not.toContain(false);
  const outcomes = new Map(reports.map(({ subject, outcome }) => [subject, outcome]));
  expect(all.map(({ key }) => outcomes.get(key))).toEqual(all.map(({ key }) => (key === bad ? 'parked' : 'handled')));
  expect((await written()).map(({ id }) => id).sort()).toEqual(
    all.flatMap(({ key }) => (key === bad ? [] : key)).sort(),
  );
});
