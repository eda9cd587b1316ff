import { Module, type DynamicModule, type FactoryProvider, type ValueProvider } from '@nestjs/common';
import { APP_FILTER, DiscoveryModule } from '@nestjs/core';
import type { Env } from './env.js';
import { HealthRegistry } from './health/health.registry.js';
import { OperationsController } from './http/operations.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RouteCatalogue } from './http/route-catalogue.js';
import { ShutdownRegistry } from './lifecycle/shutdown.registry.js';
import { createLogger, LOGGER, type Logger } from './logger.js';
import { createMetrics, HttpMetrics, METRICS, type MetricsRegistry } from './metrics/metrics.js';

export const ENV = Symbol('ENV');
export const SERVICE = Symbol('SERVICE');

export interface PlatformOptions {
  /** Name of the process in logs and metrics, e.g. `posting-ingest`. */
  service: string;
  env: Env;
  /** Given by tests that read the log. */
  logger?: Logger;
}

const factory = <T>(
  provide: unknown,
  useFactory: (...args: never[]) => T,
  inject: unknown[] = [],
): FactoryProvider<T> => ({ provide, useFactory, inject }) as FactoryProvider<T>;

/** What every process has: env, log, health, metrics, ordered shutdown, problem+json. Global. */
@Module({})
export class PlatformModule {
  static forRoot({ service, env, logger }: PlatformOptions): DynamicModule {
    const values: ValueProvider[] = [
      { provide: ENV, useValue: env },
      { provide: SERVICE, useValue: service },
      { provide: LOGGER, useValue: logger ?? createLogger({ service, level: env.LOG_LEVEL }) },
    ];
    const shared = [
      factory(METRICS, () => createMetrics(service)),
      factory(HttpMetrics, (registry: MetricsRegistry) => new HttpMetrics(registry), [METRICS]),
      factory(ShutdownRegistry, (log: Logger) => new ShutdownRegistry(log, env.SHUTDOWN_TIMEOUT_MS), [LOGGER]),
      factory(
        HealthRegistry,
        (shutdown: ShutdownRegistry) => new HealthRegistry({ draining: () => shutdown.draining }),
        [ShutdownRegistry],
      ),
      RouteCatalogue,
    ];
    const edge = factory(APP_FILTER, (log: Logger) => new ProblemFilter(log), [LOGGER]);
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [OperationsController],
      providers: [...values, ...shared, edge],
      exports: [ENV, SERVICE, LOGGER, METRICS, HttpMetrics, ShutdownRegistry, HealthRegistry, RouteCatalogue],
    };
  }
}
