import { Injectable } from '@nestjs/common';
import { query, type Prisma, type Tx } from '#libs/data';
import { ALIKE } from '../record/alike-keys.js';
import { settleClusters } from './clusters.js';
import { judge, type Known } from './judge.js';
import { contentOf } from '../record/stored-content.js';

/** Compared with a posting at most, the newest first. */
const COMPARED = 50;
/** Pairs whose texts are in memory at once. */
const PAIRS_AT_ONCE = 100;

interface Pair {
  low: string;
  high: string;
}

// Those that share a key, and those of before: what is alike no more is judged again as well. What people have said is not
// asked again. `OFFSET 0`: by the index of the keys, and not by reading the newest until enough share one.
const PAIRS = `WITH asked AS MATERIALIZED (SELECT s.posting_id AS id, s.tenant_id,
      ARRAY(SELECT key FROM unnest(s.keys) AS key WHERE key LIKE '${ALIKE}%') AS keys
    FROM unnest($1::uuid[], $2::uuid[]) AS a(id, tenant_id)
      JOIN posting.search s ON s.posting_id = a.id AND s.tenant_id = a.tenant_id),
  alike AS (SELECT asked.id, other.posting_id AS other FROM asked CROSS JOIN LATERAL (
      SELECT posting_id FROM (SELECT s.posting_id FROM posting.search s
        WHERE s.keys && asked.keys AND s.tenant_id = asked.tenant_id AND s.posting_id <> asked.id OFFSET 0) AS found
      ORDER BY posting_id DESC LIMIT ${COMPARED}) AS other
    UNION SELECT asked.id, CASE d.low_id WHEN asked.id THEN d.high_id ELSE d.low_id END
    FROM asked JOIN posting.duplicate d ON asked.id IN (d.low_id, d.high_id))
  SELECT DISTINCT least(id, other) AS low, greatest(id, other) AS high FROM alike
  WHERE NOT EXISTS (SELECT FROM posting.duplicate WHERE low_id = least(id, other) AND high_id = greatest(id, other)
    AND decided_by IS NOT NULL) ORDER BY low, high`;

const FIND = `SELECT id, tenant_id AS "tenantId", source_id AS "sourceId", requisition_id AS "requisitionId",
  source_url AS "sourceUrl", status, first_seen_at AS "firstSeenAt", closed_at AS "closedAt", content
  FROM posting.posting WHERE id = ANY($1::uuid[])`;

// What says the same is not written, and what a person has said in the meantime stays.
const KEEP = `INSERT INTO posting.duplicate (low_id, high_id, tenant_id, verdict, rule, score)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::float8[])
  ON CONFLICT (low_id, high_id) DO UPDATE SET (verdict, rule, score, decided_at) = (EXCLUDED.verdict, EXCLUDED.rule,
    EXCLUDED.score, now())
  WHERE duplicate.decided_by IS NULL AND (duplicate.verdict, duplicate.rule) <> (EXCLUDED.verdict, EXCLUDED.rule)`;

interface Row extends Omit<Known, 'posting' | 'open'> {
  id: string;
  tenantId: string;
  status: string;
  content: Prisma.JsonValue;
}

/** Compares postings with those that may be the same, and keeps the verdicts and what they add up to. */
@Injectable()
export class FindDuplicates {
  /** Reads what is there by now: in any order, and twice, it comes to the same. */
  async of(tx: Tx, postings: readonly { id: string; tenantId: string }[]): Promise<void> {
    const asked = [postings.map(({ id }) => id), postings.map(({ tenantId }) => tenantId)];
    const pairs = await query<Pair>(tx, PAIRS, asked);
    for (let from = 0; from < pairs.length; from += PAIRS_AT_ONCE) {
      await this.judgeAll(tx, pairs.slice(from, from + PAIRS_AT_ONCE));
    }
    await settleClusters(tx, asked[0] ?? []);
  }

  private async judgeAll(tx: Tx, pairs: readonly Pair[]): Promise<void> {
    const ids = [...new Set(pairs.flatMap(({ low, high }) => [low, high]))];
    const rows = new Map((await query<Row>(tx, FIND, [ids])).map((row) => [row.id, row]));
    const verdicts = pairs.flatMap(({ low, high }) => {
      const [a, b] = [rows.get(low), rows.get(high)];
      // One of them was deleted meanwhile.
      return a && b ? [{ low, high, tenantId: a.tenantId, ...judge(toKnown(a), toKnown(b)) }] : [];
    });
    const column = <K extends keyof (typeof verdicts)[number]>(name: K) => verdicts.map((verdict) => verdict[name]);
    const columns = [
      column('low'),
      column('high'),
      column('tenantId'),
      column('verdict'),
      column('rule'),
      column('score'),
    ];
    await query(tx, KEEP, columns);
  }
}

const toKnown = ({ status, content, ...row }: Row): Known => ({
  ...row,
  open: status === 'open',
  posting: contentOf(content),
});
