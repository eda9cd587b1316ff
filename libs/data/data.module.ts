import { Global, Inject, Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Database, type DatabaseOptions } from './database.js';
import { LeaderElection } from './leadership.js';

/** Ends the pools when everything that uses them has stopped: Nest calls this hook last. */
@Injectable()
class DatabaseShutdown implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly db: Database) {}

  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}

@Global()
@Module({})
export class DataModule {
  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DataModule,
      providers: [
        { provide: Database, useFactory: () => new Database(options) },
        { provide: LeaderElection, useFactory: () => new LeaderElection(options.url) },
        DatabaseShutdown,
      ],
      exports: [Database, LeaderElection],
    };
  }
}
