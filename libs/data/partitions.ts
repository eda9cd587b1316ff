import type { Database, SqlTx } from './database.js';

/**
 * Everybody who comes after a lock that is waited for waits as well, so it is waited for no longer than this. Days are made
 * a week ahead: what cannot be had now (a backup reads for hours) is made or dropped some later hour. Below the server's
 * `deadlock_timeout`, so that it is never a handler that has to give way.
 */
const LOCK_MS = 250;

/** So long the outbox keeps what everybody has read. */
export const KEEP_DAYS = 7;

export interface Kept {
  outboxDays?: number;
  inboxDays?: number;
}

export interface Maintained {
  dropped: string[];
  /** What waits for a later time, because somebody has the table in use. */
  waiting: string[];
}

/** Make the partitions of the coming week. Harmless when run twice or by many at once. @returns what has to wait. */
export async function ensurePartitions(db: Database): Promise<string[]> {
  const { rows } = await db.pool.query<{ parent: string; day: string }>(
    'SELECT parent, day::text FROM messaging.missing_partitions(7)',
  );
  const make = ({ parent, day }: { parent: string; day: string }): Work => ({
    name: `${parent}_${day.replaceAll('-', '')}`,
    parent,
    run: (tx) => tx.query('SELECT messaging.make_partition($1, $2::date)', [parent, day]),
  });
  return (await doAll(db, rows.map(make))).waiting;
}

/**
 * Make the partitions of the coming week and drop those that are old and read. Harmless when run twice. The inbox is kept
 * longer: whatever can still be delivered again must still be recognised.
 */
export async function maintainPartitions(db: Database, days: Kept = {}): Promise<Maintained> {
  const { outboxDays = KEEP_DAYS, inboxDays = 2 * KEEP_DAYS } = days;
  const waiting = await ensurePartitions(db);
  const outbox = await dropOld(db, 'outbox', outboxDays);
  const inbox = await dropOld(db, 'inbox', inboxDays);
  return {
    dropped: [...outbox.done, ...inbox.done],
    waiting: [...waiting, ...outbox.waiting, ...inbox.waiting],
  };
}

async function dropOld(db: Database, parent: string, keepDays: number): Promise<Done> {
  const { rows } = await db.pool.query<{ name: string }>('SELECT messaging.old_partitions($1, $2) AS name', [
    parent,
    keepDays,
  ]);
  const drop = ({ name }: { name: string }): Work => ({
    ...{ name, parent },
    // The name is one of the catalogue that is made of digits; another process may have been here.
    run: (tx) => tx.query(`DROP TABLE IF EXISTS partitions.${name}`),
  });
  return doAll(db, rows.map(drop));
}

interface Work {
  name: string;
  parent: string;
  run: (tx: SqlTx) => Promise<unknown>;
}
interface Done {
  done: string[];
  waiting: string[];
}

/** Each in a transaction of its own; a table that is in use is not tried again and again. */
async function doAll(db: Database, all: Work[]): Promise<Done> {
  const [done, waiting, busy] = [[] as string[], [] as string[], new Set<string>()];
  for (const { name, parent, run } of all) {
    const had = !busy.has(parent) && (await hadInTime(db, run));
    if (!had) busy.add(parent);
    (had ? done : waiting).push(name);
  }
  return { done, waiting };
}

async function hadInTime(db: Database, run: Work['run']): Promise<boolean> {
  try {
    await db.sqlTransaction(async (tx) => {
      await tx.query(`SET LOCAL lock_timeout = ${LOCK_MS}`);
      await run(tx);
    });
    return true;
  } catch (error) {
    const code = String((error as { code?: unknown }).code);
    if (code !== MADE_BY_ANOTHER && !NOT_HAD.has(code)) throw error;
    return code === MADE_BY_ANOTHER;
  }
}

/** A lock that did not come, and a deadlock, which is one that never would have. */
const NOT_HAD = new Set(['55P03', '40P01']);
const MADE_BY_ANOTHER = '42P07';
