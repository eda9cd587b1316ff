import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const running = new Set();
let aborted = false;

/** Ends every `run` under way; later ones end before they begin. */
export function abortRuns() {
  aborted = true;
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a command to its end and answers `{ code, output }`; it never rejects. */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    if (aborted) return done({ code: 130, output: 'stopped' });
    let output = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    running.add(child);
    child.on('close', () => running.delete(child));
    const collect = (chunk) => void (output += chunk);
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return state(pid) !== 'Z';
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function stat(pid) {
  try {
    // The second field, the command, may contain spaces and brackets: count from its end.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined; // gone, or a system without /proc
  }
}
const state = (pid) => stat(pid)?.[0];

/** Tells a process from a later one that got the same id. Empty where the system does not say (macOS, Windows). */
const startedAt = (pid) => stat(pid)?.[19] ?? '';

export const identify = (pid) => ({ pid, startedAt: startedAt(pid) });
export const isSame = (who) => Boolean(who) && isAlive(who.pid) && startedAt(who.pid) === who.startedAt;

/** Polls until `test` holds; answers whether it did in time. For things that give no event: foreign processes, ports. */
export async function until(test, timeoutMs, everyMs = 50) {
  const end = performance.now() + timeoutMs;
  for (;;) {
    if (await test()) return true;
    if (performance.now() > end) return false;
    await delay(everyMs);
  }
}

/** Ends a process that is not our child: politely, then not. Without a signal it is one that is closing by itself. */
export async function end(who, graceMs, signal) {
  if (!isSame(who)) return;
  if (signal) process.kill(who.pid, signal);
  if (await until(() => !isSame(who), graceMs)) return;
  process.kill(who.pid, 'SIGKILL');
  await until(() => !isSame(who), 5000);
}

/** Ends a child of ours and waits for it; one that ignores the signal is killed. */
export async function stopChild(child, signal, graceMs = 15_000) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
}
