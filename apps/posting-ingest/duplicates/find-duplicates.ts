import { Inject, Injectable } from '@nestjs/common';
import { Database, query, type Prisma, type Tx } from '#libs/data';
import { alikeKeys } from '../record/alike-keys.js';
import type { ParsedPosting } from '#libs/contracts';
import { judge, type Judgement, type Known } from './judge.js';

/** Compared with a posting at most, the newest first. */
const COMPARED = 50;

interface Row {
  id: string;
  tenantId: string;
  sourceId: string | null;
  requisitionId: string | null;
  sourceUrl: string | null;
  status: string;
  firstSeenAt: Date;
  closedAt: Date | null;
  content: Prisma.JsonValue;
}
const SELECTED = `p.id, p.tenant_id AS "tenantId", p.source_id AS "sourceId", p.requisition_id AS "requisitionId",
  p.source_url AS "sourceUrl", p.status, p.first_seen_at AS "firstSeenAt", p.closed_at AS "closedAt", p.content`;
const FIND = `SELECT ${SELECTED} FROM posting.posting p WHERE p.id = $1::uuid AND p.tenant_id = $2::uuid`;
const ALIKE = `SELECT ${SELECTED} FROM posting.search s JOIN posting.posting p ON p.id = s.posting_id
  WHERE s.tenant_id = $1::uuid AND s.keys && $2::text[] AND s.posting_id <> $3::uuid
  ORDER BY s.posting_id DESC LIMIT ${COMPARED}`;
// What a person has said stays; what says the same is not written.
const KEEP = `INSERT INTO posting.duplicate (low_id, high_id, tenant_id, verdict, rule, score)
  VALUES (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3::uuid, $4, $5, $6::float8)
  ON CONFLICT (low_id, high_id) DO UPDATE SET (verdict, rule, score, decided_at) = (EXCLUDED.verdict, EXCLUDED.rule,
    EXCLUDED.score, now())
  WHERE duplicate.decided_by IS NULL AND (duplicate.verdict, duplicate.rule) <> (EXCLUDED.verdict, EXCLUDED.rule)`;

/** Compares a posting with those that may be the same, and keeps the verdicts. */
@Injectable()
export class FindDuplicates {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Reads what is there by now: in any order, and twice, it comes to the same. */
  async of(tx: Tx, tenantId: string, postingId: string): Promise<void> {
    const [posting] = await query<Row>(tx, FIND, [postingId, tenantId]);
    if (!posting) return;
    const keys = alikeKeys(posting.content as unknown as ParsedPosting, posting);
    const others = await query<Row>(tx, ALIKE, [tenantId, keys, postingId]);
    // Those of before that are alike no more are judged again as well.
    const before = await this.before(tx, posting, new Set(others.map(({ id }) => id)));
    const all = [...others, ...before].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const other of all) await this.keep(tx, posting, other, judge(toKnown(posting), toKnown(other)));
  }

  private async before(tx: Tx, { id }: Row, seen: ReadonlySet<string>): Promise<Row[]> {
    const rows = await query<Row>(
      tx,
      `SELECT ${SELECTED} FROM posting.duplicate d JOIN posting.posting p ON p.id IN (d.low_id, d.high_id) AND p.id <> $1::uuid
       WHERE $1::uuid IN (d.low_id, d.high_id) AND d.decided_by IS NULL`,
      [id],
    );
    return rows.filter((row) => !seen.has(row.id));
  }

  private async keep(tx: Tx, a: Row, b: Row, { verdict, rule, score }: Judgement): Promise<void> {
    await query(tx, KEEP, [a.id, b.id, a.tenantId, verdict, rule, score]);
  }
}

const toKnown = ({ status, content, ...row }: Row): Known => ({
  ...row,
  open: status === 'open',
  posting: content as unknown as ParsedPosting,
});
