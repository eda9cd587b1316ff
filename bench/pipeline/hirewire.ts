// (b), ours: the messaging module as the services use it, relay and consumer in one process.
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Event } from '#libs/contracts';
import { Database, DataModule, type PrismaTx, type SqlTx } from '#libs/data';
import { connectConsumers, Consumer, MessagingModule, OnEvent, OnEventBatch } from '#libs/messaging';
import { createApp, createLogger, PlatformModule, readEnv } from '#libs/platform';
import { createTestDatabase, testKafka } from '#libs/testing';
import { fillBehindGate, startedEvents } from './events.js';
import { whenRows } from './effect.js';

const GROUP = 'bench';
const INSERT = `INSERT INTO notification.application_fact (application_id, tenant_id, owner_id, posting_id, sequence, status, title)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::text[], $7::text[])`;

@Consumer(GROUP)
class InBatches {
  @OnEventBatch('application.started')
  async record(events: Event<'application.started'>[], tx: SqlTx): Promise<void> {
    const data = events.map((event) => event.data);
    await tx.query({
      name: 'effect',
      text: INSERT,
      values: [
        data.map(({ applicationId }) => applicationId),
        events.map(({ tenantid }) => tenantid),
        data.map(({ ownerId }) => ownerId),
        data.map(({ postingId }) => postingId),
        events.map(({ sequence }) => sequence),
        data.map(({ status }) => status),
        data.map(({ title }) => title),
      ],
    });
  }
}

@Consumer(GROUP)
class OneByOne {
  @OnEvent('application.started')
  async record({ data, sequence, tenantid }: Event<'application.started'>, tx: PrismaTx): Promise<void> {
    const { applicationId, ownerId, postingId, status, title } = data;
    await tx.applicationFact.create({
      data: { applicationId, tenantId: tenantid, ownerId, postingId, sequence, status, title },
    });
  }
}

@Module({})
class BenchModule {}

export interface Setup {
  transport: 'kafka' | 'postgres';
  handler: 'batch' | 'single';
}

function benchModule(databaseUrl: string, { transport, handler }: Setup): DynamicModule {
  const env = readEnv({ DATABASE_URL: databaseUrl });
  // Lines are made, as in production, and thrown away.
  const destination = new Writable({ write: (_chunk, _encoding, done) => done() });
  const kafka = transport === 'kafka' ? { kafka: { ...testKafka(), clientId: 'bench' } } : {};
  const fail = (error: Error) => {
    throw error;
  };
  const handlers: Type[] = [handler === 'batch' ? InBatches : OneByOne];
  return {
    module: BenchModule,
    imports: [
      PlatformModule.forRoot({
        service: 'bench',
        env,
        logger: createLogger({ service: 'bench', level: 'info', destination }),
      }),
      DataModule.forRoot({ url: databaseUrl }),
      MessagingModule.forRoot({ ...kafka, onFatal: fail }),
      MessagingModule.forConsumer({ group: GROUP, subscribes: ['application.started'] }),
    ],
    providers: handlers,
  };
}

async function run(app: NestFastifyApplication, count: number): Promise<number> {
  const db = app.get(Database);
  const warm = await fillBehindGate(db, startedEvents(1_000));
  await connectConsumers(app);
  await warm();
  await whenRows(db, 1_000);
  const open = await fillBehindGate(db, startedEvents(count));
  const from = performance.now();
  await open();
  await whenRows(db, 1_000 + count);
  return count / ((performance.now() - from) / 1_000);
}

/** @returns events a second from a full outbox to the last effect. */
export async function hirewire(setup: Setup, count: number): Promise<number> {
  const database = await createTestDatabase();
  const app = await createApp(benchModule(database.url, setup));
  try {
    return await run(app, count);
  } finally {
    await app.close();
    await database.drop();
  }
}
