import { v7 as uuidv7 } from 'uuid';
import type { SqlTx } from '#libs/data';

export interface NewAlert {
  tenantId: string;
  ownerId: string;
  kind: 'closing-soon' | 'reminder';
  subjectId: string;
  slot: string;
  dueAt: Date;
  /** Why it exists, for "why did I get this". */
  reason: string;
  data: object;
}

/** An alert with the version its timer must name. */
export interface AlertRef {
  id: string;
  version: number;
  dueAt: Date;
}

// The same alert again changes nothing; another time, or a cancelled one wanted again, is a new version. The slot of a
// closing alert says its time: one that is overdue is wanted "now" each time somebody looks, and is late all the same.
const SCHEDULE = `INSERT INTO notification.alert (id, tenant_id, owner_id, kind, subject_id, slot, due_at, reason, data)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::timestamptz[], $8::text[], $9::jsonb[])
  ON CONFLICT (owner_id, kind, subject_id, slot) DO UPDATE SET due_at = excluded.due_at, reason = excluded.reason,
    data = excluded.data, state = 'scheduled', version = alert.version + 1, failures = 0, armed_at = NULL, settled_at = NULL
  WHERE alert.tenant_id = excluded.tenant_id
    AND (alert.state = 'cancelled' OR (alert.kind = 'reminder' AND alert.due_at <> excluded.due_at))
  RETURNING id, version, due_at AS "dueAt"`;

/** @returns those that are new or moved: the ones that need a timer. */
export async function schedule(tx: SqlTx, alerts: NewAlert[]): Promise<AlertRef[]> {
  if (alerts.length === 0) return [];
  const { rows } = await tx.query<AlertRef>(SCHEDULE, [
    alerts.map(() => uuidv7()),
    alerts.map((alert) => alert.tenantId),
    alerts.map((alert) => alert.ownerId),
    alerts.map((alert) => alert.kind),
    alerts.map((alert) => alert.subjectId),
    alerts.map((alert) => alert.slot),
    alerts.map((alert) => alert.dueAt),
    alerts.map((alert) => alert.reason),
    alerts.map((alert) => JSON.stringify(alert.data)),
  ]);
  return rows;
}

/** Cancel alerts that have not fired. Their timers find out for themselves. */
export async function cancel(tx: SqlTx, ids: string[], reasons: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `UPDATE notification.alert a SET state = 'cancelled', reason = c.reason, settled_at = now()
     FROM unnest($1::uuid[], $2::text[]) AS c(id, reason) WHERE a.id = c.id AND a.state IN ('scheduled', 'armed')`,
    [ids, reasons],
  );
}
