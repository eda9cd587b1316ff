import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';
import { JobQueue } from '#libs/jobs';
import { ENV, type Env } from '#libs/platform';
import { SWEEP_INTERVAL_MS, type NotificationJobs } from '../jobs.js';
import type { AlertRef } from './alert-store.js';

const PAGE = 1_000;
/** How many overdue alerts of one owner a sweep takes: nobody's backlog may starve the others. */
const OVERDUE_PER_OWNER = 50;
const GRACE_MS = 5_000;
/** The job of an overdue alert may be lost as well, or asleep: so often it is another one. */
const AGAIN_AFTER_MS = 600_000;

/** Puts alerts of the near future on the clock. Alert rows are the truth: whatever is lost here is armed again. */
@Injectable()
export class AlertTimers {
  private readonly horizonMs: number;

  constructor(
    @Inject(JobQueue) private readonly jobs: NotificationJobs,
    @Inject(Database) private readonly db: Database,
    @Inject(ENV) env: Env,
  ) {
    this.horizonMs = env.ALERT_HORIZON_MINUTES * 60_000;
  }

  /** Arm those that are due within the horizon; the sweep takes care of the later ones. */
  async arm(alerts: AlertRef[], now = new Date()): Promise<void> {
    const near = alerts.filter(({ dueAt }) => dueAt.getTime() <= now.getTime() + this.horizonMs);
    if (near.length === 0) return;
    await this.add(near, now);
    await this.markArmed(near);
  }

  /** @returns how many alerts were put on the clock (those that were there already included). */
  async sweep(now = new Date()): Promise<number> {
    const overdue = await this.overdue(now);
    await this.add(
      overdue,
      now,
      ({ dueAt }) => `-overdue-${Math.floor((now.getTime() - dueAt.getTime()) / AGAIN_AFTER_MS)}`,
    );
    let armed = overdue.length;
    for (
      let after: AlertRef | undefined, page = await this.upcoming(now, after);
      page.length > 0;
      page = await this.upcoming(now, after)
    ) {
      await this.add(page, now);
      await this.markArmed(page);
      armed += page.length;
      after = page.at(-1);
    }
    return armed;
  }

  private async add(alerts: AlertRef[], now: Date, suffixOf: (alert: AlertRef) => string = () => ''): Promise<void> {
    await this.jobs.addMany(
      'alerts',
      'fire-alert',
      alerts.map((alert) => ({
        data: { alertId: alert.id, version: alert.version },
        jobId: `alert-${alert.id}-${alert.version}${suffixOf(alert)}`,
        delayMs: Math.max(0, alert.dueAt.getTime() - now.getTime()),
      })),
    );
  }

  private async markArmed(alerts: AlertRef[]): Promise<void> {
    await this.db.pool.query(
      `UPDATE notification.alert a SET state = 'armed', armed_at = now()
       FROM unnest($1::uuid[], $2::int[]) AS r(id, version) WHERE a.id = r.id AND a.version = r.version AND a.state = 'scheduled'`,
      [alerts.map(({ id }) => id), alerts.map(({ version }) => version)],
    );
  }

  /** Their job was lost or sleeps: another one, under another id, due now. */
  private async overdue(now: Date): Promise<AlertRef[]> {
    const { rows } = await this.db.pool.query<AlertRef>(
      `SELECT id, version, due_at AS "dueAt" FROM (
         SELECT id, version, due_at, row_number() OVER (PARTITION BY owner_id ORDER BY due_at) AS turn
         FROM notification.alert WHERE state IN ('scheduled', 'armed') AND due_at < $1
       ) late WHERE turn <= $2 ORDER BY due_at LIMIT $3`,
      [new Date(now.getTime() - GRACE_MS), OVERDUE_PER_OWNER, PAGE],
    );
    return rows;
  }

  /** Not armed yet within the horizon; and the armed ones of the next moments, in case the carrier was wiped. */
  private async upcoming(now: Date, after: AlertRef | undefined): Promise<AlertRef[]> {
    const { rows } = await this.db.pool.query<AlertRef>(
      `SELECT id, version, due_at AS "dueAt" FROM notification.alert
       WHERE due_at >= $1 AND (due_at, id) > ($4, $5::uuid)
         AND ((state = 'scheduled' AND due_at <= $2) OR (state = 'armed' AND due_at <= $3))
       ORDER BY due_at, id LIMIT ${PAGE}`,
      [
        new Date(now.getTime() - GRACE_MS),
        new Date(now.getTime() + this.horizonMs),
        new Date(now.getTime() + 3 * SWEEP_INTERVAL_MS),
        after?.dueAt ?? new Date(0),
        after?.id ?? '00000000-0000-0000-0000-000000000000',
      ],
    );
    return rows;
  }
}
