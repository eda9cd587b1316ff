// What is made from the sources: the Prisma client, dist/, and, before either, the schema of the environment. Each carries
// the hash of what it was made from.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { CACHE, ROOT, fromRoot } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run } from './process.mjs';

const IGNORED = new Set(['node_modules', 'generated', 'dist']);

function* files(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const entry of readdirSync(path).sort()) if (!IGNORED.has(entry)) yield* files(join(path, entry));
}

/** One hash over the names and contents of files and folders. */
function hashOf(paths, root = ROOT) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of files(join(root, path)))
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
  return hash.digest('hex');
}

const GENERATED = fromRoot('libs/data/generated');
const CLIENT_SOURCES = ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'];
const BUILD_SOURCES = [
  'apps',
  'libs',
  'bench',
  'prisma/schema',
  'package.json',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

async function make({ target, sources, bin, args, what }) {
  const stamp = join(target, '.made-from');
  const hash = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  rmSync(target, { recursive: true, force: true }); // files of deleted sources would stay behind
  // A parent's options (a debugger, --experimental-vm-modules) are not the tool's.
  const env = { ...process.env, NODE_OPTIONS: '', PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' };
  const { code, output } = await run(process.execPath, [fromRoot(bin), ...args], { cwd: ROOT, env });
  if (code !== 0) throw new Problem(`${what} failed (exit ${code}):\n${output.trim()}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/** The Prisma client, when the schema changed. Answers false when it is up to date. */
export async function generate() {
  if (!existsSync(fromRoot('prisma/schema'))) return false;
  return make({
    target: GENERATED,
    sources: CLIENT_SOURCES,
    bin: 'node_modules/prisma/build/index.js',
    args: ['generate', '--no-hints'],
    what: 'generating the Prisma client',
  });
}

/** The schema of the environment alone, in a moment; answers its folder, below which its packages are found. */
export async function makeSchema() {
  const target = join(CACHE, 'schema');
  // Nothing else is looked at: whether the types are right, the build and `npm run check` say.
  const alone = [
    '--ignoreConfig',
    '--noCheck',
    '--noResolve',
    '--lib',
    'es5',
    '--module',
    'esnext',
    '--target',
    'es2023',
  ];
  const source = 'libs/platform/env.ts';
  await make({
    target,
    sources: [source],
    bin: 'node_modules/typescript/bin/tsc',
    args: [...alone, '--outDir', target, source],
    what: 'reading the schema of the environment',
  });
  return target;
}

/** dist/, when a source changed. Answers false when it is up to date. */
export async function build() {
  return make({
    target: fromRoot('dist'),
    sources: BUILD_SOURCES,
    bin: 'node_modules/@nestjs/cli/bin/nest.js',
    args: ['build'],
    what: 'the build',
  });
}
