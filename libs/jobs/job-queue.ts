import type { Queue } from 'bullmq';
import { contextOrNew, PermanentError } from '#libs/platform';
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
  ) {}

  async add<Q extends QueueName<R>, N extends JobName<R, Q>>(
    queue: Q,
    name: N,
    data: JobInput<R, Q, N>,
    options: AddOptions = {},
  ): Promise<void> {
    const job = this.prepare(queue, name, { data, ...options });
    await this.queueOf(queue).add(job.name, job.data, job.opts);
  }

  /** All or, if the carrier fails, an unknown part of them: adding again with the same ids is safe. */
  async addMany<Q extends QueueName<R>, N extends JobName<R, Q>>(
    queue: Q,
    name: N,
    jobs: readonly NewJob<JobInput<R, Q, N>>[],
  ): Promise<void> {
    if (jobs.length > 0) await this.queueOf(queue).addBulk(jobs.map((job) => this.prepare(queue, name, job)));
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

  private prepare(queue: string, name: string, { data, jobId, delayMs }: NewJob<unknown>) {
    const definition = this.registry[queue]?.[name];
    if (!definition) throw new PermanentError('unknown-job', `Job "${queue}/${name}" is not declared.`);
    const parsed = definition.data.safeParse(data);
    if (!parsed.success) throw new PermanentError('invalid-job-data', `${queue}/${name}: ${parsed.error.message}`);
    const { notes: _, ...context } = contextOrNew();
    // The input is stored, not the parsed value: the worker parses again, and a transform must not run twice.
    const stored: Payload = { data, ...context };
    const delay = delayMs === undefined ? {} : { delay: Math.max(0, Math.round(delayMs)) };
    const id = jobId === undefined ? {} : { jobId: checkJobId(jobId) };
    return { name, data: stored, opts: { ...carrierOptions(definition), ...delay, ...id } };
  }

  private queueOf(name: string): Queue {
    const queue = this.queues.get(name);
    if (!queue) throw new PermanentError('unknown-queue', `Queue "${name}" is not declared.`);
    return queue;
  }
}
