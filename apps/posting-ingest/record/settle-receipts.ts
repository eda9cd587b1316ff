import { query, type PrismaTx } from '#libs/data';
import type { WorkContext } from '#libs/platform';
import { isOpen } from '../receive/settled-receipts.js';
import type { ReceiptEnd } from './process-source-receipt.js';
import { recordPostings } from './record-posting.js';
import type { Recording } from './recording.js';

/** What was made of a receipt before the transaction that settles it. */
export interface PreparedReceipt {
  id: string;
  context: WorkContext;
  /** Null: there was nothing left to do. */
  made: { posting: Recording } | { end: End } | null;
}
type End = Omit<ReceiptEnd, 'items'> & Partial<Pick<ReceiptEnd, 'items'>>;

// Two events of one receipt come one after the other; in one order everywhere.
const LOCK = `SELECT id, state FROM posting.receipt WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`;

const SETTLE = `UPDATE posting.receipt r SET state = e.state, reason = e.reason, posting_id = e."postingId",
    details = ARRAY(SELECT json_array_elements_text(e.details)), items = coalesce(e.items, r.items),
    complete = coalesce(e.complete, r.complete), attempts = r.attempts + 1, settled_at = now()
  FROM json_to_recordset($1::json)
    AS e(id uuid, state text, reason text, details json, "postingId" uuid, items json, complete boolean)
  WHERE r.id = e.id`;

/** Records what was made of receipts and how each ended. Those that have ended since are left alone. */
export async function settleReceipts(tx: PrismaTx, all: readonly PreparedReceipt[]): Promise<void> {
  const rows = await query<{ id: string; state: string }>(tx, LOCK, [all.map(({ id }) => id)]);
  const open = new Set(rows.filter(isOpen).map(({ id }) => id));
  const left = [...new Map(all.map((one) => [one.id, one])).values()].filter(({ id }) => open.has(id));
  const postings = left.flatMap(({ made }) => (made && 'posting' in made ? made.posting : []));
  const recorded = await recordPostings(tx, postings);
  const ids = new Map(postings.map(({ receiptId }, at) => [receiptId, recorded[at]?.id ?? null]));
  const ends = left.flatMap(({ id, made }) =>
    made ? { id, ...('end' in made ? made.end : applied(ids.get(id))) } : [],
  );
  if (ends.length > 0) await query(tx, SETTLE, [JSON.stringify(ends)]);
}

const applied = (postingId: string | null | undefined): End => ({
  ...{ state: 'applied', reason: null, details: [], postingId: postingId ?? null },
});
