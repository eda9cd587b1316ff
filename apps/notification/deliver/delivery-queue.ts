import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';
import { JobHandler, JobQueue, type JobOutcome } from '#libs/jobs';
import type { NotificationJobs } from '../jobs.js';

const PAGE = 1_000;
const PER_OWNER = 50;

/** Brings deliveries that are due to the workers. The rows are the truth: what is lost here is found by the sweep. */
@Injectable()
export class DeliveryQueue {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(JobQueue) private readonly jobs: NotificationJobs,
  ) {}

  /** Never throws: the sweep brings what could not be enqueued. */
  async enqueue(deliveryIds: string[], delayMs = 0): Promise<void> {
    const jobs = deliveryIds.map((deliveryId) => ({ data: { deliveryId }, delayMs }));
    await this.jobs.addMany('deliveries', 'attempt-delivery', jobs).catch(() => undefined);
  }

  @JobHandler('deliveries', 'sweep-deliveries')
  async sweep(): Promise<JobOutcome> {
    const { rows } = await this.db.pool.query<{ id: string }>(
      `SELECT id FROM (
         SELECT id, row_number() OVER (PARTITION BY owner_id ORDER BY next_attempt_at) AS turn, next_attempt_at
         FROM notification.delivery
         WHERE (state = 'pending' AND next_attempt_at < now() - interval '5 seconds') OR (state = 'sending' AND claimed_until < now())
       ) due WHERE turn <= $1 ORDER BY next_attempt_at LIMIT $2`,
      [PER_OWNER, PAGE],
    );
    await this.enqueue(rows.map(({ id }) => id));
    return rows.length > 0 ? 'done' : { skipped: 'nothing due' };
  }
}
