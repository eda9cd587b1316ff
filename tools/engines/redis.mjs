// One redis-server of our own on a free port.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Problem } from '../lib/problem.mjs';
import { freePort } from '../lib/ports.mjs';
import { stopChild } from '../lib/process.mjs';
import { ensureCommand } from './apt.mjs';

export const prepareRedis = () => ensureCommand('redis-server', 'redis-server');

/**
 * Starts a server with its data in `folder`. `noeviction` as BullMQ asks for. With `durable` it keeps an append-only
 * file, so that `restart()` after `stop('SIGKILL')` finds what was acknowledged.
 */
export async function startRedis({ folder, durable = false, onPid }) {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  let child;
  const start = async () => {
    child = await launch(folder, port, durable);
    onPid?.(child.pid);
  };
  const stop = (signal = 'SIGTERM') => stopChild(child, signal);
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop,
    async restart() {
      await stop();
      await start();
    },
  };
}

function launch(folder, port, durable) {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--databases', '1000'];
  args.push('--maxmemory-policy', 'noeviction', '--appendonly', durable ? 'yes' : 'no', '--appendfsync', 'always');
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  return new Promise((done, fail) => {
    let log = '';
    child.stdout.on('data', (chunk) => {
      log = (log + chunk).slice(-4000);
      if (/ready to accept connections/i.test(log)) done(child);
    });
    child.on('error', (error) => fail(new Problem(`redis-server could not be started: ${error.message}`)));
    child.on('exit', (code) =>
      fail(new Problem(`redis-server stopped at once (exit ${code}): ${log.trim().split('\n').at(-1)}`)),
    );
  });
}
