import { query, type Tx } from '#libs/data';
import { groupPostings, type JudgedPair } from './group.js';

/** Postings that hang together are looked at up to so many; a vacancy has a handful. */
const MOST = 1_000;

const TENANTS = `SELECT DISTINCT tenant_id::text AS "tenantId" FROM posting.posting p WHERE id = ANY($1::uuid[]) AND (
    EXISTS (SELECT FROM posting.duplicate WHERE low_id = p.id AND verdict <> 'different')
    OR EXISTS (SELECT FROM posting.duplicate WHERE high_id = p.id AND verdict <> 'different')
    OR EXISTS (SELECT FROM posting.cluster_member WHERE posting_id = p.id))
  ORDER BY 1`;

const LOCK = `SELECT FROM pg_advisory_xact_lock(hashtextextended('posting clusters ' || $1, 0))`;

// Those asked about, those they were one cluster with, and all that any of these are the same as.
const TOGETHER = `WITH RECURSIVE mine AS (SELECT id FROM posting.posting WHERE id = ANY($1::uuid[]) AND tenant_id = $2::uuid),
  together(id) AS (
    SELECT id FROM (SELECT id FROM mine UNION SELECT m.posting_id FROM posting.cluster_member m
      WHERE m.cluster_id IN (SELECT cluster_id FROM posting.cluster_member WHERE posting_id IN (SELECT id FROM mine))) AS known
    UNION SELECT next.id FROM together CROSS JOIN LATERAL (
      SELECT high_id AS id FROM posting.duplicate WHERE low_id = together.id AND verdict <> 'different'
      UNION ALL SELECT low_id FROM posting.duplicate WHERE high_id = together.id AND verdict <> 'different') AS next)
  SELECT id FROM (SELECT id FROM together LIMIT ${MOST}) AS found ORDER BY id`;

const VERDICTS = `SELECT low_id AS low, high_id AS high, verdict, rule, score FROM posting.duplicate
  WHERE low_id = ANY($1::uuid[]) AND high_id = ANY($1::uuid[])`;

const LEAVE = `DELETE FROM posting.cluster_member WHERE posting_id = ANY($1::uuid[]) AND posting_id <> ALL($2::uuid[])`;
const JOIN = `INSERT INTO posting.cluster_member (posting_id, cluster_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])
  ON CONFLICT (posting_id) DO UPDATE SET cluster_id = EXCLUDED.cluster_id
  WHERE cluster_member.cluster_id <> EXCLUDED.cluster_id`;

/**
 * Make the clusters that postings are in agree with the verdicts on their pairs. One at a time for each tenant: two that saw
 * half of the pairs each would leave a vacancy in two clusters. Called last, when all else is locked.
 */
export async function settleClusters(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const { tenantId } of await query<{ tenantId: string }>(tx, TENANTS, [ids])) {
    await query(tx, LOCK, [tenantId]);
    const together = (await query<{ id: string }>(tx, TOGETHER, [ids, tenantId])).map(({ id }) => id);
    const clusters = groupPostings(await query<JudgedPair>(tx, VERDICTS, [together]));
    const members = clusters.flatMap((cluster) => cluster.map((id) => ({ id, clusterId: cluster[0] })));
    const joined = members.map(({ id }) => id);
    await query(tx, LEAVE, [together, joined]);
    await query(tx, JOIN, [joined, members.map(({ clusterId }) => clusterId)]);
  }
}
