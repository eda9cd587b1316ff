import type { Queue } from 'bullmq';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '#libs/platform';
import { carrierOptions, type JobDefinition, type JobRegistry, type Recurrence } from './definition.js';

/** An exclusive role among all processes; lost with the connection that holds it. */
export interface Leadership {
  acquire(name: string, onLost?: () => void): Promise<{ release(): Promise<void> } | null>;
}
export interface RecurringTimes {
  /** How often one that is not the owner tries to become it. */
  takeOverMs: number;
  /** How often the owner checks that each schedule still exists. */
  verifyMs: number;
}
const TIMES: RecurringTimes = { takeOverMs: 10_000, verifyMs: 60_000 };
/** A schedule whose next run is this long past is stuck: nothing but its own runs moves it on. */
const STUCK_AFTER_MS = 120_000;

/** How long a stop waits for a check of the schedules that is under way. */
const LAST_ROUND_MS = 500;

const repeatOf = (recurrence: Recurrence) =>
  'every' in recurrence ? { every: recurrence.every } : { pattern: recurrence.cron, tz: recurrence.tz };

const recurringOf = (registry: JobRegistry, queue: string): [string, JobDefinition & { recurring: Recurrence }][] =>
  Object.entries(registry[queue] ?? {}).flatMap(([name, job]) =>
    job.recurring ? [[name, { ...job, recurring: job.recurring }]] : [],
  );

/**
 * Keeps the schedules of recurring jobs in the carrier. Only the elected owner writes them: several booting
 * instances can stop or double a schedule (bullmq #3272, #3381, #2876).
 */
export class RecurringJobs {
  private timer: NodeJS.Timeout | undefined;
  private role: { release(): Promise<void> } | null = null;
  private stopped = false;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly registry: JobRegistry,
    private readonly queues: ReadonlyMap<string, Queue>,
    private readonly leadership: Leadership,
    private readonly logger: Logger,
    private readonly times: RecurringTimes = TIMES,
  ) {}

  get owner(): boolean {
    return this.role !== null;
  }

  start(): void {
    this.round = this.tick();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    // A carrier that is away answers never; running jobs must not lose their last seconds to that.
    const late = new AbortController();
    await Promise.race([this.round, delay(LAST_ROUND_MS, undefined, late).catch(() => undefined)]);
    late.abort();
    await this.role?.release();
    this.role = null;
  }

  private async tick(): Promise<void> {
    try {
      this.role ??= await this.leadership.acquire(`recurring-jobs-${[...this.queues.keys()].sort().join('-')}`, () => {
        this.role = null;
      });
      if (this.role) await this.verify();
    } catch (error) {
      this.logger.warn({ err: error }, 'recurring jobs: could not verify, will try again');
    }
    if (this.stopped) return;
    this.timer = setTimeout(
      () => {
        this.round = this.tick();
      },
      this.role ? this.times.verifyMs : this.times.takeOverMs,
    );
  }

  private async verify(): Promise<void> {
    for (const [queueName, queue] of this.queues) {
      const wanted = recurringOf(this.registry, queueName);
      const present = await queue.getJobSchedulers();
      for (const { key } of present) {
        if (!wanted.some(([name]) => name === key)) await queue.removeJobScheduler(key);
      }
      for (const [name, job] of wanted) {
        const schedule = present.find(({ key }) => key === name);
        const alive = schedule && isAlive(schedule, job.recurring) && (await hasNextRun(queue, name, schedule));
        if (!alive) await this.write(queue, name, job);
      }
    }
  }

  private async write(queue: Queue, name: string, job: JobDefinition & { recurring: Recurrence }): Promise<void> {
    const template = { name, data: { data: {} }, opts: carrierOptions(job) };
    await queue.upsertJobScheduler(name, repeatOf(job.recurring), template);
    this.logger.info({ queue: queue.name, job: name }, 'recurring job scheduled');
  }
}

interface Schedule {
  every?: number;
  pattern?: string;
  tz?: string;
  next?: number;
}
/** A carrier that lost jobs but not schedules: the run that would make the next one is not there. */
const hasNextRun = async (queue: Queue, name: string, { next }: Schedule): Promise<boolean> =>
  (await queue.getJob(`repeat:${name}:${next}`)) !== undefined;

function isAlive(schedule: Schedule, recurrence: Recurrence): boolean {
  const asDeclared =
    'every' in recurrence
      ? schedule.every === recurrence.every
      : schedule.pattern === recurrence.cron && schedule.tz === recurrence.tz;
  return asDeclared && schedule.next !== undefined && schedule.next > Date.now() - STUCK_AFTER_MS;
}
