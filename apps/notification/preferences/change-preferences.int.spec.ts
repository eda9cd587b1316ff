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

it('who asks from another tenant than that of the row is refused, and nothing is written', async () => {
  const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
  await db.sqlTransaction((tx) => changePreferences(tx, owner, { zone: 'Europe/Berlin' }));
  const elsewhere = { ...owner, tenantId: randomUUID() };
  const change = db.sqlTransaction((tx) => changePreferences(tx, elsewhere, { zone: 'Europe/London' }));
  await expect(change).rejects.toMatchObject({ status: 409, code: 'preferences-of-another-tenant' });
  expect(await readPreferences(db.pool, owner)).toMatchObject({ zone: 'Europe/Berlin' });
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
  const change = (tx: SqlTx, ownerId: string, closingLeads = [48]) =>
    changePreferences(tx, { tenantId, ownerId }, { closingLeads });
  /** How many locks a transaction holds. */
  const locksOf = async (tx: SqlTx) => {
    const { rows } = await tx.query<{ mode: string }>(
      `SELECT mode FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()`,
    );
    return rows.length;
  };
  type Step = (tx: SqlTx, ownerId: string, postingId: string) => Promise<unknown>;
  const open = async (ownerId: string) => {
    const rows = await db.prisma.alert.findMany({ where: { ownerId, state: 'scheduled' } });
    return rows.map(({ slot }) => slot.split('@')[0]);
  };

  it.each<[string, Step, Step]>([
    ['before', save, (tx, ownerId) => change(tx, ownerId)],
    ['after', (tx, ownerId) => change(tx, ownerId), save],
  ])('count for its alerts, when it was saved just %s', async (_, first, second) => {
    const [ownerId, postingId] = [randomUUID(), await posting()];
    let ended = false;
    let other: Promise<unknown> | undefined;
    await db.sqlTransaction(async (tx) => {
      await first(tx, ownerId, postingId);
      other = db.sqlTransaction((tx2) => second(tx2, ownerId, postingId)).finally(() => (ended = true));
      await eventually(async () => {
        const { rows } = await db.pool.query(
          `SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'advisory'
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        );
        expect(ended || rows.length > 0).toBe(true);
      });
    });
    await other;
    expect(await open(ownerId)).toEqual(['48h']);
  });

  it('the same again plans nothing, and waits for nobody who plans', async () => {
    const [ownerId, postingId] = [randomUUID(), await posting()];
    await db.sqlTransaction((tx) => change(tx, ownerId, [24, 48]));
    await db.sqlTransaction((tx) => save(tx, ownerId, postingId));
    const held = await db.sqlTransaction(async (tx) => {
      expect(await change(tx, ownerId, [48, 24])).toMatchObject({ alerts: [] });
      return locksOf(tx);
    });
    // That of the preferences alone.
    expect(held).toBe(1);
  });

  it('keep nobody else from planning, nor do others keep them', async () => {
    const postingId = await posting();
    const [one, other] = ['0', 'f'].map((digit) => randomUUID().replace(/.$/, digit)) as [string, string];
    await db.sqlTransaction(async (tx) => {
      await change(tx, one);
      await db.sqlTransaction(async (tx2) => {
        await tx2.query(`SET LOCAL lock_timeout = '2s'`);
        await save(tx2, other, postingId);
      });
    });
    expect((await open(other)).sort()).toEqual(['24h', '72h']);
  });
});
