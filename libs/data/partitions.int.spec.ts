import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { Database, maintainPartitions } from './index.js';

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
});
