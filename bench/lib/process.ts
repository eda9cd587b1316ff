import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { eventually } from '#libs/testing';
import { NODE_ARGS } from '#tools/lib/node-args.mjs';

export interface Server {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** `--cpu-prof` and the like for the servers under test. */
const moreArgs = (): string[] => (process.env['HIREWIRE_BENCH_NODE_ARGS'] ?? '').split(' ').filter(Boolean);

/** A built program as a process of its own; its log goes to a file, since reading it would cost the machine. */
export async function startServer(script: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const port = await freePort();
  const log = openSync(join(process.env['HIREWIRE_TEST_RUN'] ?? '.', `server-${port}.log`), 'a');
  const child = spawn(process.execPath, [...NODE_ARGS, ...moreArgs(), join('dist', script)], {
    env: { ...process.env, LOG_LEVEL: 'info', ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', log, log],
  });
  const exited = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await eventually(() => fetch(`${url}/health/ready`).then((answer) => answer.arrayBuffer()), { timeoutMs: 30_000 });
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
