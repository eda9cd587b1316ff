import { Queue, runMigrations, withBackend, Worker, type Processor, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Logger } from '#libs/platform';
import { createPatientBackend } from './postgres-backend.js';

export type EngineOptions =
  | { kind: 'redis'; url: string; prefix?: string }
  | { kind: 'postgres'; url: string; schema?: string; migrate?: boolean };

type WorkerSettings = Pick<
  WorkerOptions,
  'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount' | 'autorun' | 'runRetryDelay' | 'drainDelay'
>;

/** The carrier of jobs: one implementation per backend, same semantics (see contract.int.spec.ts). */
export interface JobEngine {
  /** Create what the carrier needs. One that is away is no reason not to start: see `health`. */
  prepare(): Promise<void>;
  queue(name: string): Queue;
  worker(name: string, process: Processor, settings: WorkerSettings): Worker;
  /** Details for the readiness page; throws when the carrier is down or unfit. */
  health(): Promise<unknown>;
  /** False while the connection is known to be lost. */
  reachable(): boolean;
  close(): Promise<void>;
}

const retryStrategy = (times: number): number => Math.min(times * 200, 2_000);

/** BullMQ on Redis by ioredis. */
class RedisEngine implements JobEngine {
  private readonly client: Redis;
  private readonly prefix: string;

  constructor(
    options: Extract<EngineOptions, { kind: 'redis' }>,
    private readonly logger: Logger,
  ) {
    this.prefix = options.prefix ?? 'hirewire';
    // Null: a command waits for the connection to come back instead of failing its worker.
    this.client = new Redis(options.url, { maxRetriesPerRequest: null, retryStrategy });
    this.client.on(
      'error',
      throttle((error: Error) => logger.warn({ err: error }, 'redis connection')),
    );
  }

  /** Redis may be away: the rows are the truth, and what should have been on the clock is put there when it is back. */
  prepare(): Promise<void> {
    this.client.on('ready', () => void this.warnOfEviction().catch(() => undefined));
    if (this.client.status === 'ready') void this.warnOfEviction().catch(() => undefined);
    return Promise.resolve();
  }

  queue(name: string): Queue {
    return new Queue(name, { connection: this.client, prefix: this.prefix });
  }

  worker(name: string, process: Processor, settings: WorkerSettings): Worker {
    return new Worker(name, process, { connection: this.client, prefix: this.prefix, ...settings });
  }

  async health(): Promise<unknown> {
    if (this.client.status !== 'ready') throw new Error(`redis connection is ${this.client.status}`);
    const policy = await this.evictionPolicy();
    if (policy !== 'noeviction') throw new Error(`maxmemory-policy is ${policy}, must be noeviction`);
    return { engine: 'redis', policy };
  }

  reachable(): boolean {
    return this.client.status === 'ready';
  }

  async close(): Promise<void> {
    // With a dead server `quit` would wait for ever for its answer.
    if (this.reachable()) await this.client.quit();
    else this.client.disconnect();
  }

  private async warnOfEviction(): Promise<void> {
    const policy = await this.evictionPolicy();
    if (policy === 'noeviction') return;
    this.logger.warn({ policy }, 'Redis maxmemory-policy must be noeviction, or delayed jobs are dropped silently');
  }

  /** From INFO: managed Redis services forbid CONFIG. */
  private async evictionPolicy(): Promise<string> {
    return /maxmemory_policy:(\S+)/.exec(await this.client.info('memory'))?.[1] ?? 'unknown';
  }
}

const PG_QUEUE_POOL = 2;
const PG_WORKER_POOL = 3;

/** BullMQ on PostgreSQL. Each queue and worker has its own small pool, because its search path is its schema. */
class PostgresEngine implements JobEngine {
  private readonly schema: string;
  private readonly classes = withBackend(createPatientBackend);
  private readonly probe: pg.Pool;

  constructor(
    private readonly options: Extract<EngineOptions, { kind: 'postgres' }>,
    logger: Logger,
  ) {
    this.schema = options.schema ?? 'bullmq';
    this.probe = new pg.Pool({ connectionString: options.url, max: 1, connectionTimeoutMillis: 5_000 });
    this.probe.on(
      'error',
      throttle((error: Error) => logger.warn({ err: error }, 'jobs database connection')),
    );
  }

  async prepare(): Promise<void> {
    if (this.options.migrate === false) return;
    const client = await this.probe.connect();
    // Between two statements nobody else listens; the next statement reports the broken connection.
    client.on('error', () => undefined);
    try {
      await runMigrations(client, this.schema);
    } finally {
      // Destroyed, not reused: the migrations set its search path.
      client.release(true);
    }
  }

  queue(name: string): Queue {
    return new this.classes.Queue(name, { connection: this.connection(PG_QUEUE_POOL) }) as unknown as Queue;
  }

  worker(name: string, process: Processor, settings: WorkerSettings): Worker {
    const options = { connection: this.connection(PG_WORKER_POOL), ...settings };
    return new this.classes.Worker(name, process, options) as unknown as Worker;
  }

  async health(): Promise<unknown> {
    await this.probe.query('select 1');
    return { engine: 'postgres', schema: this.schema };
  }

  /** Each query finds out for itself. */
  reachable(): boolean {
    return true;
  }

  close(): Promise<void> {
    return this.probe.end();
  }

  private connection(max: number) {
    return { connectionString: this.options.url, schema: this.schema, max, keepAlive: true, idleTimeoutMillis: 30_000 };
  }
}

export const createEngine = (options: EngineOptions, logger: Logger): JobEngine =>
  options.kind === 'redis' ? new RedisEngine(options, logger) : new PostgresEngine(options, logger);

/** A lost connection fails many times a second: one line per 10 s says as much. */
export function throttle<T>(report: (value: T) => void, everyMs = 10_000): (value: T) => void {
  let last = 0;
  return (value) => {
    if (Date.now() - last < everyMs) return;
    last = Date.now();
    report(value);
  };
}
