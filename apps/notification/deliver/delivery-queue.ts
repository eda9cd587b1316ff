import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';
import { JobHandler, JobQueue, type JobOutcome, type NewJob } from '#libs/jobs';
import type { NotificationJobs } from '../jobs.js';

const PAGE = 1_000;
const PER_OWNER = 50;

/** A job that was lost in a carrier, or sleeps there beyond its time, is replaced so often. */
const AGAIN_AFTER_S = 600;

interface Due {
  id: string;
  /** Attempts that have begun. */
  attempts: number;
  /** How often `AGAIN_AFTER_S` has passed since it was due. */
  late: number;
}

/** The first of every owner comes before the second of any: what waits behind one's blocked mails keeps nobody's back. */
const DUE = `SELECT id, attempts, floor(extract(epoch FROM now() - due_at) / ${AGAIN_AFTER_S})::int AS late FROM (
    SELECT id, attempts, due_at, row_number() OVER (PARTITION BY owner_id ORDER BY next_attempt_at) AS turn, next_attempt_at
    FROM notification.delivery, LATERAL (SELECT CASE state WHEN 'sending' THEN claimed_until ELSE next_attempt_at END) AS d(due_at)
    WHERE (state = 'pending' AND next_attempt_at < now() - interval '5 seconds') OR (state = 'sending' AND claimed_until < now())
  ) due WHERE turn <= $1 ORDER BY turn, next_attempt_at LIMIT $2`;

/**
 * Brings deliveries that are due to the workers. The rows are the truth: what is lost here is found by the sweep.
 *
 * A job's id names the attempt it is for. Brought twice, by two processes or by sweep after sweep while there is more to
 * send than is sent, an attempt stands in the queue once. No retry is lost to that: it is another attempt and has another
 * id than the job that led to it, which may still run; a finished job leaves no id behind; and the sweep has ids of its
 * own, which change while something stays due, so that it does not rely on a job that may have been lost.
 */
@Injectable()
export class DeliveryQueue {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(JobQueue) private readonly jobs: NotificationJobs,
  ) {}

  /**
   * Never throws: the sweep brings what could not be enqueued.
   * @param begun how many attempts have begun before
   */
  async enqueue(deliveryIds: string[], { begun = 0, delayMs = 0 } = {}): Promise<void> {
    await this.add(deliveryIds.map((id) => ({ data: { deliveryId: id }, jobId: jobId(id, begun), delayMs })));
  }

  @JobHandler('delivery-sweeps', 'sweep-deliveries')
  async sweep(): Promise<JobOutcome> {
    const { rows } = await this.db.pool.query<Due>(DUE, [PER_OWNER, PAGE]);
    const jobs = rows.map(({ id, attempts, late }) => ({
      data: { deliveryId: id },
      jobId: `${jobId(id, attempts)}-overdue-${late}`,
    }));
    await this.add(jobs);
    return rows.length > 0 ? 'done' : { skipped: 'nothing due' };
  }

  private async add(jobs: NewJob<{ deliveryId: string }>[]): Promise<void> {
    await this.jobs.addMany('deliveries', 'attempt-delivery', jobs).catch(() => undefined);
  }
}

const jobId = (deliveryId: string, begun: number): string => `delivery-${deliveryId}-${begun + 1}`;
