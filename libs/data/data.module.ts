import { Global, Module, type DynamicModule } from '@nestjs/common';
import { HealthRegistry, ShutdownRegistry } from '#libs/platform';
import { Database, type DatabaseOptions } from './database.js';
import { LeaderElection } from './leadership.js';

/** The database of a process: one pool pair, checked by readiness, closed after everything that uses it. */
@Global()
@Module({})
export class DataModule {
  static forRoot(options: DatabaseOptions): DynamicModule {
    const openDatabase = (shutdown: ShutdownRegistry, health: HealthRegistry): Database => {
      const db = new Database(options);
      shutdown.register('database', 'postgres', () => db.close());
      health.register({ name: 'postgres', critical: true, check: () => db.ping() });
      return db;
    };
    return {
      module: DataModule,
      providers: [
        { provide: Database, useFactory: openDatabase, inject: [ShutdownRegistry, HealthRegistry] },
        { provide: LeaderElection, useFactory: () => new LeaderElection(options.url) },
      ],
      exports: [Database, LeaderElection],
    };
  }
}
