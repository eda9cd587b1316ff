import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { databaseSecrets, lock } from '#tools/lib/data-folder.mjs';
import { secretKey } from '#tools/lib/secret-key.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hirewire lock '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the system says of a process after its name: state, …, start time; nothing once it is gone. */
function stat(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
}

// An application that gets a signal while it closes takes it for its second, and ends at once.
it('waits for the application of a killed launcher, which closes by itself, and does not cut it short', async () => {
  const closing = `process.on('SIGTERM', () => process.exit(130)); console.log(); setTimeout(() => {}, 500);`;
  const app = spawn(process.execPath, ['-e', closing], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(app, 'exit');
  await once(app.stdout, 'data');
  const startedAt = stat(app.pid!)?.[19];
  const launcher = { pid: app.pid, startedAt: 'another time' };
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ launcher, app: { pid: app.pid, startedAt } }));
  const held = await lock(folder);
  expect(stat(app.pid!)?.[0] ?? 'Z').toBe('Z');
  await expect(exited).resolves.toEqual([0, null]);
  held.release();
});

it('is taken by one of several that find what a killed launcher left, and wait', async () => {
  const app = spawn(process.execPath, ['-e', 'console.log(); setTimeout(() => {}, 500)'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(app.stdout, 'data');
  const startedAt = stat(app.pid!)?.[19];
  const launcher = { pid: app.pid, startedAt: 'another time' };
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ launcher, app: { pid: app.pid, startedAt } }));
  const tries = await Promise.allSettled([lock(folder), lock(folder), lock(folder)]);
  const held = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(held).toHaveLength(1);
  expect(
    tries.filter(({ status }) => status === 'rejected').map((one) => String((one as PromiseRejectedResult).reason)),
  ).toEqual(Array(2).fill(expect.stringContaining('already running')));
  await expect(lock(folder)).rejects.toThrow('already running');
  held[0]!.record({ app: { pid: process.pid } });
  held[0]!.release();
  const next = await lock(folder);
  next.release();
});

it('stops what a launcher started that was killed at once', async () => {
  const launcher = `import { spawn } from 'node:child_process';
    const { startGuard } = await import('#tools/lib/guard.mjs');
    const guard = startGuard();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
    guard.watch(child.pid, 'SIGINT');
    process.stdout.write(String(child.pid), () => process.kill(process.pid, 'SIGKILL'));`;
  const dying = spawn(process.execPath, ['--input-type=module', '-e', launcher], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let pid = '';
  dying.stdout.on('data', (text: Buffer) => (pid += text.toString()));
  await once(dying, 'close');
  expect(pid).toMatch(/^\d+$/);
  await eventually(() => expect(stat(Number(pid))?.[0] ?? 'Z').toBe('Z'));
});

it('keeps the password of the database in a file that is whole at every moment', () => {
  const file = join(folder, 'postgres.json');
  const secrets = databaseSecrets(folder);
  secrets.save({});
  const before = readFileSync(file, 'utf8');
  // Whoever has the old file still has all of it: the new one took its place and was not written over it.
  linkSync(file, join(folder, 'old.json'));
  secrets.save({ port: 5_432 });
  expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe(before);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ password: secrets.password, port: 5_432 });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual(['old.json', 'postgres.json']);
});

it('does not write the file of the database again when nothing changed', () => {
  const file = join(folder, 'postgres.json');
  databaseSecrets(folder).save({ port: 5_432 });
  utimesSync(file, 1, 1);
  databaseSecrets(folder).save({ port: 5_432 });
  expect(statSync(file).mtimeMs).toBe(1_000);
});

it('keeps the key that it made, for its owner only', () => {
  const key = secretKey(folder);
  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  expect(secretKey(folder)).toBe(key);
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['secret.key']);
});

it.each(['', '\n', '{"port":5', '{"port":5432}', 'null'])(
  'does not take %j for the password of a database',
  (words) => {
    writeFileSync(join(folder, 'postgres.json'), words);
    expect(() => databaseSecrets(folder)).toThrow(/postgres\.json .*has no password/);
  },
);

it.each(['', '\n', 'c2hvcnQ=\n'])('does not take %j for a key', (words) => {
  writeFileSync(join(folder, 'secret.key'), words);
  expect(() => secretKey(folder)).toThrow(/secret\.key .*holds no key/);
});
