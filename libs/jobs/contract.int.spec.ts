import { afterEach, describe, expect, it } from '@jest/globals';
import { Module, type Provider } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Redis } from 'ioredis';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import {
  createLogger,
  METRICS,
  PermanentError,
  PlatformModule,
  readEnv,
  TransientError,
  type MetricsRegistry,
} from '#libs/platform';
import {
  defineJobs,
  JobHandler,
  JobQueue,
  JobsModule,
  JobsRuntime,
  type EngineOptions,
  type JobMeta,
  type JobRegistry,
  type JobsOptions,
  type Leadership,
} from './index.js';

function need(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the job backends are tested on real engines (see npm test).`);
  return value;
}
const unique = (): string => `t${randomBytes(5).toString('hex')}`;

interface Backend {
  engine: EngineOptions;
  wipe(): Promise<void>;
  /** Lose the waiting and delayed jobs, but not what is known of schedules. */
  loseJobs(queue: string): Promise<void>;
  /** Cut the connections of the jobs under test, as a restart of the server does. */
  cut(): Promise<void>;
  cleanUp(): Promise<void>;
}

function redisBackend(): Backend {
  // The last database: a wipe there is the FLUSHALL of an instance without hurting other specs.
  const url = new URL(need('HIREWIRE_TEST_REDIS_URL'));
  url.pathname = '/15';
  const client = new Redis(url.href, { lazyConnect: true });
  const wipe = async () => void (await client.flushdb());
  const cut = async () => {
    const own = await client.client('ID');
    const list = String(await client.client('LIST')).split('\n');
    const ids = list.filter((line) => line.includes(' db=15 ')).map((line) => /^id=(\d+)/.exec(line)?.[1]);
    for (const id of ids) if (id && id !== String(own)) await client.client('KILL', 'ID', id);
  };
  const engine = { kind: 'redis' as const, url: url.href, prefix: unique() };
  const loseJobs = async (queue: string) => {
    const base = `${engine.prefix}:${queue}`;
    const runs = await client.keys(`${base}:repeat:*:*`);
    await client.del(...runs, `${base}:delayed`, `${base}:wait`);
  };
  return { engine, wipe, loseJobs, cut, cleanUp: async () => void (await client.quit()) };
}

function postgresBackend(): Backend {
  const connectionString = need('HIREWIRE_TEST_DATABASE_URL');
  const schema = unique();
  const pool = new pg.Pool({ connectionString, max: 1 });
  const url = new URL(connectionString);
  url.searchParams.set('application_name', schema);
  const wipe = async () => {
    const tables = `select tablename from pg_tables where schemaname = $1 and tablename not like '%migration%'`;
    const { rows } = await pool.query<{ tablename: string }>(tables, [schema]);
    const all = rows.map((row) => `"${schema}"."${row.tablename}"`).join(', ');
    // The workers go on meanwhile and hold these tables in another order: then the wipe is the one to try again.
    for (let tries = 1; ; tries++)
      try {
        await pool.query(`truncate ${all} cascade`);
        return;
      } catch (error) {
        if ((error as { code?: string }).code !== '40P01' || tries === 5) throw error;
      }
  };
  const cleanUp = async () => {
    await pool.query(`drop schema if exists "${schema}" cascade`);
    await pool.end();
  };
  const cut = async () => {
    // BullMQ names the connection on which a worker listens after its queue.
    const mine = `application_name = $1 or application_name like '%alerts%'`;
    await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${mine}`, [schema]);
  };
  const loseJobs = async (queue: string) =>
    void (await pool.query(`delete from "${schema}".job where queue = $1`, [queue]));
  return { engine: { kind: 'postgres', url: url.href, schema }, wipe, loseJobs, cut, cleanUp };
}

/** Collects the runs of a test and lets it wait for them. */
class Runs {
  readonly all: { key: string; at: number; meta: JobMeta }[] = [];
  private waiters: (() => void)[] = [];
  behave: (key: string, meta: JobMeta) => unknown = () => undefined;

  async record(key: string, meta: JobMeta): Promise<void> {
    this.all.push({ key, at: Date.now(), meta });
    for (const wake of this.waiters.splice(0)) wake();
    await this.behave(key, meta);
  }
  of = (key: string) => this.all.filter((run) => run.key === key);
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }
}
const RUNS = Symbol('RUNS');

const jobs = defineJobs({
  alerts: {
    deliver: { data: z.object({ key: z.string() }), attempts: 3, backoff: { type: 'fixed', delayMs: 100 } },
  },
});
class DeliverHandler {
  constructor(private readonly runs: Runs) {}
  @JobHandler('alerts', 'deliver')
  async deliver({ key }: { key: string }, meta: JobMeta) {
    await this.runs.record(key, meta);
    return 'done' as const;
  }
}
const deliverHandler: Provider = {
  provide: DeliverHandler,
  useFactory: (runs: Runs) => new DeliverHandler(runs),
  inject: [RUNS],
};

const ticking = defineJobs({ sweeps: { tick: { data: z.object({}), attempts: 1, recurring: { every: 500 } } } });
class TickHandler {
  constructor(private readonly runs: Runs) {}
  @JobHandler('sweeps', 'tick')
  async tick(_: unknown, meta: JobMeta) {
    await this.runs.record('tick', meta);
    return { skipped: 'nothing due' };
  }
}
const tickHandler: Provider = {
  provide: TickHandler,
  useFactory: (runs: Runs) => new TickHandler(runs),
  inject: [RUNS],
};

/** Leadership within one process, where the real one is a lock in Postgres. */
class FakeLeadership implements Leadership {
  private holders = new Map<string, () => void>();
  acquire(name: string, onLost: () => void = () => undefined) {
    if (this.holders.has(name)) return Promise.resolve(null);
    this.holders.set(name, onLost);
    return Promise.resolve({ release: () => Promise.resolve(void this.holders.delete(name)) });
  }
}

describe.each([
  ['redis', redisBackend],
  ['postgres', postgresBackend],
])('jobs on %s', (_, create) => {
  let backend: Backend;
  const open: TestingModule[] = [];
  const start = async (runs: Runs, options: Partial<JobsOptions> = {}, providers: Provider[] = [deliverHandler]) => {
    if (open.length === 0) backend = create();
    const registry: JobRegistry = options.jobs ?? jobs;
    const env = readEnv({ DATABASE_URL: 'postgresql://localhost/unused' });
    const logger = createLogger({ service: 'test', level: 'silent' });
    @Module({ providers: [{ provide: RUNS, useValue: runs }, ...providers] })
    class HandlersModule {}
    const app = await Test.createTestingModule({
      imports: [
        PlatformModule.forRoot({ service: 'test', env, logger }),
        JobsModule.forRoot({
          engine: backend.engine,
          stall: { lockMs: 1_000, checkMs: 500 },
          ...options,
          jobs: registry,
        }),
        HandlersModule,
      ],
    }).compile();
    open.push(app);
    await app.init();
    return { app, queue: app.get<JobQueue<typeof jobs>>(JobQueue) };
  };
  afterEach(async () => {
    await Promise.all(open.splice(0).map((app) => app.close()));
    await backend.cleanUp();
  });
  const outcomes = async (app: TestingModule): Promise<string> => {
    const metric = await app.get<MetricsRegistry>(METRICS).getSingleMetricAsString('hirewire_jobs_total');
    return [...metric.matchAll(/outcome="(\w+)".*\} (\d+)/g)]
      .map(([, outcome, count]) => `${outcome} ${count}`)
      .join(', ');
  };

  it('runs a delayed job on time, with its meta', async () => {
    const runs = new Runs();
    const { queue } = await start(runs);
    const added = Date.now();
    await queue.add('alerts', 'deliver', { key: 'a' }, { jobId: 'alert-a', delayMs: 700 });
    const addedBy = Date.now();
    await runs.until(() => runs.of('a').length === 1);
    const [run] = runs.of('a');
    // Reckoned from some instant of the call, to the millisecond on either side.
    const dueAt = run!.meta.dueAt.getTime();
    expect(dueAt).toBeGreaterThanOrEqual(added + 699);
    expect(dueAt).toBeLessThanOrEqual(addedBy + 701);
    expect(run!.at).toBeGreaterThanOrEqual(dueAt - 10);
    expect(run!.meta).toMatchObject({ jobId: 'alert-a', attempt: 1 });
  });

  it('runs one id once however often it is added, and takes the id again afterwards', async () => {
    const runs = new Runs();
    const { queue } = await start(runs);
    const add = (delayMs: number) => queue.add('alerts', 'deliver', { key: 'a' }, { jobId: 'alert-a', delayMs });
    await Promise.all([add(2_000), add(2_000), add(2_000)]);
    await queue.add('alerts', 'deliver', { key: 'fence' }, { delayMs: 2_400 });
    await runs.until(() => runs.of('fence').length === 1);
    expect(runs.of('a')).toHaveLength(1);
    await add(0);
    await runs.until(() => runs.of('a').length === 2);
  });

  it('removes a job that waits, and says when there is none', async () => {
    const runs = new Runs();
    const { queue } = await start(runs);
    await queue.addMany('alerts', 'deliver', [
      { data: { key: 'a' }, jobId: 'alert-a', delayMs: 2_000 },
      { data: { key: 'fence' }, jobId: 'alert-b', delayMs: 2_400 },
    ]);
    await expect(queue.remove('alerts', 'alert-a')).resolves.toBe(true);
    await expect(queue.remove('alerts', 'alert-a')).resolves.toBe(false);
    await runs.until(() => runs.of('fence').length === 1);
    expect(runs.of('a')).toHaveLength(0);
  });

  it('refuses ids the carriers cannot keep, and data of another shape', async () => {
    const { queue } = await start(new Runs());
    for (const jobId of ['a:b', '17', '']) {
      await expect(queue.add('alerts', 'deliver', { key: 'a' }, { jobId })).rejects.toThrow('Job id');
    }
    await expect(queue.add('alerts', 'deliver', { key: 7 } as never)).rejects.toMatchObject({
      code: 'invalid-job-data',
    });
  });

  it('retries a transient error with backoff, then gives up', async () => {
    const runs = new Runs();
    runs.behave = (key) => {
      if (key === 'a') throw new TransientError('busy', 'later');
    };
    const { queue, app } = await start(runs);
    await queue.add('alerts', 'deliver', { key: 'a' }, { jobId: 'alert-a' });
    await runs.until(() => runs.of('a').length === 3);
    await queue.add('alerts', 'deliver', { key: 'fence' }, { delayMs: 500 });
    await runs.until(() => runs.of('fence').length === 1);
    expect(runs.of('a').map((run) => run.meta.attempt)).toEqual([1, 2, 3]);
    expect(runs.of('a')[1]!.at - runs.of('a')[0]!.at).toBeGreaterThanOrEqual(95);
    expect(await outcomes(app)).toMatch(/retry 2, failed 1/);
  });

  it('does not retry a permanent error', async () => {
    const runs = new Runs();
    runs.behave = (key) => {
      if (key === 'a') throw new PermanentError('gone', 'no such alert');
    };
    const { queue, app } = await start(runs);
    await queue.add('alerts', 'deliver', { key: 'a' });
    await queue.add('alerts', 'deliver', { key: 'fence' }, { delayMs: 600 });
    await runs.until(() => runs.of('fence').length === 1);
    expect(runs.of('a')).toHaveLength(1);
    expect(await outcomes(app)).toContain('failed 1');
  });

  it('runs a job again whose worker died in the middle of it', async () => {
    const runs = new Runs();
    const first = await start(runs);
    let died: () => void = () => undefined;
    runs.behave = () => (runs.all.length === 1 ? new Promise<void>((resolve) => (died = resolve)) : undefined);
    await first.queue.add('alerts', 'deliver', { key: 'a' }, { jobId: 'alert-a' });
    await runs.until(() => runs.all.length === 1);
    // What a kill -9 leaves behind: an active job whose lock nobody renews.
    await Promise.all(first.app.get(JobsRuntime).workers.map((worker) => worker.close(true)));
    await start(runs);
    await runs.until(() => runs.all.length === 2);
    died();
    expect(runs.all.map((run) => run.meta.jobId)).toEqual(['alert-a', 'alert-a']);
  });

  it('gives each job to one of two workers', async () => {
    const runs = new Runs();
    const { queue } = await start(runs);
    await start(runs);
    const keys = Array.from({ length: 60 }, (_unused, index) => `k${index}`);
    await queue.addMany(
      'alerts',
      'deliver',
      keys.map((key) => ({ data: { key }, jobId: `alert-${key}` })),
    );
    await runs.until(() => runs.all.length >= keys.length);
    expect(new Set(runs.all.map((run) => run.key)).size).toBe(keys.length);
    expect(runs.all).toHaveLength(keys.length);
  });

  it('does not boot when a job has no handler or two, or a handler no job', async () => {
    await expect(start(new Runs(), {}, [])).rejects.toThrow('Job "alerts/deliver" is declared but has no handler.');
    class Second extends DeliverHandler {
      @JobHandler('alerts', 'deliver')
      again() {
        return 'done' as const;
      }
    }
    const second: Provider = { provide: Second, useFactory: (runs: Runs) => new Second(runs), inject: [RUNS] };
    await expect(start(new Runs(), {}, [deliverHandler, second])).rejects.toThrow(/has \d handlers: .*Second.again/);
    await expect(start(new Runs(), {}, [deliverHandler, tickHandler])).rejects.toThrow(
      'TickHandler.tick handles job "sweeps/tick", which is not declared.',
    );
  });

  it('runs a recurring job about once per tick on two instances, also after its owner left', async () => {
    const runs = new Runs();
    const leadership = new FakeLeadership();
    const options = { jobs: ticking, leadership, recurringTimes: { takeOverMs: 200, verifyMs: 200 } };
    const first = await start(runs, options, [tickHandler]);
    await start(runs, options, [tickHandler]);
    await runs.until(() => runs.all.length === 6);
    const elapsed = runs.all.at(-1)!.at - runs.all[0]!.at;
    expect(elapsed).toBeGreaterThan(5 * 500 * 0.8);
    await first.app.close();
    await backend.wipe();
    await runs.until(() => runs.all.length === 9);
  });

  it('runs a recurring job again whose next run was lost while its schedule was not', async () => {
    const runs = new Runs();
    const options = {
      jobs: ticking,
      leadership: new FakeLeadership(),
      recurringTimes: { takeOverMs: 200, verifyMs: 200 },
    };
    await start(runs, options, [tickHandler]);
    await runs.until(() => runs.all.length === 2);
    await backend.loseJobs('sweeps');
    const before = runs.all.length;
    await runs.until(() => runs.all.length === before + 3);
  });

  it('goes on after its connections were cut', async () => {
    const runs = new Runs();
    const { queue } = await start(runs);
    await queue.add('alerts', 'deliver', { key: 'before' }, { jobId: 'alert-a', delayMs: 1_000 });
    await backend.cut();
    await queue.add('alerts', 'deliver', { key: 'after' }, { jobId: 'alert-b' });
    await runs.until(() => runs.all.length === 2);
    expect(runs.all.map((run) => run.key).sort()).toEqual(['after', 'before']);
  });

  it('goes on after the carrier was wiped: what is added again runs', async () => {
    const runs = new Runs();
    const { queue } = await start(runs);
    await queue.add('alerts', 'deliver', { key: 'a' }, { jobId: 'alert-a', delayMs: 60_000 });
    await backend.wipe();
    await queue.add('alerts', 'deliver', { key: 'a' }, { jobId: 'alert-a', delayMs: 200 });
    await runs.until(() => runs.of('a').length === 1);
    expect(await queue.counts('alerts')).toMatchObject({ delayed: 0, waiting: 0 });
  });
});
