import { Inject, Injectable } from '@nestjs/common';
import { Database, query, type Tx } from '#libs/data';
import { JobQueue } from '#libs/jobs';
import type { INGEST_JOBS } from '../jobs.js';
import { SUMMARY_SETTINGS, type SummarySettings } from './settings.js';

export interface Wish {
  postingId: string;
  wishes: number;
}

/** By then the job of the event has run, unless the carrier lost it. */
const UNLESS_DONE_MS = 30_000;
const AT_ONCE = 50;

// In one order everywhere, or two batches could wait for each other.
const WISH = `INSERT INTO posting.summary_wish AS w (posting_id, next_at)
  SELECT DISTINCT p.id, now() + $3 * interval '1 ms'
  FROM unnest($1::uuid[], $2::uuid[]) AS r(id, tenant_id) JOIN posting.posting p USING (id, tenant_id) ORDER BY p.id
  ON CONFLICT (posting_id) DO UPDATE SET wishes = w.wishes + 1, next_at = EXCLUDED.next_at`;
// Looked at again when whoever gets it now died.
const DUE = `UPDATE posting.summary_wish SET next_at = now() + $1 * interval '1 ms'
  WHERE posting_id IN (
    SELECT posting_id FROM posting.summary_wish WHERE next_at <= now() ORDER BY next_at LIMIT ${AT_ONCE}
    FOR UPDATE SKIP LOCKED)
  RETURNING posting_id AS "postingId"`;

/** Which postings wait for a summary of the model. */
@Injectable()
export class SummaryWishes {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(JobQueue) private readonly jobs: JobQueue<typeof INGEST_JOBS>,
    @Inject(SUMMARY_SETTINGS) private readonly settings: SummarySettings | null,
  ) {}

  /** In the transaction of whatever changed the postings. @returns what is to be done once it is durable */
  async wish(tx: Tx, postings: readonly { id: string; tenantId: string }[]): Promise<() => Promise<void>> {
    if (!this.settings || postings.length === 0) return () => Promise.resolve();
    const ids = postings.map(({ id }) => id);
    await query(tx, WISH, [ids, postings.map(({ tenantId }) => tenantId), UNLESS_DONE_MS]);
    return () => this.hurry(ids);
  }

  async handOutDue(): Promise<number> {
    if (!this.settings) return 0;
    const { rows } = await this.db.pool.query<{ postingId: string }>(DUE, [this.settings.timeoutMs + UNLESS_DONE_MS]);
    await this.hurry(rows.map(({ postingId }) => postingId));
    return rows.length;
  }

  find(postingId: string): Promise<Wish | null> {
    return this.db.prisma.summaryWish.findUnique({ where: { postingId }, select: { postingId: true, wishes: true } });
  }

  async postpone({ postingId, wishes }: Wish, until: Date): Promise<void> {
    await this.db.prisma.summaryWish.updateMany({ where: { postingId, wishes }, data: { nextAt: until } });
  }

  /** Granted, or in vain. One that came in between stays. */
  async drop({ postingId, wishes }: Wish): Promise<void> {
    await this.db.prisma.summaryWish.deleteMany({ where: { postingId, wishes } });
  }

  private hurry(postingIds: readonly string[]): Promise<void> {
    const jobs = postingIds.map((postingId) => ({ data: { postingId }, jobId: `summary-${postingId}` }));
    return this.jobs.addMany('summaries', 'make-summary', jobs);
  }
}
