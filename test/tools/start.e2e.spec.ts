import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';

interface Running {
  launcher: { pid: number };
  app: { pid: number };
}

interface Source {
  id: string;
}

describe('npm start', () => {
  let folder: string;
  let port: number;
  let launchers: ChildProcess[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hirewire start '));
    chmodSync(folder, 0o755);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as { port: number });
    server.close();
    launchers = [];
  });

  afterEach(async () => {
    for (const launcher of launchers.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
      launcher.kill('SIGTERM');
      await once(launcher, 'exit');
    }
    rmSync(folder, { recursive: true });
  });

  /** Starts the launcher; `said` collects what it shows. */
  function startLauncher(): { child: ChildProcess; said: () => string } {
    const { NODE_OPTIONS: _jest, DATABASE_URL: _given, REDIS_URL: _redis, KAFKA_BROKERS: _kafka, ...env } = process.env;
    const child = spawn(process.execPath, ['tools/start.cjs'], {
      env: { ...env, HIREWIRE_DATA: folder, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    launchers.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return { child, said: () => said };
  }

  const banner = (launcher: { said: () => string }): Promise<void> =>
    eventually(
      () => {
        expect(launcher.said()).toContain('Ctrl-C');
      },
      { timeoutMs: 40_000, everyMs: 50 },
    );

  function processes(): number[] {
    const running = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as Running;
    const postmaster = readFileSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
    return [running.launcher.pid, running.app.pid, Number.parseInt(postmaster, 10)];
  }

  const base = (): string => `http://127.0.0.1:${port}`;

  const gone = (pids: readonly number[]): Promise<void> =>
    eventually(
      () => {
        expect(pids.map(isAlive)).toEqual(pids.map(() => false));
      },
      { timeoutMs: 25_000, everyMs: 50 },
    );

  const isAlive = (pid: number): boolean => {
    try {
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  };

  it('says where everything is, and leaves nothing running when it is stopped', async () => {
    const launcher = startLauncher();
    await banner(launcher);
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(response.status).toBe(200);
    for (const part of [`http://127.0.0.1:${port}/docs`, `http://127.0.0.1:${port}/mailbox`, folder])
      expect(launcher.said()).toContain(part);

    const started = processes();
    expect(started.map(isAlive)).toEqual([true, true, true]);
    launcher.child.kill('SIGINT');
    await expect(once(launcher.child, 'exit')).resolves.toEqual([0, null]);
    expect(started.map(isAlive)).toEqual([false, false, false]);
  });

  it('refuses to run twice on the same data', async () => {
    await banner(startLauncher());
    const second = startLauncher();
    await expect(once(second.child, 'exit')).resolves.toEqual([1, null]);
    expect(second.said()).toMatch(/^Hirewire: another Hirewire \(process \d+\) is already running on the data folder/);
  });

  it('starts again at once after its launcher was killed', async () => {
    const killed = startLauncher();
    await banner(killed);
    const left = processes();
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    await banner(startLauncher());
    expect(left.map(isAlive)).toEqual([false, false, false]);
  });

  it('leaves nothing running when its launcher is killed, and what it knew is there at the next start', async () => {
    const killed = startLauncher();
    await banner(killed);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ kind: 'greenhouse', name: 'Our board' });
    const { id } = (await (await fetch(`${base()}/v1/sources`, { method: 'POST', headers, body })).json()) as Source;
    const left = processes();
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    await gone(left);
    await banner(startLauncher());
    await expect(fetch(`${base()}/v1/sources/${id}`).then((answer) => answer.json())).resolves.toMatchObject({
      name: 'Our board',
    });
  });

  it('leaves nothing running when its launcher is killed while the services hang', async () => {
    const killed = startLauncher();
    await banner(killed);
    const left = processes();
    process.kill(left[1]!, 'SIGSTOP');
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    await gone(left);
  });
});
