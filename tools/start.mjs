// `npm start`: from a fresh clone to a running Hirewire, and back to nothing running on Ctrl-C.
// Node's own modules only, directly and through its imports: it runs before node_modules exists.
import { prepare } from './prepare.mjs';
import { checkEnvironment } from './lib/environment.mjs';
import { install, isInstalled } from './lib/install.mjs';
import { ready, startApp } from './lib/app.mjs';
import { lock, openFolder } from './lib/data-folder.mjs';
import { startGuard } from './lib/guard.mjs';
import { checkDatabase, migrate, reach, startDatabase } from './lib/database.mjs';
import { dataFolder, loadDotEnv } from './lib/paths.mjs';
import { secretKey } from './lib/secret-key.mjs';
import { listenError } from './lib/ports.mjs';
import { Problem, main } from './lib/problem.mjs';
import { abortRuns, identify } from './lib/process.mjs';
import { note, step } from './lib/say.mjs';

const HELP = `npm start [-- --demo]
  --demo   loads demo data: postings, saved jobs and applications`;

function options(argv) {
  const unknown = argv.find((arg) => !['--demo', '--help'].includes(arg));
  if (unknown) throw new Problem(`there is no option ${unknown}.\n${HELP}`);
  return { demo: argv.includes('--demo'), help: argv.includes('--help') };
}

function address(env) {
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Problem('PORT must be a number from 1 to 65535.');
  const shown = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { host, port, url: `http://${shown}:${port}` };
}

async function checkPort({ host, port }) {
  const error = await listenError(port, host);
  if (!error) return;
  if (error === 'EADDRINUSE')
    throw new Problem(
      `port ${port} on ${host} is in use by another program: stop that, or choose another port with PORT=3001 npm start.`,
    );
  throw new Problem(`port ${port} on ${host} cannot be listened on (${error}): choose others with PORT and HOST.`);
}

function banner({ url }, folder, app, given) {
  const rows = [
    ['Hirewire', url],
    ['API reference', `${url}/docs`],
    ['Mailbox', `${url}/mailbox`],
    ['Data', given ? 'the database of DATABASE_URL' : folder],
    ['Log', app.logFile],
    ['Stop', 'Ctrl-C'],
  ];
  console.log(`\n${rows.map(([name, value]) => `  ${name.padEnd(15)}${value}`).join('\n')}\n`);
}

/** What was started so far; `stop` ends it in reverse order. */
function stack() {
  const parts = [];
  return {
    push: (stop) => parts.push(stop),
    async stop() {
      while (parts.length > 0) await parts.pop()();
    },
  };
}

/** Resolves with what ends the run: a signal, or the name of a part that died. */
function endings() {
  let end;
  const ended = new Promise((done) => (end = done));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end({ signal }));
  // npm passes a SIGTERM on to its shell, which dies of it and tells nobody.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid !== parent && end({ signal: 'SIGHUP' }), 300).unref();
  return { ended, end };
}

async function start(running, { ended, end }, { demo }) {
  loadDotEnv();
  if (isInstalled()) await checkEnvironment(process.env);
  const folder = dataFolder(process.env);
  const where = address(process.env);
  openFolder(folder);
  const held = await lock(folder);
  running.push(held.release);
  await checkPort(where);
  const given = process.env.DATABASE_URL?.trim();
  if (!given) checkDatabase(folder);
  const key = process.env.HIREWIRE_SECRET_KEY || secretKey(folder);

  await step('Installing packages', install);
  await checkEnvironment(process.env);
  if (given) await reach(given);
  await prepare({ withBuild: true });

  let url = given;
  const guard = startGuard();
  running.push(guard.stop);
  if (!given) {
    const on = { onExit: () => end({ died: 'PostgreSQL' }), onPid: (pid) => guard.watch(pid, 'SIGINT') };
    const database = await step('Starting the database', () => startDatabase(folder, on));
    running.push(() => database.stop());
    url = database.url;
  }
  await step('Migrating the database', () => migrate(url, !given));

  const env = { ...process.env, DATABASE_URL: url, HOST: where.host, PORT: String(where.port), HIREWIRE_DATA: folder };
  env.HIREWIRE_SECRET_KEY = key;
  if (demo) env.HIREWIRE_DEMO = 'true';
  const app = startApp({ env, folder, everything: Boolean(process.env.LOG_LEVEL) });
  running.push(() => app.stop());
  guard.watch(app.pid); // it sees for itself that the launcher is gone, and closes in order
  held.record({ app: identify(app.pid) });
  await step('Starting the services', () => Promise.race([ready(app, where.url), ended]));
  void app.exited.then((code) => end({ died: `the application (exit ${code}; its log is in ${app.logFile})` }));
  return () => banner(where, folder, app, given);
}

async function untilStopped(chosen) {
  const running = stack();
  const events = endings();
  const starting = start(running, events, chosen);
  try {
    const show = await Promise.race([starting, events.ended]);
    if (typeof show === 'function') show();
    const why = await events.ended;
    if (why.died) throw new Problem(`${why.died} stopped unexpectedly.`);
    note('Stopping …');
  } finally {
    // A step under way is cut short, then whatever it still brought up is stopped too.
    abortRuns();
    await starting.catch(() => undefined);
    await running.stop();
  }
  note('Stopped. Your data stays where it is.');
}

export default async function run() {
  await main('Hirewire', async () => {
    const chosen = options(process.argv.slice(2));
    if (chosen.help) console.log(HELP);
    else await untilStopped(chosen);
  });
  process.exit(); // a hung handle must not keep a stopped Hirewire alive
}
