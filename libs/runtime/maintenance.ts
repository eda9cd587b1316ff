import { Inject, Injectable, Module } from '@nestjs/common';
import { z } from 'zod';
import { Database, maintainPartitions, prune } from '#libs/data';
import { defineJobs, JobHandler, type JobOutcome } from '#libs/jobs';
import { note } from '#libs/platform';

/** Work that keeps the cost of history flat. One service declares it; running twice is harmless. */
export const MAINTENANCE_JOBS = defineJobs({
  maintenance: { 'keep-tables-small': { data: z.object({}), recurring: { cron: '17 * * * *', tz: 'UTC' } } },
});

@Injectable()
class KeepTablesSmall {
  constructor(@Inject(Database) private readonly db: Database) {}

  @JobHandler('maintenance', 'keep-tables-small')
  async run(): Promise<JobOutcome> {
    const { dropped, waiting } = await maintainPartitions(this.db);
    const pruned = await prune(this.db);
    if (waiting.length > 0) note({ partitionsInUse: waiting });
    return dropped.length + pruned > 0 ? 'done' : { skipped: 'nothing old' };
  }
}

@Module({ providers: [KeepTablesSmall] })
export class MaintenanceModule {}
