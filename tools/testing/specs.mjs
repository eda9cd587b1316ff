// Which spec files there are, of which tier, and which engines each needs.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../lib/paths.mjs';

export const TIERS = ['unit', 'int', 'e2e'];
const ROOTS = ['apps', 'libs', 'test'];
const SKIPPED = new Set(['node_modules', 'generated', 'web']);
const SPEC = /\.(unit|int|e2e)\.spec\.ts$/;

function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* walk(path);
    else if (SPEC.test(entry.name)) yield path;
  }
}

/** What a file calls tells what it needs; `build` is dist/. */
const NEEDS = {
  postgres: /\b(createTestDatabase|useTestDatabase|startPostgres)\(|HIREWIRE_TEST_DATABASE_URL/,
  redis: /\b(testRedis|startRedis)\(|HIREWIRE_TEST_REDIS_URL/,
  kafka: /\b(testKafka|startKafka|startKafkaCluster)\(/,
  build: /\b(startService|startLauncher|startCli)\(/,
};
const IMPORT = /(?:from|import)\s+'(\.{1,2}\/[^']+)\.js'/g;

/** Needs of a file and of the helpers beside it that it imports. */
function needsOf(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file) || file.includes(join('libs', 'testing', ''))) return new Set();
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const needs = new Set(Object.keys(NEEDS).filter((key) => NEEDS[key].test(source)));
  for (const [, path] of source.matchAll(IMPORT))
    for (const need of needsOf(join(dirname(file), `${path}.ts`), seen)) needs.add(need);
  return needs;
}

/** The spec files whose path matches one of the patterns (as Jest matches them), all without a pattern. */
export function findSpecs(patterns, tiers = TIERS) {
  const files = ROOTS.map((root) => join(ROOT, root))
    .filter(existsSync)
    .flatMap((root) => [...walk(root)]);
  const wanted = (path) => patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern, 'i').test(path));
  return files
    .map((file) => ({ path: relative(ROOT, file), tier: SPEC.exec(file)[1], needs: needsOf(file) }))
    .filter(({ path, tier }) => tiers.includes(tier) && wanted(path));
}

// Options of Jest that take the next word with them.
const WITH_VALUE = new Set(['-t', '--testNamePattern', '-w', '--maxWorkers', '--testTimeout', '--seed', '--reporters']);

/** Splits the words after `npm test --` into path patterns, tiers (`--tier=unit,int`) and options for Jest. */
export function parseArgs(argv) {
  const parsed = { patterns: [], jest: [], tiers: TIERS };
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i];
    if (arg.startsWith('--tier=')) parsed.tiers = arg.slice(7).split(',');
    else if (!arg.startsWith('-')) parsed.patterns.push(arg);
    else parsed.jest.push(arg, ...(WITH_VALUE.has(arg) ? [argv[++i]] : []));
  }
  return parsed;
}
