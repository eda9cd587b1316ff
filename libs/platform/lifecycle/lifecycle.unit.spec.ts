import { describe, expect, it } from '@jest/globals';
import { EventEmitter } from 'node:events';
import { createLogger } from '../logger.js';
import { ShutdownRegistry } from './shutdown.registry.js';
import { handleSignals } from './signals.js';

const logger = createLogger({ service: 'test', level: 'silent' });

describe('ShutdownRegistry', () => {
  it('closes in the order of the phases, whatever the order of registration', async () => {
    const registry = new ShutdownRegistry(logger, 1_000);
    const closed: string[] = [];
    for (const phase of ['database', 'workers', 'http', 'redis', 'relay', 'consumers'] as const) {
      registry.register(phase, phase, async () => {
        await Promise.resolve();
        closed.push(phase);
      });
    }
    expect(registry.draining).toBe(false);
    await Promise.all([registry.run(), registry.run(), registry.onModuleDestroy()]);
    expect(registry.draining).toBe(true);
    expect(closed).toEqual(['http', 'consumers', 'workers', 'relay', 'redis', 'database']);
  });

  it('goes on after a part that fails or hangs', async () => {
    const registry = new ShutdownRegistry(logger, 20);
    const closed: string[] = [];
    registry.register('http', 'hangs', () => new Promise(() => undefined));
    registry.register('workers', 'fails', () => Promise.reject(new Error('no')));
    registry.register('relay', 'throws', () => {
      throw new Error('no');
    });
    registry.register('database', 'pool', () => closed.push('pool'));
    await registry.run();
    expect(closed).toEqual(['pool']);
  });
});

class FakeProcess extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
    this.emit('exited');
  }
  exited(): Promise<unknown> {
    return new Promise((resolve) => this.once('exited', resolve));
  }
}

describe('handleSignals', () => {
  it.each(['SIGTERM', 'SIGINT'])('%s closes once and exits with 0', async (signal) => {
    const host = new FakeProcess();
    let closes = 0;
    handleSignals({ host, logger, timeoutMs: 1_000, close: () => Promise.resolve(void closes++) });
    const exited = host.exited();
    host.emit(signal, signal);
    await exited;
    expect([closes, host.exits]).toEqual([1, [0]]);
  });

  it('a second signal does not wait', () => {
    const host = new FakeProcess();
    handleSignals({ host, logger, timeoutMs: 200, close: () => new Promise(() => undefined) });
    host.emit('SIGINT', 'SIGINT');
    host.emit('SIGINT', 'SIGINT');
    expect(host.exits).toEqual([130]);
    host.removeAllListeners();
  });

  it.each(['uncaughtException', 'unhandledRejection'])('%s closes and exits with 1', async (event) => {
    const host = new FakeProcess();
    handleSignals({ host, logger, timeoutMs: 1_000, close: () => Promise.resolve() });
    const exited = host.exited();
    host.emit(event, new Error('nobody caught me'));
    await exited;
    expect(host.exits).toEqual([1]);
  });

  it('gives up on a close that hangs', async () => {
    const host = new FakeProcess();
    handleSignals({ host, logger, timeoutMs: 20, close: () => new Promise(() => undefined) });
    const exited = host.exited();
    host.emit('SIGTERM', 'SIGTERM');
    await exited;
    expect(host.exits).toEqual([1]);
  });
});
