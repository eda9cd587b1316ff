import { afterEach, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { createLogger } from '#libs/platform';
import { createTestDatabase, eventually, type TestDatabase } from '#libs/testing';
import { createEngine } from './engine.js';

let database: TestDatabase;
let door: Server;
afterEach(async () => {
  door.close();
  await database.drop();
});

it('a queue and its worker whose first look at the database fails find it when it is back', async () => {
  database = await createTestDatabase();
  const target = new URL(database.url);
  let isOpen = true;
  door = createServer((socket) => {
    socket.on('error', () => undefined);
    // As a server that is shutting down: it takes the connection, and ends it.
    if (!isOpen) return void socket.destroy();
    const on = connect(Number(target.port), target.hostname).on('error', () => socket.destroy());
    socket.pipe(on).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const url = new URL(database.url);
  url.port = String((door.address() as AddressInfo).port);
  url.hostname = '127.0.0.1';
  const engine = createEngine({ kind: 'postgres', url: url.href }, createLogger({ service: 'test', level: 'silent' }));
  await engine.prepare();

  isOpen = false;
  const done: string[] = [];
  const errors: Error[] = [];
  const queue = engine.queue('mends').on('error', (error) => errors.push(error));
  const worker = engine.worker('mends', (job) => Promise.resolve(void done.push(job.name)), { runRetryDelay: 100 });
  worker.on('error', (error) => errors.push(error));
  await expect(queue.add('too early', {})).rejects.toThrow();
  // The event loop goes on meanwhile, and nobody asks as fast as they can.
  await delay(600);
  expect(errors.length).toBeLessThan(20);

  isOpen = true;
  await eventually(() => queue.add('mended', {}), { timeoutMs: 20_000 });
  await eventually(() => expect(done).toContain('mended'), { timeoutMs: 20_000 });
  await worker.close();
  await queue.close();
  await engine.close();
}, 60_000);
