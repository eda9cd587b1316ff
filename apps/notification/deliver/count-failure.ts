import { append, type Database, type NewEvent } from '#libs/data';
import { SOURCE } from '../service.js';

/** So often telling an alert may fail for another reason than that somebody does not answer. */
const MOST_FAILURES = 5;

const COUNT = `UPDATE notification.alert SET failures = failures + 1,
    state = CASE WHEN failures + 1 >= ${MOST_FAILURES} THEN 'failed' ELSE state END,
    reason = CASE WHEN failures + 1 >= ${MOST_FAILURES} THEN $3 ELSE reason END,
    settled_at = CASE WHEN failures + 1 >= ${MOST_FAILURES} THEN now() END
  WHERE id = $1 AND version = $2 AND state IN ('scheduled', 'armed')
  RETURNING state, kind, tenant_id AS "tenantId", owner_id AS "ownerId"`;

interface Row {
  state: string;
  kind: string;
  tenantId: string;
  ownerId: string;
}

/**
 * Note that an alert could not be told though it was tried alone. From then on it no longer goes along with others, and
 * after the last of its failures it is put aside with the reason, once and for all: the sweep would bring it for ever.
 * @returns its kind where it was put aside
 */
export async function countFailure(
  db: Database,
  { alertId, version, correlationId }: { alertId: string; version: number; correlationId: string },
  error: Error,
): Promise<string | null> {
  const reason = `It could not be told: ${error.message}`.replaceAll('\0', '').slice(0, 1_000);
  return db.sqlTransaction(async (tx) => {
    const { rows } = await tx.query<Row>(COUNT, [alertId, version, reason]);
    const [alert] = rows;
    if (alert?.state !== 'failed') return null;
    const { tenantId, ownerId } = alert;
    const failed: NewEvent<'notification.failed'> = {
      ...{ type: 'notification.failed', source: SOURCE, subject: alertId, sequence: version, tenantId, correlationId },
      data: { ownerId, notificationId: alertId, alertId, channel: 'all', reason },
    };
    await append(tx, [failed]);
    return alert.kind;
  });
}
