// Packages, brought to what package-lock.json says. Node's own modules only: this runs before node_modules exists.
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { CACHE, ROOT, fromRoot } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run } from './process.mjs';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * Whether node_modules is what the lockfile asks for. npm writes its own record as the last act of an installation,
 * so an interrupted one counts as missing, and one made by hand is accepted.
 */
export function isInstalled(root = ROOT) {
  const wanted = read(join(root, 'package-lock.json'));
  const present = read(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Problem('package-lock.json is missing or unreadable: restore it with git.');
  if (!present) return false;
  return Object.entries(wanted).every(([path, pkg]) => {
    if (path === '' || pkg.link) return true;
    const there = present[path];
    if (!there) return Boolean(pkg.optional || pkg.devOptional); // left out on other platforms
    return there.version === pkg.version && there.integrity === pkg.integrity;
  });
}

/** npm needs a cache it may write; accounts of services often have no home. */
function npmEnv() {
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  if (!env.HOME) env.HOME = userInfo().homedir;
  try {
    accessSync(env.HOME || homedir(), constants.W_OK);
  } catch {
    mkdirSync(CACHE, { recursive: true });
    env.npm_config_cache = join(CACHE, 'npm');
  }
  return env;
}

const relevant = (output) => {
  const lines = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/complete log|A complete/i.test(line));
  return (lines.length > 0 ? lines : output.trim().split('\n')).slice(0, 12).join('\n');
};

/**
 * Runs `npm ci` unless there is nothing to do (answers false).
 * Install scripts stay off: nothing here needs one (tools/engines/native.mjs makes the one set of links that a script
 * would), npm 10, 11 and 12 then do the same, and none of them tries to download Prisma's engines.
 */
export async function install() {
  if (isInstalled()) return false;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // The npm that runs us, when one does: the one on PATH may be of another Node.
  const npm = process.env.npm_execpath;
  const [command, all] =
    npm && existsSync(npm) && /\.c?js$/.test(npm) ? [process.execPath, [npm, ...args]] : ['npm', args];
  const { code, output } = await run(command, all, {
    cwd: fromRoot(),
    env: npmEnv(),
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (code !== 0) throw new Problem(`installing the packages failed (npm ci, exit ${code}):\n${relevant(output)}`);
}
