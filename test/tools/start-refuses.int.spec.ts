import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

  const start = (env: NodeJS.ProcessEnv, ...node: string[]) => startIn('.', env, ...node);

  async function startIn(
    root: string,
    env: NodeJS.ProcessEnv,
    ...node: string[]
  ): Promise<{ code: unknown; said: string }> {
    const { NODE_OPTIONS: _jest, DATABASE_URL: _given, ...inherited } = process.env;
    const child = spawn(process.execPath, [...node, 'tools/start.cjs'], {
      cwd: root,
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
    await expect(start({ PORT: 'http' })).resolves.toEqual(refusal(/^Hirewire: PORT must be a number\.$/));
    await expect(start({ PORT: '0' })).resolves.toEqual(refusal(/^Hirewire: PORT must be a number from 1 to 65535\.$/));
  });

  const WRONG = { PORT: 'http', DATABASE_URL: 'mysql://u:hunter2@h/db', KAFKA_BROKERS: 'hunter2', MIGRATE: 'hunter2' };
  const ALL_THAT_IS_WRONG = [
    'Hirewire: the environment cannot be used:',
    '  - PORT must be a number.',
    '  - DATABASE_URL must be a valid URL that starts with postgresql:// or postgres://.',
    '  - KAFKA_BROKERS must be a comma list of host:port.',
    '  - MIGRATE must be true or false.',
  ].join('\n');

  it('an environment that the services cannot use', async () => {
    await expect(start(WRONG)).resolves.toEqual({ code: 1, said: ALL_THAT_IS_WRONG });
  });

  it('the same in a clone in which nothing was built yet', async () => {
    const clone = join(folder, 'clone');
    for (const path of ['tools', 'libs/platform/env.ts', 'package.json', 'package-lock.json'])
      cpSync(path, join(clone, path), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
    await expect(startIn(clone, WRONG)).resolves.toEqual({ code: 1, said: ALL_THAT_IS_WRONG });
    rmSync(join(clone, 'node_modules'));
    await expect(startIn(clone, { PORT: 'http' })).resolves.toEqual(
      refusal(/^Hirewire: PORT must be a number from 1 to 65535\.$/),
    );
  });

  it('a database that does not answer', async () => {
    const database = 'postgresql://u:hunter2@127.0.0.1:1/x';
    await expect(start({ DATABASE_URL: database })).resolves.toEqual(
      refusal(/^Hirewire: cannot connect to the database x on 127\.0\.0\.1:1: [^\n]*ECONNREFUSED[^\n]*$/),
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

  it('a key or a password that was lost from its file', async () => {
    writeFileSync(join(folder, 'secret.key'), '');
    await expect(start({ PORT: '1' })).resolves.toEqual(
      refusal(/^Hirewire: the file [^\n]*secret\.key [^\n]*holds no key[^\n]+$/),
    );
    rmSync(join(folder, 'secret.key'));
    writeFileSync(join(folder, 'postgres.json'), '');
    await expect(start({ PORT: '1' })).resolves.toEqual(
      refusal(/^Hirewire: the file [^\n]*postgres\.json [^\n]*has no password[^\n]+$/),
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
