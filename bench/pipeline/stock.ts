// (b), what one would write first: ClientKafka.emit per event, @EventPattern, Prisma create per message.
import { Controller, Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientKafka, EventPattern, Payload, Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { PrismaPg } from '@prisma/adapter-pg';
import { Kafka } from 'kafkajs';
import { lastValueFrom } from 'rxjs';
import { Database, PrismaClient } from '#libs/data';
import { LOCAL_TENANT_ID } from '#libs/platform';
import { createTestDatabase, testKafka } from '#libs/testing';
import { startedEvents } from './events.js';
import { whenRows } from './effect.js';

const AT_ONCE = 64;
type Data = ReturnType<typeof startedEvents>[number]['data'] & { sequence: number };

/** A topic of its own for each run, so that a run reads its own from the beginning. */
function controllerOf(topic: string) {
  @Controller()
  class StockController {
    constructor(@Inject(PrismaClient) private readonly prisma: PrismaClient) {}

    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-arguments -- without it the overload of Nest does not compile
    @EventPattern<string>(topic)
    async record(@Payload() { applicationId, ownerId, postingId, sequence, status, title }: Data): Promise<void> {
      const row = { applicationId, tenantId: LOCAL_TENANT_ID, ownerId, postingId, sequence, status, title };
      await this.prisma.applicationFact.create({ data: row });
    }
  }
  return StockController;
}

@Module({})
class StockModule {}

async function emitAll(client: ClientKafka, topic: string, events: ReturnType<typeof startedEvents>): Promise<void> {
  const waiting = [...events];
  const emitter = async () => {
    for (let event = waiting.pop(); event; event = waiting.pop()) {
      const value = { ...event.data, sequence: event.sequence };
      await lastValueFrom(client.emit(topic, { key: event.subject, value }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, emitter));
}

/** @returns events a second from the first emit to the last effect. */
export async function stock(count: number): Promise<number> {
  const database = await createTestDatabase();
  const { brokers, prefix } = testKafka();
  const topic = `${prefix}started`;
  const client = { clientId: 'stock', brokers, logCreator: () => () => undefined };
  const admin = new Kafka(client).admin();
  await admin.createTopics({ topics: [{ topic, numPartitions: 6 }], waitForLeaders: true });
  await admin.disconnect();
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  const module = {
    module: StockModule,
    controllers: [controllerOf(topic)],
    providers: [{ provide: PrismaClient, useValue: prisma }],
  };
  const consumer = { groupId: `${prefix}stock` };
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(module, {
    transport: Transport.KAFKA,
    options: { client, consumer, subscribe: { fromBeginning: true } },
    logger: false,
  });
  await app.listen();
  const emitter = new ClientKafka({ client, producerOnlyMode: true });
  await emitter.connect();
  const db = new Database({ url: database.url });
  const events = startedEvents(count + 100);
  await emitAll(emitter, topic, events.slice(0, 100));
  await whenRows(db, 100);
  const from = performance.now();
  await emitAll(emitter, topic, events.slice(100));
  await whenRows(db, count + 100);
  const seconds = (performance.now() - from) / 1_000;
  await Promise.all([emitter.close(), app.close(), db.close(), prisma.$disconnect()]);
  await database.drop();
  return count / seconds;
}
