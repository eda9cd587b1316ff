import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { createTestDatabase, eventually, type TestDatabase } from '#libs/testing';
import { Database, ensurePartitions, maintainPartitions, prune, type SqlTx } from './index.js';

/** Other tests have databases of their own on the same server. */
const WAITING = `SELECT 1 FROM pg_locks WHERE NOT granted
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

describe('the partitions of outbox and inbox', () => {
  let database: TestDatabase;
  let db: Database;
  beforeEach(async () => {
    database = await createTestDatabase();
    db = new Database({ url: database.url });
  });
  afterEach(async () => {
    await db.close();
    await database.drop();
  });

  const sql = async <Row>(text: string, params: unknown[] = []): Promise<Row[]> =>
    (await db.pool.query(text, params)).rows as Row[];
  const names = async (): Promise<string[]> =>
    (
      await sql<{ name: string }>(
        `SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
         WHERE nspname = 'partitions' AND relkind = 'r' ORDER BY 1`,
      )
    ).map(({ name }) => name);
  const day = (offset: number): string =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

  /** Days as they were long ago, with one event in lane 3 of the oldest. */
  async function oldDays(offsets: number[]): Promise<void> {
    for (const offset of offsets) {
      const [from, to] = [offset, offset + 1].map((n) => `${day(n).replace(/(....)(..)(..)/, '$1-$2-$3')}T00:00:00Z`);
      await sql(
        `CREATE TABLE partitions.outbox_${day(offset)} PARTITION OF messaging.outbox FOR VALUES FROM ('${from}') TO ('${to}')`,
      );
      await sql(
        `CREATE TABLE partitions.inbox_${day(offset)} PARTITION OF messaging.inbox
         FOR VALUES FROM ('${await floor(from!)}') TO ('${await floor(to!)}')`,
      );
      await sql(
        `INSERT INTO messaging.outbox (recorded_at, lane, topic, subject, event_id, attributes, data)
         VALUES ($1, 3, 't', 's', gen_random_uuid(), '{}', '{}')`,
        [from],
      );
    }
  }
  const floor = async (at: string): Promise<string> =>
    (await sql<{ id: string }>('SELECT messaging.uuid_floor($1) AS id', [at]))[0]!.id;
  const read = (consumer: string, lane: number, xid: string): Promise<unknown> =>
    sql('INSERT INTO messaging.cursor (consumer, lane, from_xid) VALUES ($1, $2, $3::xid8)', [consumer, lane, xid]);
  const nextXid = async (): Promise<string> =>
    (await sql<{ xid: string }>('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS xid'))[0]!.xid;

  it('are made for the days to come, again only where they are missing', async () => {
    const before = await names();
    for (let offset = 0; offset <= 7; offset++) {
      expect(before).toContain(`outbox_${day(offset)}`);
      expect(before).toContain(`inbox_${day(offset)}`);
    }
    await sql(`DROP TABLE partitions.outbox_${day(5)}`);
    await Promise.all([maintainPartitions(db), maintainPartitions(db)]);
    expect(await names()).toEqual(before);
  });

  it('that are old are dropped when everybody has read them; the inbox is kept twice as long', async () => {
    await oldDays([-20, -10]);
    await read('relay', 3, await nextXid());
    const { dropped } = await maintainPartitions(db);
    expect(dropped.sort()).toEqual([`inbox_${day(-20)}`, `outbox_${day(-20)}`, `outbox_${day(-10)}`]);
    expect(await names()).toContain(`inbox_${day(-10)}`);
  });

  it('that a reader has not read are kept, however old, and who has handled what is in them as well', async () => {
    await oldDays([-20]);
    await read('relay', 3, await nextXid());
    await read('slow', 3, '0');
    expect((await maintainPartitions(db)).dropped).toEqual([]);
    // A reader of another lane has nothing to read there.
    await sql(`UPDATE messaging.cursor SET lane = 4 WHERE consumer = 'slow'`);
    expect((await maintainPartitions(db)).dropped).toEqual([`outbox_${day(-20)}`, `inbox_${day(-20)}`]);
  });

  /** Somebody else's transaction, which ends when it is told to. */
  async function during(
    begin: (tx: SqlTx) => Promise<unknown>,
    meanwhile: (tx: SqlTx) => Promise<void>,
  ): Promise<void> {
    await db.sqlTransaction(async (tx) => {
      await begin(tx);
      await meanwhile(tx);
    });
  }
  const append = (tx: Pick<SqlTx, 'query'>, recordedAt = new Date()) =>
    tx.query(
      `INSERT INTO messaging.outbox (recorded_at, lane, topic, subject, event_id, attributes, data)
       VALUES ($1, 3, 't', 's', gen_random_uuid(), '{}', '{}')`,
      [recordedAt],
    );
  const claim = (tx: Pick<SqlTx, 'query'>, id = uuidv7()) =>
    tx.query(`INSERT INTO messaging.inbox (event_id, consumer) VALUES ($1, 'c')`, [id]);

  it('that a backup keeps in use are left for later, and nobody waits behind that', async () => {
    await sql(`DROP TABLE partitions.outbox_${day(5)}, partitions.inbox_${day(5)}`);
    await oldDays([-20]);
    const all = await names();
    const read = `LOCK TABLE messaging.outbox, messaging.inbox, ${all.map((n) => `partitions.${n}`).join(', ')}`;
    await during(
      (backup) => backup.query(`${read} IN ACCESS SHARE MODE`),
      async () => {
        const maintaining = maintainPartitions(db);
        await Promise.all([append(db.pool), claim(db.pool)]);
        expect(await maintaining).toEqual({
          dropped: [],
          waiting: [`inbox_${day(5)}`, `outbox_${day(5)}`, `outbox_${day(-20)}`],
        });
      },
    );
    expect((await maintainPartitions(db)).waiting).toEqual([]);
    expect(await names()).toEqual(expect.arrayContaining([`outbox_${day(5)}`, `inbox_${day(5)}`]));
    expect(await names()).not.toContain(`outbox_${day(-20)}`);
  });

  it('do not deadlock with a handler, which writes the inbox first and the outbox then', async () => {
    await sql(`DROP TABLE partitions.outbox_${day(5)}, partitions.inbox_${day(5)}`);
    let making: Promise<string[]> | undefined;
    await during(claim, async (handler) => {
      making = ensurePartitions(db);
      await eventually(async () => expect(await sql(WAITING)).toHaveLength(1));
      await append(handler);
    });
    await making;
    await ensurePartitions(db);
    expect(await names()).toEqual(expect.arrayContaining([`outbox_${day(5)}`, `inbox_${day(5)}`]));
  });

  it('of days that were never made are in the default, which is cut by time when all is read', async () => {
    const at = (offset: number) => new Date(Date.now() + offset * 86_400_000);
    const events = async () => (await sql(`SELECT 1 FROM partitions.outbox_default`)).length;
    const known = async () => (await sql(`SELECT 1 FROM partitions.inbox_default`)).length;
    for (const offset of [-20, -8, -4]) {
      await append(db.pool, at(offset));
      await claim(db.pool, uuidv7({ msecs: at(offset).getTime() }));
    }
    await read('slow', 3, '0');
    await prune(db);
    expect([await events(), await known()]).toEqual([3, 3]);
    await sql('DELETE FROM messaging.cursor');
    await prune(db);
    expect([await events(), await known()]).toEqual([1, 2]);
  });
});
