import type { Duplicate } from '#libs/contracts';
import type { Database } from '#libs/data';
import { WHY } from './why.js';

type KeptApart = Duplicate['keptApart'];

interface Row {
  otherId: string;
  low: string;
  high: string;
  rule: string;
  decidedBy: string | null;
}

/** Of each posting asked about; the reasons are of one kind, and the first few say it. */
const SHOWN = 3;

// Of each posting those of its cluster, or itself; and the pairs between two such sides that are judged different.
const APART = `WITH side AS (SELECT asked.id AS of, coalesce(member.posting_id, asked.id) AS id
    FROM unnest(array_append($2::uuid[], $1::uuid)) AS asked(id)
      LEFT JOIN posting.cluster_member own ON own.posting_id = asked.id
      LEFT JOIN posting.cluster_member member ON member.cluster_id = own.cluster_id),
  apart AS (SELECT theirs.of, d.*, row_number() OVER (PARTITION BY theirs.of ORDER BY d.decided_by IS NULL, d.low_id, d.high_id) AS turn
    FROM side mine JOIN side theirs ON mine.of = $1::uuid AND theirs.of <> mine.of
      JOIN posting.duplicate d ON d.low_id = least(mine.id, theirs.id) AND d.high_id = greatest(mine.id, theirs.id)
    WHERE d.verdict = 'different')
  SELECT of AS "otherId", low_id AS low, high_id AS high, rule, decided_by AS "decidedBy" FROM apart
  WHERE turn <= ${SHOWN} ORDER BY of, turn`;

/** Which verdicts keep a posting out of the clusters that others are in, though it is judged to be one vacancy with each. */
export async function keptApart(
  { pool }: Database,
  id: string,
  others: readonly string[],
): Promise<Map<string, KeptApart>> {
  const found = new Map<string, KeptApart>();
  if (others.length === 0) return found;
  const { rows } = await pool.query<Row>(APART, [id, others]);
  for (const { otherId, low, high, rule, decidedBy } of rows) {
    const reason = { postingIds: [low, high], rule, why: WHY[rule] ?? rule, decidedBy };
    found.set(otherId, [...(found.get(otherId) ?? []), reason]);
  }
  return found;
}
