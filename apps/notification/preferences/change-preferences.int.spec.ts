import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { SqlTx } from '#libs/data';
import { eventually, useTestDatabase } from '#libs/testing';
import { reconcileClosingAlerts } from '../schedule/reconcile-closing-alerts.js';
import { changePreferences, readPreferences, type PreferenceChange } from './change-preferences.js';

const db = useTestDatabase();

it('a change of some preferences keeps the others, also those changed at the same time', async () => {
  const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
  const change = (part: PreferenceChange) => db.sqlTransaction((tx) => changePreferences(tx, owner, part));
  const { preferences } = await change({ zone: 'Europe/Berlin' });
  expect(preferences).toEqual({ emailEnabled: true, email: null, zone: 'Europe/Berlin', closingLeads: [72, 24] });
  await Promise.all([
    change({ email: 'me@example.org' }),
    change({ closingLeads: [48] }),
    change({ emailEnabled: false }),
  ]);
  const all = { emailEnabled: false, email: 'me@example.org', zone: 'Europe/Berlin', closingLeads: [48] };
  expect(await readPreferences(db.pool, owner)).toEqual(all);
  await change({ email: null, zone: undefined });
  expect(await readPreferences(db.pool, owner)).toEqual({ ...all, email: null });
});

describe('lead times that change while a posting is saved', () => {
  const [tenantId, correlationId] = [randomUUID(), 'c-1'];
  async function posting(): Promise<string> {
    const postingId = uuidv7();
    const words = { title: 'Tide Reader', company: null, status: 'open', version: 1, closingGrade: 'stated' };
    const closingAt = new Date(Date.now() + 100 * 3_600_000);
    await db.prisma.postingFact.create({ data: { postingId, tenantId, closingAt, ...words } });
    return postingId;
  }
  const save = async (tx: SqlTx, ownerId: string, postingId: string): Promise<void> => {
    await tx.query('INSERT INTO notification.watch VALUES ($1, $2, $3, 1, true)', [ownerId, postingId, tenantId]);
    await reconcileClosingAlerts(tx, [{ tenantId, ownerId, postingId, correlationId }], new Date());
  };
  const change = (tx: SqlTx, ownerId: string) => changePreferences(tx, { tenantId, ownerId }, { closingLeads: [48] });
  type Step = (tx: SqlTx, ownerId: string, postingId: string) => Promise<unknown>;
  const open = async (ownerId: string) => {
    const rows = await db.prisma.alert.findMany({ where: { ownerId, state: 'scheduled' } });
    return rows.map(({ slot }) => slot.split('@')[0]);
  };

  it.each<[string, Step, Step]>([
    ['before', save, change],
    ['after', change, save],
  ])('count for its alerts, when it was saved just %s', async (_, first, second) => {
    const [ownerId, postingId] = [randomUUID(), await posting()];
    let ended = false;
    let other: Promise<unknown> | undefined;
    await db.sqlTransaction(async (tx) => {
      await first(tx, ownerId, postingId);
      other = db.sqlTransaction((tx2) => second(tx2, ownerId, postingId)).finally(() => (ended = true));
      await eventually(async () => {
        const { rows } = await db.pool.query(`SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'advisory'`);
        expect(ended || rows.length > 0).toBe(true);
      });
    });
    await other;
    expect(await open(ownerId)).toEqual(['48h']);
  });
});
