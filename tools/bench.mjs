// `npm run bench [-- part …]`: engines with fsync on, a build, then bench/*.bench.ts one after the other.
//   npm run bench -- intake pipeline      HIREWIRE_BENCH_ROUNDS=5 npm run bench
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine, renderParts } from './lib/bench-report.mjs';
import { build } from './lib/build.mjs';
import { NODE_ARGS } from './lib/node-args.mjs';
import { fromRoot } from './lib/paths.mjs';
import { Problem, main } from './lib/problem.mjs';
import { note, step } from './lib/say.mjs';
import { prepare } from './prepare.mjs';

/** Durable as in production. Commit times are kept, so that a latency ends with the commit and not with a poll. */
const SETTINGS = { fsync: 'on', full_page_writes: 'on', max_wal_size: '4GB', track_commit_timestamp: 'on' };

async function durablePostgres({ folder, onPid }) {
  const { initCluster, startPostgres } = await import('./engines/postgres.mjs');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const password = randomBytes(12).toString('hex');
  await initCluster({ data, password, sync: false });
  const server = await startPostgres({ data, password, settings: SETTINGS, onPid });
  return { ...server, url: server.url() };
}

/** The engines under the names that libs/testing reads. */
async function engines(folder, noteProcess) {
  const { provideEngines, prepareTemplate } = await import('./engines/provide.mjs');
  const onPid = (pid) => noteProcess(folder, pid);
  const postgres = await durablePostgres({ folder: join(folder, 'postgres'), onPid });
  const others = await provideEngines(new Set(['redis', 'kafka']), folder);
  const lacking = Object.entries(others.missing).map(([key, why]) => `${key}: ${why}`);
  if (lacking.length > 0) throw new Problem(`an engine cannot be had: ${lacking.join('; ')}`);
  const env = { ...others.env, HIREWIRE_TEST_DATABASE_URL: postgres.url, HIREWIRE_TEST_RUN: folder };
  env.HIREWIRE_TEST_TEMPLATE = await prepareTemplate(postgres.url);
  return { env, stop: () => Promise.all([postgres.stop(), others.stop()]) };
}

/** Parts that ask no engine for anything. */
const ALONE = new Set(['parse']);

const partsOf = (wanted) => {
  const all = readdirSync(fromRoot('bench'))
    .filter((name) => name.endsWith('.bench.ts'))
    .map((name) => name.replace('.bench.ts', ''));
  const unknown = wanted.find((name) => !all.includes(name));
  if (unknown) throw new Problem(`there is no part ${unknown}; there are ${all.join(', ')}.`);
  return wanted.length > 0 ? wanted : all;
};

async function runPart(name, env, folder) {
  const file = join(folder, `${name}.json`);
  const script = fromRoot('dist/bench', `${name}.bench.js`);
  note(`${name} …`);
  const child = spawn(process.execPath, [...NODE_ARGS, script], {
    env: { ...process.env, ...env, HIREWIRE_BENCH_OUT: file },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((done) => child.once('exit', (exit, signal) => done(exit ?? signal)));
  if (code !== 0) throw new Problem(`${name} ended with ${code}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A run of some parts keeps the others' last figures; each part says when it was measured. */
function save(parts) {
  const file = fromRoot('bench/results/latest.json');
  mkdirSync(fromRoot('bench/results'), { recursive: true });
  let known = {};
  try {
    known = JSON.parse(readFileSync(file, 'utf8')).parts;
  } catch {
    // The first run.
  }
  writeFileSync(file, `${JSON.stringify({ machine: machine(), parts: { ...known, ...parts } }, null, 2)}\n`);
}

await main('bench', async () => {
  const parts = partsOf(process.argv.slice(2));
  await prepare({ withBuild: false });
  await step('Building', build);
  const { createRunFolder, noteProcess, removeRunFolder, removeStaleRuns } = await import('./engines/run-folder.mjs');
  await removeStaleRuns();
  const folder = createRunFolder();
  const results = {};
  try {
    const { env, stop } = parts.every((part) => ALONE.has(part))
      ? { env: { HIREWIRE_TEST_RUN: folder }, stop: () => undefined }
      : await step('Starting the engines', () => engines(folder, noteProcess));
    for (const part of parts) {
      results[part] = await runPart(part, env, folder);
      save(results);
      console.log(renderParts({ [part]: results[part] }));
    }
    await stop();
  } finally {
    await removeRunFolder(folder);
  }
  return 0;
});
process.exit();
