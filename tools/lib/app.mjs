// The application as a child process: started, watched until it is ready, stopped; its log split in two.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { NODE_ARGS } from './node-args.mjs';
import { ROOT, fromRoot } from './paths.mjs';
import { Problem } from './problem.mjs';
import { RotatingLog } from './rotating-log.mjs';
import { stopChild, until } from './process.mjs';

/** Levels of the application's log, written as words (libs/platform/logger.ts), that a person should know of. */
const SHOWN = new Map([
  ['warn', 'warning'],
  ['error', 'error'],
  ['fatal', 'fatal'],
]);
/** Fields that say nothing at the terminal, or are said already. */
const UNSAID = new Set(['level', 'time', 'service', 'msg', 'err', 'stack', 'correlationId', 'event', 'outcome']);

/** What a log holds may come from anywhere: it must neither break the line nor steer the terminal. */
const oneLine = (text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function inWords({ msg, err, ...fields }, label) {
  const said = Object.entries(fields)
    .filter(([name, value]) => !UNSAID.has(name) && ['string', 'number', 'boolean'].includes(typeof value))
    .map(([name, value]) => `${name} ${oneLine(String(value))}`);
  const what = [msg, said.length > 0 && `(${said.join(', ')})`].filter(Boolean).join(' ');
  // Often the message of a line is that of its error.
  return oneLine([label, what, err?.message !== msg && err?.message].filter(Boolean).join(': '));
}

/** What a person at the terminal should see of one line of the application's log. */
export function forTerminal(line, everything) {
  if (everything || !line.startsWith('{')) return line;
  try {
    const written = JSON.parse(line);
    const label = SHOWN.get(written.level);
    return label && inWords(written, label);
  } catch {
    return line;
  }
}

/** Starts dist/apps/all-in-one. The answer's `exited` resolves with its exit code. */
export function startApp({ env, folder, everything }) {
  const log = new RotatingLog(join(folder, 'logs', 'hirewire.log'));
  const hook = pathToFileURL(fromRoot('tools/lib/follow-parent.mjs')).href;
  const child = spawn(process.execPath, [...NODE_ARGS, '--import', hook, fromRoot('dist/apps/all-in-one/main.js')], {
    cwd: ROOT,
    env,
    detached: true, // Ctrl-C in the terminal reaches the launcher alone, which stops things in order
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const app = { pid: child.pid, logFile: log.file };
  app.exited = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)));
  for (const source of [child.stdout, child.stderr])
    createInterface({ input: source }).on('line', (line) => {
      log.write(line);
      const shown = forTerminal(line, everything);
      if (shown !== undefined) console.error(shown);
    });
  app.stop = () => stopChild(child, 'SIGTERM');
  return app;
}

/** Waits until the application answers that it is ready. */
export async function ready(app, url, timeoutMs = 60_000) {
  let code;
  void app.exited.then((value) => (code = value));
  const answers = async () => {
    if (code !== undefined) return true;
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    return response?.ok;
  };
  const inTime = await until(answers, timeoutMs, 100);
  if (code !== undefined)
    throw new Problem(`the application stopped before it was ready (exit ${code}); its log is in ${app.logFile}.`);
  if (!inTime)
    throw new Problem(`the application was not ready after ${timeoutMs / 1000} s; its log is in ${app.logFile}.`);
}
