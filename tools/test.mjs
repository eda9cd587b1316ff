// `npm test`: set-up, engines, and every tier of tests. Paths and Jest's options pass through:
//   npm test -- libs/data        npm test -- --tier=unit        npm test -- -t 'drift'
import { build } from './lib/build.mjs';
import { Problem, main } from './lib/problem.mjs';
import { abortRuns } from './lib/process.mjs';
import { note, step } from './lib/say.mjs';
import { prepare } from './prepare.mjs';
import { runJest } from './testing/jest.mjs';
import { TIERS, findSpecs, parseArgs } from './testing/specs.mjs';

/**
 * Spec files at a time, for two cores and also on more of them. On engines they mostly wait; whole pipelines start processes
 * of their own. What counts CPU time runs alone.
 */
const WORKERS = { unit: 2, time: 1, int: 4, e2e: 3 };

const total = { passed: 0, failed: 0 };
const notRun = [];
const jests = new Set();
let interrupted = false;

async function tier(name, specs, { args, env, folder }) {
  if (specs.length === 0 || interrupted) return;
  note(`\n  ${name}: ${specs.length} spec file${specs.length === 1 ? '' : 's'}`);
  const onChild = (child) => {
    jests.add(child);
    child.once('exit', () => jests.delete(child));
  };
  const files = specs.map(({ path }) => path);
  const result = await runJest({ files, args, env, folder, label: name, workers: WORKERS[name], onChild });
  total.passed += result.passed;
  total.failed += result.failed;
  if (result.problem) notRun.push(`${name}: ${result.problem}`);
  // With `-t` the tests of other names count as skipped: they were not asked for.
  const byName = args.some((arg) => /^(-t|--testNamePattern)/.test(arg));
  if (!byName) notRun.push(...result.skipped.map((test) => `${test}: skipped in its spec file`));
}

/** Takes the specs out that need an engine which could not be had. */
function runnable(specs, missing, names) {
  return specs.filter(({ path, needs }) => {
    const lacking = [...needs].filter((need) => missing[need] !== undefined);
    notRun.push(...lacking.map((need) => `${path}: needs ${names[need]}: ${missing[need]}`));
    return lacking.length === 0;
  });
}

/**
 * They count CPU time: one at a time, and in a process of their own. In one that has compiled some hundreds of expressions
 * before, V8 compiles the next ones without its optimisations, and they take ten times as long.
 */
const TIMED = /(^|[/\\])time\.unit\.spec\.ts$/;

const all = (specs) => new Set(specs.flatMap(({ needs }) => [...needs]));

async function withEngines(specs, options) {
  // Loaded late: these use packages.
  const engines = await import('./engines/provide.mjs');
  const needs = all(specs);
  const provided = await step('Starting the engines', () => engines.provideEngines(needs, options.folder));
  try {
    for (const [key, from] of Object.entries(provided.from)) note(`${engines.ENGINE_NAMES[key]} from ${from}`);
    const env = { ...provided.env, HIREWIRE_TEST_RUN: options.folder };
    if (env.HIREWIRE_TEST_DATABASE_URL)
      env.HIREWIRE_TEST_TEMPLATE = await engines.prepareTemplate(env.HIREWIRE_TEST_DATABASE_URL);
    if (needs.has('build')) await step('Building', build);
    const runs = runnable(specs, provided.missing, engines.ENGINE_NAMES);
    const of = (name) => runs.filter((spec) => spec.tier === name);
    await tier('int', of('int'), { ...options, env });
    await tier('e2e', of('e2e'), { ...options, env });
  } finally {
    await provided.stop();
  }
}

/** A broken migration or build: the tests on it could not begin. */
function countAsFailure(error) {
  if (interrupted) return;
  console.error(error instanceof Problem ? error.message : error);
  total.failed += 1;
}

function report() {
  if (notRun.length > 0) console.log(`\nNot run:\n${notRun.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  const incomplete = notRun.length > 0 && process.env.CI === 'true';
  return total.failed > 0 || incomplete || interrupted ? 1 : 0;
}

function onInterrupt() {
  interrupted = true;
  abortRuns();
  for (const child of jests) child.kill('SIGTERM');
}

await main('npm test', async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onInterrupt);
  const { patterns, jest: args, tiers } = parseArgs(process.argv.slice(2));
  await prepare({ withBuild: false });
  const { createRunFolder, removeRunFolder, removeStaleRuns } = await import('./engines/run-folder.mjs');
  await removeStaleRuns();
  const folder = createRunFolder();
  try {
    const specs = findSpecs(patterns, tiers);
    if (specs.length === 0) note('No spec file matches.');
    const [unit, rest] = [specs.filter((spec) => spec.tier === 'unit'), specs.filter((spec) => spec.tier !== 'unit')];
    const [timed, others] = [unit.filter(({ path }) => TIMED.test(path)), unit.filter(({ path }) => !TIMED.test(path))];
    await tier('unit', others, { args, env: {}, folder });
    await tier('time', timed, { args, env: {}, folder });
    if (rest.length > 0 && !interrupted) await withEngines(rest, { args, folder }).catch(countAsFailure);
  } finally {
    await removeRunFolder(folder);
  }
  for (const name of TIERS.filter((one) => !tiers.includes(one))) notRun.push(`the ${name} tier: left out by --tier`);
  return report();
});
process.exit();
