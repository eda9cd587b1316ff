import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

describe('npm start refuses, with one sentence and before any slow work,', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hirewire start '));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function start(env: NodeJS.ProcessEnv, ...node: string[]): Promise<{ code: unknown; said: string }> {
    const { NODE_OPTIONS: _jest, DATABASE_URL: _given, ...inherited } = process.env;
    const child = spawn(process.execPath, [...node, 'tools/start.cjs'], {
      env: { ...inherited, HIREWIRE_DATA: folder, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [unknown];
    return { code, said: said.trim() };
  }

  const refusal = (sentence: RegExp): object => ({ code: 1, said: expect.stringMatching(sentence) });

  it('a busy port', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    await expect(start({ PORT: String(port) })).resolves.toEqual(
      refusal(new RegExp(`^Hirewire: port ${port} on 127.0.0.1 is in use by another program: [^\n]+$`)),
    );
    server.close();
  });

  it('a port that is none', async () => {
    await expect(start({ PORT: 'http' })).resolves.toEqual(
      refusal(/^Hirewire: PORT must be a port number, not "http"\.$/),
    );
  });

  it('a data folder that cannot be written', async () => {
    await expect(start({ HIREWIRE_DATA: '/dev/null/data' })).resolves.toEqual(
      refusal(/^Hirewire: the data folder \/dev\/null\/data cannot be written \(ENOTDIR\): [^\n]+$/),
    );
  });

  it('a database of a newer PostgreSQL', async () => {
    mkdirSync(join(folder, 'postgres', 'cluster'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'cluster', 'PG_VERSION'), '99\n');
    await expect(start({ PORT: '1' })).resolves.toEqual(
      refusal(/^Hirewire: the database in .* is of a newer PostgreSQL \(99\) [^\n]+$/),
    );
  });

  it('a data folder in use by another Hirewire', async () => {
    const startedAt = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19];
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ launcher: { pid: process.pid, startedAt } }));
    await expect(start({})).resolves.toEqual(
      refusal(/^Hirewire: another Hirewire \(process \d+\) is already running on the data folder [^\n]+$/),
    );
  });

  it('an old Node', async () => {
    const fake = join(folder, 'old-node.cjs');
    writeFileSync(fake, `Object.defineProperty(process.versions, 'node', { value: '16.20.2' });`);
    await expect(start({}, '--require', fake)).resolves.toEqual(
      refusal(/^Hirewire needs Node\.js 20\.19 or newer, and this is Node\.js 16\.20\.2\.$/),
    );
  });
});
