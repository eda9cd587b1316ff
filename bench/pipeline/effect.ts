import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '#libs/data';

const POLL_MS = 20;

/** Resolves when that many effects are committed. Asking for them every 20 ms costs all of ours and stock the same. */
export async function whenRows(db: Pick<Database, 'pool'>, count: number): Promise<void> {
  for (;;) {
    const { rows } = await db.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM notification.application_fact');
    if ((rows[0]?.n ?? 0) >= count) return;
    await delay(POLL_MS);
  }
}
