import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { noteProcess } from '#tools/engines/run-folder.mjs';
import { NODE_ARGS } from '#tools/lib/node-args.mjs';
import { eventually } from './eventually.js';
import { inheritedEnv, testEnv } from './test-env.js';

export type ServiceName = 'all-in-one' | 'posting-ingest' | 'application' | 'notification';

export interface RunningService {
  url: string;
  pid: number;
  /** Every line the process wrote so far, in order. */
  logs: string[];
  /** Ends the process and waits for it; answers its exit code, or the signal that ended it. */
  kill: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals>;
  /** Resolves when the process ends, whoever ended it. */
  exited: Promise<number | NodeJS.Signals>;
}

/** A port nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

function capture(child: ChildProcess): string[] {
  const logs: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', (line) => logs.push(line));
  return logs;
}

/** Starts a built service (`dist/apps/<name>`) as a process of its own and waits until it is ready. */
export async function startService(name: ServiceName, env: NodeJS.ProcessEnv = {}): Promise<RunningService> {
  const port = env['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, [...NODE_ARGS, join('dist', 'apps', name, 'main.js')], {
    env: { ...inheritedEnv(), LOG_LEVEL: 'info', ...env, PORT: port, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const logs = capture(child);
  const exited = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    // A process ends with a code or by a signal, never with neither.
    child.once('exit', (code, signal) => {
      resolve(code ?? signal ?? 'SIGKILL');
    });
  });
  if (child.pid === undefined) throw new Error(`${name} could not be started`);
  noteProcess(testEnv('runFolder'), child.pid);
  const service: RunningService = {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    logs,
    exited,
    kill: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
  await ready(name, service);
  return service;
}

async function ready(name: ServiceName, { url, logs, exited, kill }: RunningService): Promise<void> {
  const tail = (): string => logs.slice(-20).join('\n');
  const died = exited.then((code) =>
    Promise.reject(new Error(`${name} ended (${code}) before it was ready:\n${tail()}`)),
  );
  const answers = eventually(
    async () => {
      const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(
        (cause: unknown) => {
          throw new Error(`${name} does not answer:\n${tail()}`, { cause });
        },
      );
      if (!response.ok) throw new Error(`${name} is not ready: ${await response.text()}\n${tail()}`);
    },
    { timeoutMs: 60_000, everyMs: 50 },
  );
  answers.catch(() => undefined); // the loser of the race
  died.catch(() => undefined);
  try {
    await Promise.race([answers, died]);
  } catch (error) {
    await kill('SIGKILL');
    throw error;
  }
}
