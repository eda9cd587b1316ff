import { validate } from 'uuid';
import type { SqlTx } from '#libs/data';
import type { ParkedNotice } from '#libs/messaging';

/**
 * A receipt whose event is parked waits for a redrive or a replay. Says no more than the code: what went wrong is for
 * those who run the instance, and stands with the parked event.
 */
export async function parkReceipt({ eventId, subject, tenantId, code }: ParkedNotice, tx: SqlTx): Promise<void> {
  if (!validate(subject)) return;
  const detail = `It could not be processed and waits to be tried again (parked event ${eventId}).`;
  await tx.query(
    `UPDATE posting.receipt SET state = 'parked', reason = $3, details = ARRAY[$4], attempts = attempts + 1
     WHERE id = $1 AND tenant_id = $2 AND state IN ('stored', 'parked')`,
    [subject, tenantId, code, detail],
  );
}
