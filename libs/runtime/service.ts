import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { DataModule, Database, ensurePartitions, LeaderElection, readAgainAfterRestore } from '#libs/data';
import { JobsModule, type JobRegistry } from '#libs/jobs';
import { connectConsumers, MessagingModule } from '#libs/messaging';
import { API_ROUTES } from '#libs/contracts';
import { bootstrap, ENV, LOGGER, type Env, type Logger } from '#libs/platform';
import { OpsController } from './operations.controller.js';
import { checkMigrations } from './check-migrations.js';
import { kafkaSettings } from './kafka-settings.js';
import { whenReady, type OnReady } from './when-ready.js';

export interface ServiceDefinition {
  /** Name of the process in logs and metrics. */
  name: string;
  modules: Type[];
  jobs?: JobRegistry;
  /** Where the process answers, once it does. */
  onReady?: OnReady;
}

/** The engines that the environment names, and the modules of a service on top of them. */
export function serviceModule(env: Env, { name, modules, jobs = {} }: ServiceDefinition): DynamicModule {
  const kafka = kafkaSettings(env, name);
  return {
    module: ServiceModule,
    imports: [
      DataModule.forRoot({
        url: env.DATABASE_URL,
        poolMax: env.DATABASE_POOL_MAX,
        applicationName: `hirewire-${name}`,
      }),
      MessagingModule.forRoot({ ...(kafka ? { kafka } : {}), onFatal: endProcess }),
      JobsModule.forRoot({
        jobs,
        engine: env.REDIS_URL ? { kind: 'redis', url: env.REDIS_URL } : { kind: 'postgres', url: env.DATABASE_URL },
        concurrency: JOBS_AT_ONCE,
        leadership: new LeaderElection(env.DATABASE_URL),
        recurringTimes: { takeOverMs: 5_000, verifyMs: 5_000 },
      }),
      ...modules,
    ],
  };
}

/** Alerts that are due together are told together: many handlers wait while one batch is written. */
const JOBS_AT_ONCE = 100;

@Module({ controllers: [OpsController] })
class ServiceModule {}

/** Start a service as a process of its own. */
export async function runService(definition: ServiceDefinition): Promise<void> {
  await bootstrap((env) => serviceModule(env, definition), {
    service: definition.name,
    title: 'Hirewire',
    describes: API_ROUTES,
    prepare: async (app) => {
      const env = app.get<Env>(ENV);
      await checkMigrations(app.get(Database), env.MIGRATE);
      const again = await readAgainAfterRestore(app.get(Database));
      if (again)
        app.get<Logger>(LOGGER).warn(again, 'the database is from another cluster: every event kept is read again');
      await ensurePartitions(app.get(Database));
      await connectConsumers(app);
    },
    onListening: (url, app) => void whenReady(definition.onReady, app, url, endProcess),
  });
}

/**
 * For a failure after which the process would look alive and do nothing, as with a consumer that kafkajs gave up. Thrown
 * where nobody catches it, the error is logged, the rest closed in order, and the exit code tells whoever supervises us
 * to start again.
 */
function endProcess(error: Error): void {
  setImmediate(() => {
    throw error;
  });
}
