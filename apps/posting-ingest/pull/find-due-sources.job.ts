import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';
import { JobHandler, JobQueue, type JobOutcome } from '#libs/jobs';
import type { INGEST_JOBS } from '../jobs.js';
import { ConcludeReadings } from './conclude-readings.js';
import { LEASE_MS } from './read-source.job.js';

const AT_ONCE = 50;

// Claimed and leased in one statement: what is lost on the way to the reader is due again when the lease is over.
const CLAIM = `UPDATE posting.source SET lease_until = date_trunc('milliseconds', now()) + $1 * interval '1 ms'
  WHERE id IN (
    SELECT id FROM posting.source WHERE deleted_at IS NULL AND (lease_until IS NULL OR lease_until < now())
      AND (next_read_at <= now() OR sync_requested_at IS NOT NULL)
    ORDER BY coalesce(sync_requested_at, next_read_at) LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
  RETURNING id, lease_until AS lease`;

@Injectable()
export class FindDueSources {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(JobQueue) private readonly jobs: JobQueue<typeof INGEST_JOBS>,
    @Inject(ConcludeReadings) private readonly conclude: ConcludeReadings,
  ) {}

  @JobHandler('postings', 'find-due-sources')
  async run(): Promise<JobOutcome> {
    const { rows } = await this.db.pool.query<{ id: string; lease: Date }>(CLAIM, [LEASE_MS]);
    await this.jobs.addMany(
      'sources',
      'read-source',
      rows.map(({ id, lease }) => ({
        data: { sourceId: id, lease: lease.toISOString() },
        jobId: `read-${id}-${lease.getTime()}`,
      })),
    );
    const concluded = await this.conclude.run();
    return rows.length + concluded > 0 ? 'done' : { skipped: 'no source is due' };
  }
}
