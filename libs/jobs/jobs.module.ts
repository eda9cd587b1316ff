import { Inject, Module, type DynamicModule, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { HealthRegistry, LOGGER, METRICS, ShutdownRegistry, type Logger, type MetricsRegistry } from '#libs/platform';
import type { JobRegistry } from './definition.js';
import { createEngine } from './engine.js';
import { collectHandlers } from './job-handler.js';
import { JobQueue } from './job-queue.js';
import type { JobsOptions } from './jobs.options.js';
import { JobsRuntime } from './jobs.runtime.js';
import type { Leadership } from './recurring.js';

const JOBS_OPTIONS = Symbol('JOBS_OPTIONS');
/** Provide a Leadership under this token in a global module, or pass one in the options. */
export const LEADERSHIP = Symbol('LEADERSHIP');

/** Queues and workers of a process on either backend. Global: inject `JobQueue` where jobs are added. */
@Module({})
export class JobsModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(JOBS_OPTIONS) private readonly options: JobsOptions,
    @Inject(JobsRuntime) private readonly runtime: JobsRuntime,
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
  ) {}

  static forRoot<R extends JobRegistry>(options: JobsOptions<R>): DynamicModule {
    const runtime = (
      log: Logger,
      metrics: MetricsRegistry,
      health: HealthRegistry,
      down: ShutdownRegistry,
      role?: Leadership,
    ) =>
      new JobsRuntime(
        options,
        createEngine(options.engine, log),
        log,
        metrics,
        health,
        down,
        options.leadership ?? role,
      );
    const optional = { token: LEADERSHIP, optional: true };
    return {
      module: JobsModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: JOBS_OPTIONS, useValue: options },
        {
          provide: JobsRuntime,
          useFactory: runtime,
          inject: [LOGGER, METRICS, HealthRegistry, ShutdownRegistry, optional],
        },
        { provide: JobQueue, useFactory: (running: JobsRuntime) => running.jobQueue, inject: [JobsRuntime] },
      ],
      exports: [JobQueue, JobsRuntime],
    };
  }

  /** Before anything is started: a registry that does not match stops the boot. */
  async onModuleInit(): Promise<void> {
    const work = this.options.work ?? true;
    const handlers = work ? collectHandlers(this.options.jobs, this.discovery, this.scanner) : new Map();
    await this.runtime.prepare(handlers);
  }

  /** Only now is every provider a handler may use initialised. */
  onApplicationBootstrap(): void {
    if (this.options.work ?? true) this.runtime.startWorkers();
  }
}
