import { Inject, Injectable, Module } from '@nestjs/common';
import { z } from 'zod';
import { Database, KEEP_DAYS, maintainPartitions, prune, pruneRules } from '#libs/data';
import { defineJobs, JobHandler, type JobOutcome } from '#libs/jobs';
import { ENV, note, type Env } from '#libs/platform';

/** Work that keeps the cost of history flat. One service declares it; running twice is harmless. */
export const MAINTENANCE_JOBS = defineJobs({
  maintenance: { 'keep-tables-small': { data: z.object({}), recurring: { cron: '17 * * * *', tz: 'UTC' } } },
});

/**
 * How long what is handled is remembered: longer than any carrier can bring it again. Kafka keeps an event for so long
 * after it was published, and the relay may publish it again as long as the outbox has it.
 */
export const inboxDays = ({ KAFKA_BROKERS, KAFKA_RETENTION_DAYS }: Env): number =>
  KAFKA_BROKERS ? Math.max(2 * KEEP_DAYS, KAFKA_RETENTION_DAYS + KEEP_DAYS + 1) : 2 * KEEP_DAYS;

@Injectable()
class KeepTablesSmall {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @JobHandler('maintenance', 'keep-tables-small')
  async run(): Promise<JobOutcome> {
    const { dropped, waiting } = await maintainPartitions(this.db, { inboxDays: inboxDays(this.env) });
    const pruned = await prune(this.db, pruneRules(inboxDays(this.env)));
    if (waiting.length > 0) note({ partitionsInUse: waiting });
    return dropped.length + pruned > 0 ? 'done' : { skipped: 'nothing old' };
  }
}

@Module({ providers: [KeepTablesSmall] })
export class MaintenanceModule {}
