import { afterEach, expect, it } from '@jest/globals';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { z } from 'zod';
import { createLogger, HealthRegistry, PlatformModule, readEnv } from '#libs/platform';
import { eventually, freePort, testRedis } from '#libs/testing';
import { defineJobs, JobHandler, JobQueue, JobsModule } from './index.js';

const jobs = defineJobs({
  away: {
    remember: { data: z.object({ n: z.number() }), attempts: 2 },
    tick: { data: z.object({}), attempts: 1, recurring: { every: 60_000 } },
  },
});
const done: number[] = [];
class Handlers {
  @JobHandler('away', 'remember')
  run({ n }: { n: number }): Promise<'done'> {
    done.push(n);
    return Promise.resolve('done');
  }

  @JobHandler('away', 'tick')
  tick(): Promise<'done'> {
    return Promise.resolve('done');
  }
}
const leadership = { acquire: () => Promise.resolve({ release: () => Promise.resolve() }) };
const recurringTimes = { takeOverMs: 50, verifyMs: 50 };
/** What the log said. */
const said: string[] = [];
@Module({ providers: [Handlers] })
class HandlersModule {}

let app: TestingModule | undefined;
let door: Server | undefined;
const sockets = new Set<Socket>();
const shutDoor = (): void => {
  door?.close();
  for (const socket of sockets) socket.destroy();
};
afterEach(async () => {
  await app?.close();
  shutDoor();
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

it('a process starts while Redis is away, says so, works when Redis is there, and stops at once when it is away again', async () => {
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
        logger: createLogger({ service: 'test', level: 'warn', destination: { write: (line) => said.push(line) } }),
      }),
      JobsModule.forRoot({ jobs, engine, leadership, recurringTimes, answerWithinMs: 300 }),
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

  shutDoor();
  // By now the schedule is being looked after, and waits for an answer.
  await eventually(async () => expect(await health()).toMatchObject({ status: 'down' }), { timeoutMs: 15_000 });
  await app.close();
  expect(said.filter((line) => line.includes('close in time'))).toEqual([]);
}, 40_000);
