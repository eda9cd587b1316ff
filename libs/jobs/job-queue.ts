import type { Queue } from 'bullmq';
import { setTimeout as wait } from 'node:timers/promises';
import { v7 } from 'uuid';
import { classify, contextOrNew, PermanentError, TransientError } from '#libs/platform';
import { carrierOptions, type JobInput, type JobName, type JobRegistry, type QueueName } from './definition.js';
import { checkJobId, type Payload } from './payload.js';

export interface AddOptions {
  /**
   * A second add with the id of a waiting, delayed or running job changes nothing. Once the job is finished its id
   * is free again. An id that may be armed again while it runs should carry its due time: `alert-<id>-<due>`.
   */
  jobId?: string;
  delayMs?: number;
}
export interface NewJob<D> extends AddOptions {
  data: D;
}

/** Adds and removes jobs. The carrier may lose them: what must not be lost is kept, and re-armed, elsewhere. */
export class JobQueue<R extends JobRegistry = JobRegistry> {
  constructor(
    private readonly registry: R,
    private readonly queues: ReadonlyMap<string, Queue>,
    private readonly answerWithinMs = 10_000,
  ) {}

  async add<Q extends QueueName<R>, N extends JobName<R, Q>>(
    queue: Q,
    name: N,
    data: JobInput<R, Q, N>,
    options: AddOptions = {},
  ): Promise<void> {
    const job = this.prepare(queue, name, { data, ...options });
    const carrier = this.queueOf(queue);
    await this.inTime(withRetry(() => carrier.add(job.name, job.data, job.opts)));
  }

  /** All or, if the carrier fails, an unknown part of them: adding again with the same ids is safe. */
  async addMany<Q extends QueueName<R>, N extends JobName<R, Q>>(
    queue: Q,
    name: N,
    jobs: readonly NewJob<JobInput<R, Q, N>>[],
  ): Promise<void> {
    if (jobs.length === 0) return;
    const carrier = this.queueOf(queue);
    const prepared = jobs.map((job) => this.prepare(queue, name, job));
    await this.inTime(withRetry(() => carrier.addBulk(prepared)));
  }

  /** False when there is no such job, or when it is running already: its handler must re-check the state. */
  async remove(queue: QueueName<R>, jobId: string): Promise<boolean> {
    const carrier = this.queueOf(queue);
    // Redis answers 1 for a job it does not have.
    if (!(await carrier.getJob(checkJobId(jobId)))) return false;
    return (await carrier.remove(jobId)) === 1;
  }

  async counts(queue: QueueName<R>): Promise<Record<string, number>> {
    return this.queueOf(queue).getJobCounts('waiting', 'active', 'delayed');
  }

  /** While Redis is away a command waits for it; whoever adds a job has a request or an event to go on with. */
  private async inTime(adding: Promise<unknown>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const error = new TransientError('carrier-away', 'the carrier of jobs does not answer');
      timer = setTimeout(() => reject(error), this.answerWithinMs);
    });
    await Promise.race([adding, late]).finally(() => clearTimeout(timer));
  }

  private prepare(queue: string, name: string, { data, jobId, delayMs }: NewJob<unknown>) {
    const definition = this.registry[queue]?.[name];
    if (!definition) throw new PermanentError('unknown-job', `Job "${queue}/${name}" is not declared.`);
    const parsed = definition.data.safeParse(data);
    if (!parsed.success) throw new PermanentError('invalid-job-data', `${queue}/${name}: ${parsed.error.message}`);
    const { notes: _, ...context } = contextOrNew();
    // The input is stored, not the parsed value: the worker parses again, and a transform must not run twice.
    const stored: Payload = { data, ...context };
    const delay = delayMs === undefined ? {} : { delay: Math.max(0, Math.round(delayMs)) };
    // Always an id of our own: adding again after a lost connection must not double the job.
    const id = { jobId: jobId === undefined ? v7() : checkJobId(jobId) };
    return { name, data: stored, opts: { ...carrierOptions(definition), ...delay, ...id } };
  }

  private queueOf(name: string): Queue {
    const queue = this.queues.get(name);
    if (!queue) throw new PermanentError('unknown-queue', `Queue "${name}" is not declared.`);
    return queue;
  }
}

/** A connection that breaks under an add is common when a server restarts; ids make trying again safe. */
async function withRetry<T>(work: () => Promise<T>, delaysMs: readonly number[] = [50, 250, 1_000]): Promise<T> {
  const [delayMs, ...later] = delaysMs;
  try {
    return await work();
  } catch (error) {
    if (delayMs === undefined || classify(error) !== 'transient') throw error;
    await wait(delayMs);
    return withRetry(work, later);
  }
}
