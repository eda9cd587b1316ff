import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventEmitter } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { readEnv } from '../env.js';
import { createLogger } from '../logger.js';
import { bootstrap, StartRefusedError, startFailure } from './bootstrap.js';
import { SHUTDOWN_PHASES, ShutdownRegistry } from './shutdown.registry.js';

let entered: () => void = () => undefined;
let release: (text: string) => void = () => undefined;

@Controller()
class SlowController {
  @Get('/slow')
  slow(): Promise<string> {
    entered();
    return new Promise((resolve) => (release = resolve));
  }
}
@Module({ controllers: [SlowController] })
class SlowModule {}

class FakeProcess extends EventEmitter {
  exit: (code: number) => void = () => undefined;
  readonly exited = new Promise<number>((resolve) => (this.exit = resolve));
}

const logger = createLogger({ service: 'test', level: 'silent' });
const envWith = (port: number) => readEnv({ DATABASE_URL: 'postgresql://localhost/x', PORT: String(port) });
let running: NestFastifyApplication | undefined;
afterEach(() => running?.close());

describe('bootstrap', () => {
  it('listens, and on SIGTERM lets running requests finish before the rest is closed', async () => {
    const host = new FakeProcess();
    let url = '';
    running = await bootstrap(() => SlowModule, {
      service: 'test',
      env: envWith(0),
      logger,
      host,
      onListening: (address) => (url = address),
    });
    const order: string[] = [];
    running?.get(ShutdownRegistry).register('database', 'pool', () => order.push('database closed'));
    const arrived = new Promise<void>((resolve) => (entered = resolve));
    const answered = fetch(`${url}/slow`).then((response) => response.text());
    await arrived;
    host.emit('SIGTERM', 'SIGTERM');
    const accepts = () =>
      fetch(`${url}/health/live`).then(
        () => true,
        () => false,
      );
    while (await accepts());
    expect(order).toEqual([]);
    release('answered');
    await expect(answered).resolves.toBe('answered');
    await expect(host.exited).resolves.toBe(0);
    expect(order).toEqual(['database closed']);
  });

  it('gives every part that hangs its deadline, in order, and is over in time with 0', async () => {
    const env = readEnv({ DATABASE_URL: 'postgresql://localhost/x', PORT: '0', SHUTDOWN_TIMEOUT_MS: '2000' });
    const host = new FakeProcess();
    running = await bootstrap(() => SlowModule, { service: 'test', env, logger, host });
    const begun: string[] = [];
    const hang = (phase: string) => () => {
      begun.push(phase);
      return new Promise(() => undefined);
    };
    const parts = running!.get(ShutdownRegistry);
    for (const phase of SHUTDOWN_PHASES) parts.register(phase, `${phase} that hangs`, hang(phase));
    running!.connectMicroservice({ strategy: { listen: () => undefined, close: hang('transport') } });
    const from = performance.now();
    host.emit('SIGTERM', 'SIGTERM');
    await expect(host.exited).resolves.toBe(0);
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(begun).toEqual([...SHUTDOWN_PHASES, 'transport']);
    running = undefined; // it never closes
  });

  it('says in one sentence that the port is taken, and exits with 1', async () => {
    const squatter: Server = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    const { port } = squatter.address() as AddressInfo;
    const host = new FakeProcess();
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await bootstrap(() => SlowModule, { service: 'test', env: envWith(port), logger, host });
    await expect(host.exited).resolves.toBe(1);
    expect(said.mock.calls).toEqual([[`Port ${port} on 127.0.0.1 is already in use; set PORT to a free one.`]]);
    said.mockRestore();
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('has no sentence for a bug: its stack is shown', () => {
    expect(startFailure(new StartRefusedError('code', 'why'), undefined)).toBe('why');
    expect(startFailure(new TypeError('x'), undefined)).toBeUndefined();
    const away = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    const said =
      'What DATABASE_URL, or else KAFKA_BROKERS or REDIS_URL, names does not answer (connect ECONNREFUSED 127.0.0.1:1).';
    expect(startFailure(away, undefined)).toBe(said);
    const all = Object.assign(new AggregateError([away]), { code: 'ECONNREFUSED' });
    expect(startFailure(all, undefined)).toBe(said);
    const refused = Object.assign(new Error('password authentication failed for user "x"'), { code: '28P01' });
    expect(startFailure(refused, undefined)).toBe(
      'The database of DATABASE_URL refuses: password authentication failed for user "x".',
    );
  });
});
