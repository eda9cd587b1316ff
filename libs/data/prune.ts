import type { Database } from './database.js';

export interface PruneRule {
  /** Qualified name, from this code and never from outside. */
  table: string;
  /** SQL condition over the row `t`; `$1` is the age as an interval. */
  old: string;
  days: number;
}

/** By the key: ids of this kind begin with the milliseconds of their making (UUID version 7). */
const madeBefore = `t.id < (lpad(to_hex((extract(epoch FROM now() - $1::interval) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid`;

const INBOX = 'partitions.inbox_default';

/** What grows for ever unless it is cut. Only rows that nothing waits for any more. */
export const PRUNE_RULES: readonly PruneRule[] = [
  // Longer than any sender retries (75 h is the longest schedule known), so that a late duplicate is recognised.
  {
    table: 'posting.receipt',
    old: `${madeBefore} AND t.received_at < now() - $1::interval AND t.state IN ('applied', 'ignored', 'quarantined')`,
    days: 90,
  },
  // Hosts that nobody reads any more; one that is read again begins anew.
  {
    table: 'posting.host',
    old: 't.next_at < now() - $1::interval AND coalesce(t.open_until, t.next_at) < now()',
    days: 30,
  },
  { table: 'posting.outage', old: 't.ended_at < now() - $1::interval', days: 365 },
  // The newest version stays as long as its posting; and no posting keeps more than record-posting.ts allows.
  {
    table: 'posting.posting_version',
    old: `t.recorded_at < now() - $1::interval
      AND EXISTS (SELECT 1 FROM posting.posting_version n WHERE n.posting_id = t.posting_id AND n.version > t.version)`,
    days: 365,
  },
  // What was made of a text stays with its postings; only the record of it goes.
  { table: 'posting.summary', old: 't.ended_at < now() - $1::interval', days: 365 },
  { table: 'application.idempotent_answer', old: 't.created_at < now() - $1::interval', days: 7 },
  // Days are partitions that go as a whole; what came on a day that had none is cut by the same rules (partitions.ts).
  {
    table: 'partitions.outbox_default',
    old: `t.recorded_at < now() - $1::interval AND NOT EXISTS (SELECT 1 FROM messaging.cursor c
      WHERE c.lane = t.lane AND t.xid >= c.from_xid AND c.updated_at > now() - interval '30 days')`,
    days: 7,
  },
  {
    table: INBOX,
    old: `t.event_id < messaging.uuid_floor(now() - $1::interval)
      AND NOT EXISTS (SELECT 1 FROM messaging.outbox o WHERE o.recorded_at < now() - $1::interval + interval '1 day')`,
    days: 14,
  },
  { table: 'messaging.parked_event', old: 't.resolved_at < now() - $1::interval', days: 30 },
  { table: 'notification.delivery_attempt', old: 't.ended_at < now() - $1::interval', days: 90 },
  // Their deliveries and attempts go with them.
  { table: 'notification.notification', old: 't.created_at < now() - $1::interval', days: 365 },
  { table: 'notification.alert', old: 't.settled_at < now() - $1::interval', days: 365 },
  { table: 'notification.captured_mail', old: 't.created_at < now() - $1::interval', days: 90 },
];

/** The rules for an inbox that is kept for so many days. */
export const pruneRules = (inboxDays: number): readonly PruneRule[] =>
  PRUNE_RULES.map((rule) => (rule.table === INBOX ? { ...rule, days: inboxDays } : rule));

const BATCH = 5_000;

/** Delete old rows in small transactions, so that nobody waits for long locks. @returns how many are gone. */
export async function prune(db: Database, rules = PRUNE_RULES): Promise<number> {
  let gone = 0;
  for (const { table, old, days } of rules) {
    for (let deleted = BATCH; deleted === BATCH; gone += deleted) {
      const sql = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} t WHERE ${old} LIMIT ${BATCH}))`;
      deleted = (await db.pool.query(sql, [`${days} days`])).rowCount ?? 0;
    }
  }
  return gone;
}
