import type { SqlTx } from '#libs/data';
import { closingAlerts, slotsOf, whyNoClosingAlert, type WatchedPosting } from '../plan/closing-alerts.js';
import { span } from '../plan/messages.js';
import { BEFORE_APPLYING } from '../plan/terminal-statuses.js';
import { cancel, schedule, type AlertRef, type NewAlert } from './alert-store.js';

/** Everything that decides about a saved posting; `applied` counts any application that was sent. */
export const WATCHED = `SELECT w.tenant_id AS "tenantId", w.owner_id AS "ownerId", w.posting_id AS "postingId", w.saved,
    p.status, p.title, p.company, p.closing_at AS "closingAt", p.closing_grade AS "closingGrade", p.apply_url AS "applyUrl",
    coalesce(pref.closing_leads, '{72,24}') AS leads, coalesce(pref.zone, 'UTC') AS zone,
    EXISTS (SELECT 1 FROM notification.application_fact a WHERE a.owner_id = w.owner_id AND a.posting_id = w.posting_id
            AND a.tenant_id = w.tenant_id AND a.status <> ALL ('{${[...BEFORE_APPLYING].join(',')}}')) AS applied
  FROM notification.watch w
  JOIN notification.posting_fact p ON p.posting_id = w.posting_id AND p.tenant_id = w.tenant_id
  LEFT JOIN notification.preference pref ON pref.owner_id = w.owner_id AND pref.tenant_id = w.tenant_id`;

export interface WatchRow extends WatchedPosting {
  applyUrl: string | null;
  zone: string;
}

/** Whose watch of which posting to look at, and because of what. */
export interface WatchRef {
  tenantId: string;
  /** null: everybody who saved the posting. */
  ownerId: string | null;
  postingId: string;
  correlationId: string;
}

/** Whether a row is of the pairs whose postings, owners and tenants are the first three parameters. */
const among = (row: string, posting: string): string =>
  `EXISTS (SELECT 1 FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS wanted(posting_id, owner_id, tenant_id)
     WHERE wanted.posting_id = ${row}.${posting} AND wanted.tenant_id = ${row}.tenant_id
       AND (wanted.owner_id IS NULL OR wanted.owner_id = ${row}.owner_id))`;

/**
 * Held together by all who plan for an owner, and alone by who changes that owner's lead times: else each of the two could
 * read what the other is about to change, and the alerts of the old lead times would stay. One for all owners whose ids end
 * alike: what happens to a posting plans for everybody who saved it, and PostgreSQL has room for some thousands of locks.
 */
const leadsLock = (ownerId: string): string =>
  `hashtextextended('hirewire.closing-leads.' || right(${ownerId}::text, 2), 0)`;

/** Wait for those who plan by the owner's lead times of before; who plans from now on waits for this transaction. */
export const holdPlanning = (tx: SqlTx, ownerId: string): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(${leadsLock('$1::uuid')})`, [ownerId]);

// In their order, so that no two wait for each other. Who saves a posting waits at its row for those who plan for everybody:
// nobody joins between this and the reading of the watches.
const PLAN_TOGETHER = `SELECT pg_advisory_xact_lock_shared(key) FROM (
    SELECT ${leadsLock('owner_id')} AS key FROM unnest($2::uuid[]) AS owner_id WHERE owner_id IS NOT NULL
    UNION SELECT ${leadsLock('w.owner_id')} FROM notification.watch w
    WHERE w.posting_id = ANY($1::uuid[]) AND ${among('w', 'posting_id')}
    ORDER BY key
  ) AS keys`;

interface OpenAlert {
  id: string;
  tenantId: string;
  ownerId: string;
  postingId: string;
  slot: string;
}

/**
 * Bring the closing alerts of postings in line with what is known now: plan what is missing, cancel what is not wanted
 * any more. May run any number of times.
 * @param ownerId only this owner's; all who saved the postings when null.
 * @returns the alerts that need a timer.
 */
export async function reconcileClosingAlerts(tx: SqlTx, pairs: WatchRef[], now: Date): Promise<AlertRef[]> {
  const postingIds = pairs.map(({ postingId }) => postingId);
  const wanted = [postingIds, pairs.map(({ ownerId }) => ownerId), pairs.map(({ tenantId }) => tenantId)];
  await tx.query(PLAN_TOGETHER, wanted);
  const { rows: watches } = await tx.query<WatchRow>(
    `${WATCHED} WHERE w.posting_id = ANY($1::uuid[])
     AND ${among('w', 'posting_id')}`,
    wanted,
  );
  if (watches.length === 0) return [];
  const { rows: open } = await tx.query<OpenAlert>(
    `SELECT id, tenant_id AS "tenantId", owner_id AS "ownerId", subject_id AS "postingId", slot FROM notification.alert a
     WHERE kind = 'closing-soon' AND subject_id = ANY($1::uuid[]) AND state IN ('scheduled', 'armed')
       AND ${among('a', 'subject_id')}
     ORDER BY id FOR UPDATE`,
    wanted,
  );
  const plans = watches.map((watch) => ({ watch, desired: closingAlerts(watch, now) }));
  const unwanted = watches.flatMap((watch) => {
    const why = whyNoClosingAlert(watch);
    const slots = slotsOf(watch);
    const theirs = open.filter((alert) => isOf(alert, watch));
    return theirs
      .filter(({ slot }) => why !== null || !slots.has(slot))
      .map(({ id }) => ({ id, reason: why ?? 'closing date moved' }));
  });
  await cancel(
    tx,
    unwanted.map(({ id }) => id),
    unwanted.map(({ reason }) => reason),
  );
  return schedule(
    tx,
    plans.flatMap(({ watch, desired }) => desired.map((alert) => toAlert(watch, alert, causeOf(watch, pairs)))),
  );
}

/** An owner of null is any. */
const isOf = (of: Omit<WatchRef, 'correlationId'>, watch: WatchRow): boolean =>
  of.tenantId === watch.tenantId && of.postingId === watch.postingId && (of.ownerId ?? watch.ownerId) === watch.ownerId;

const causeOf = (watch: WatchRow, pairs: WatchRef[]): string | undefined =>
  pairs.find((pair) => isOf(pair, watch))?.correlationId;

const whyOf = ({ closingAt }: WatchRow, dueAt: Date): string =>
  `You saved this job, and it closes ${span((closingAt?.getTime() ?? 0) - dueAt.getTime())} after this alert.`;

const toAlert = (
  watch: WatchRow,
  { slot, dueAt, leadHours }: { slot: string; dueAt: Date; leadHours: number },
  correlationId: string | undefined,
): NewAlert => ({
  tenantId: watch.tenantId,
  ownerId: watch.ownerId,
  kind: 'closing-soon',
  subjectId: watch.postingId,
  slot,
  dueAt,
  reason: whyOf(watch, dueAt),
  data: {
    title: watch.title,
    company: watch.company,
    closingAt: watch.closingAt?.toISOString() ?? null,
    leadHours,
    correlationId,
  },
});
