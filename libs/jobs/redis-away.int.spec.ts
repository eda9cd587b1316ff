import { afterEach, expect, it } from '@jest/globals';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { z } from 'zod';
import { createLogger, HealthRegistry, PlatformModule, readEnv } from '#libs/platform';
import { eventually, freePort, testRedis } from '#libs/testing';
import { defineJobs, JobHandler, JobQueue, JobsModule } from './index.js';

const jobs = defineJobs({ away: { remember: { data: z.object({ n: z.number() }), attempts: 2 } } });
const done: number[] = [];
class Handlers {
  @JobHandler('away', 'remember')
  run({ n }: { n: number }): Promise<'done'> {
    done.push(n);
    return Promise.resolve('done');
  }
}
@Module({ providers: [Handlers] })
class HandlersModule {}

let app: TestingModule | undefined;
let door: Server | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  await app?.close();
  for (const socket of sockets) socket.destroy();
  door?.close();
});

/** Redis that comes up at this port only now. */
async function openDoor(port: number, target: URL): Promise<void> {
  door = createServer((socket) => {
    const on = connect(Number(target.port), target.hostname);
    for (const one of [socket, on]) {
      sockets.add(one);
      one.on('error', () => undefined);
    }
    socket.pipe(on).pipe(socket);
  }).listen(port, '127.0.0.1');
  await once(door, 'listening');
  expect((door.address() as AddressInfo).port).toBe(port);
}

it('a process starts while Redis is away, says so, and works when Redis is there', async () => {
  const redis = await testRedis();
  const port = await freePort();
  const away = new URL(redis.url);
  away.hostname = '127.0.0.1';
  away.port = String(port);
  const engine = { kind: 'redis' as const, url: away.href, prefix: redis.prefix };
  app = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        service: 'test',
        env: readEnv({ DATABASE_URL: 'postgresql://localhost/x' }),
        logger: createLogger({ service: 'test', level: 'silent' }),
      }),
      JobsModule.forRoot({ jobs, engine, answerWithinMs: 300 }),
      HandlersModule,
    ],
  }).compile();
  await app.init();
  const health = async () => (await app!.get(HealthRegistry).readiness()).parts['jobs'];
  expect(await health()).toMatchObject({ status: 'down', critical: false });
  const queue: JobQueue<typeof jobs> = app.get(JobQueue);
  await expect(queue.add('away', 'remember', { n: 1 })).rejects.toThrow('the carrier of jobs does not answer');

  await openDoor(port, new URL(redis.url));
  await eventually(() => queue.add('away', 'remember', { n: 2 }), { timeoutMs: 15_000 });
  await eventually(() => expect(done).toContain(2), { timeoutMs: 15_000 });
  await eventually(async () => expect(await health()).toMatchObject({ status: 'up' }));
}, 40_000);
