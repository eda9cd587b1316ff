// `npm run check`: everything that can be said about the sources without running them. Two at a time, slowest first.
import { existsSync } from 'node:fs';
import { main } from './lib/problem.mjs';
import { fromRoot } from './lib/paths.mjs';
import { run } from './lib/process.mjs';
import { prepare } from './prepare.mjs';

const bin = (path) => fromRoot('node_modules', path);
const sources = ['apps', 'libs', 'test', 'bench', 'tools'].filter((folder) => existsSync(fromRoot(folder)));
const CHECKS = [
  [
    'eslint',
    bin('eslint/bin/eslint.js'),
    '.',
    '--max-warnings=0',
    '--cache',
    '--cache-location',
    fromRoot('.cache/eslint'),
  ],
  ['tsc', bin('typescript/bin/tsc'), '--noEmit', '--incremental', 'false', '-p', 'tsconfig.json'],
  ['dependency-cruiser', bin('dependency-cruiser/bin/dependency-cruise.mjs'), ...sources],
  ['prettier', bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['knip', bin('knip/bin/knip.js'), '--no-progress'],
  ['migrations', fromRoot('tools/drift.mjs')],
  ['skills model', fromRoot('tools/skills-model.mjs')],
];
const AT_ONCE = 2;

async function check([name, ...command]) {
  const from = performance.now();
  const { code, output } = await run(process.execPath, command, { cwd: fromRoot() });
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trim().replace(/^/gm, '    '));
  return code === 0;
}

await main('check', async () => {
  await prepare({ withBuild: false });
  const waiting = [...CHECKS];
  const results = [];
  const worker = async () => {
    while (waiting.length > 0) results.push(await check(waiting.shift()));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results.every(Boolean) ? 0 : 1;
});
