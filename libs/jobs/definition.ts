import { z } from 'zod';

/** When a recurring job runs: every so many milliseconds, or by a cron pattern in a time zone. */
export type Recurrence = { every: number } | { cron: string; tz: string };

export interface JobDefinition<S extends z.ZodType = z.ZodType> {
  data: S;
  /** Runs at most, the first one included; 5 unless told. */
  attempts?: number;
  backoff?: { type: 'fixed' | 'exponential'; delayMs: number; jitter?: number };
  /** Of its queue, how many run at a time in a process; the largest that a job of the queue names counts. */
  atOnce?: number;
  /** Added by one elected owner, with empty data. The work must be harmless if it runs twice. */
  recurring?: Recurrence;
}

export type JobRegistry = Readonly<Record<string, Readonly<Record<string, JobDefinition>>>>;
export type QueueName<R extends JobRegistry> = keyof R & string;
export type JobName<R extends JobRegistry, Q extends QueueName<R>> = keyof R[Q] & string;
export type JobInput<R extends JobRegistry, Q extends QueueName<R>, N extends JobName<R, Q>> = z.input<R[Q][N]['data']>;
export type JobData<R extends JobRegistry, Q extends QueueName<R>, N extends JobName<R, Q>> = z.output<R[Q][N]['data']>;

/** What a handler found to do; "nothing to do" is a value, not an error. */
export type JobOutcome = 'done' | { skipped: string };

const DEFAULT_ATTEMPTS = 5;
const DEFAULT_BACKOFF = { type: 'exponential', delayMs: 1_000, jitter: 0.2 } as const;

/** Declare the jobs of a process: queues by noun, jobs by imperative. */
export function defineJobs<const R extends JobRegistry>(registry: R): R {
  for (const [queue, jobs] of Object.entries(registry)) {
    if (queue.includes(':')) throw new Error(`Queue "${queue}" may not contain ":".`);
    for (const [name, job] of Object.entries(jobs)) {
      if (job.recurring && !job.data.safeParse({}).success) {
        throw new Error(`Job "${queue}/${name}" recurs, so its data must accept {}.`);
      }
    }
  }
  return Object.freeze(registry);
}

/** The options the carrier stores with a job. Finished jobs are removed, so that their id can be used again. */
export function carrierOptions(job: JobDefinition) {
  const { type, delayMs, ...rest } = job.backoff ?? DEFAULT_BACKOFF;
  return {
    attempts: job.attempts ?? DEFAULT_ATTEMPTS,
    backoff: { type, delay: delayMs, ...rest },
    removeOnComplete: true,
    removeOnFail: true,
  };
}
