import type { Queue, Worker } from 'bullmq';
import type { HealthRegistry, Logger, MetricsRegistry, ShutdownRegistry } from '#libs/platform';
import { throttle, type JobEngine } from './engine.js';
import type { HandlerFunction } from './job-handler.js';
import { JobMetrics } from './job-metrics.js';
import { JobQueue } from './job-queue.js';
import type { JobsOptions } from './jobs.options.js';
import { RecurringJobs, type Leadership } from './recurring.js';
import { runJob, type RunDependencies } from './run-job.js';

/** A stall is a crash of its worker, not a fault of the job: it is not counted against it soon. */
const MAX_STALLS = 10;

/** The queues and workers of one process, from preparation to shutdown. */
export class JobsRuntime {
  readonly jobQueue: JobQueue;
  readonly workers: Worker[] = [];
  private readonly queues: Map<string, Queue>;
  private readonly metrics: JobMetrics;
  private handlers: ReadonlyMap<string, HandlerFunction> = new Map();
  private recurring: RecurringJobs | undefined;
  /** What runs at this moment. */
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly options: JobsOptions,
    private readonly engine: JobEngine,
    private readonly logger: Logger,
    metrics: MetricsRegistry,
    private readonly health: HealthRegistry,
    shutdown: ShutdownRegistry,
    private readonly leadership: Leadership | undefined,
  ) {
    this.metrics = new JobMetrics(metrics);
    this.queues = new Map();
    this.jobQueue = new JobQueue(options.jobs, this.queues, options.answerWithinMs);
    // Here and not in prepare: a boot that fails has a connection to close too.
    shutdown.register('workers', 'job workers', () => this.closeWorkers());
    shutdown.register('redis', 'job queues', () => this.closeCarrier());
  }

  /** Redis may be away; the readiness page says so. @throws when the tables of jobs on PostgreSQL cannot be had. */
  async prepare(handlers: ReadonlyMap<string, HandlerFunction>): Promise<void> {
    this.handlers = handlers;
    await this.engine.prepare();
    for (const name of Object.keys(this.options.jobs)) {
      const queue = this.engine.queue(name);
      // Without a listener an error of the connection would end the process.
      queue.on(
        'error',
        throttle((error) => this.logger.warn({ queue: name, err: error }, 'job queue')),
      );
      this.queues.set(name, queue);
    }
    this.health.register({ name: 'jobs', critical: false, check: () => this.engine.health() });
  }

  startWorkers(): void {
    const { jobs } = this.options;
    const deps: RunDependencies = {
      registry: jobs,
      handlers: this.handlers,
      logger: this.logger,
      metrics: this.metrics,
    };
    for (const name of Object.keys(jobs)) this.workers.push(this.startWorker(name, deps));
    const recurs = Object.values(jobs).some((queue) => Object.values(queue).some((job) => job.recurring));
    if (!recurs) return;
    if (!this.leadership)
      throw new Error('A job recurs, but no LEADERSHIP is provided to elect the owner of its schedule.');
    const { recurringTimes } = this.options;
    this.recurring = new RecurringJobs(jobs, this.queues, this.leadership, this.logger, recurringTimes);
    this.recurring.start();
  }

  private startWorker(name: string, deps: RunDependencies): Worker {
    const { stall = { lockMs: 30_000, checkMs: 15_000 } } = this.options;
    const worker = this.engine.worker(name, (job) => this.follow(runJob(deps, name, job)), {
      concurrency: this.concurrencyOf(name),
      lockDuration: stall.lockMs,
      stalledInterval: stall.checkMs,
      maxStalledCount: MAX_STALLS,
      // The default of 15 s would be added to every lost connection.
      runRetryDelay: 1_000,
    });
    worker.on(
      'error',
      throttle((error) => this.logger.warn({ queue: name, err: error }, 'job worker')),
    );
    worker.on('stalled', (jobId) => this.logger.warn({ queue: name, jobId }, 'job stalled, it runs again'));
    return worker;
  }

  private follow<T>(job: Promise<T>): Promise<T> {
    const done = () => void this.running.delete(job);
    this.running.add(job);
    job.then(done, done);
    return job;
  }

  private concurrencyOf(queue: string): number {
    const { jobs, concurrency = 10 } = this.options;
    const named = Object.values(jobs[queue] ?? {}).flatMap(({ atOnce }) => atOnce ?? []);
    return named.length === 0 ? concurrency : Math.max(...named);
  }

  /** Running jobs finish and may still add jobs: the queues are closed in a later phase. */
  private async closeWorkers(): Promise<void> {
    await this.recurring?.stop();
    // While the carrier is away a worker would wait for it with what its jobs came to: they run again, and are not waited for
    // any longer than they take.
    const away = !this.engine.reachable();
    if (away) {
      await Promise.all(this.workers.map((worker) => worker.pause(true)));
      await Promise.allSettled(this.running);
    }
    await Promise.all(this.workers.map((worker) => worker.close(away)));
  }

  private async closeCarrier(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.engine.close();
  }
}
