// The data folder: one Hirewire at a time, secrets readable by its owner only, and where the database is.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { asRoot, nobodyCanEnter, publicFolder } from '../engines/native.mjs';
import { Problem } from './problem.mjs';
import { end, identify, isSame } from './process.mjs';

/** Level by level: `recursive` never ends where a parent exists that lets nothing be made in it, as in /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Makes the folder, and proves that it can be written. */
export function openFolder(folder) {
  try {
    makeFolder(join(folder, 'logs'));
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Problem(
      `the data folder ${folder} cannot be written (${error.code}): set HIREWIRE_DATA to one that can.`,
    );
  }
}

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Takes the folder for this process. A launcher that was killed leaves its file behind: then its application, which
 * is closing by itself, is waited for. A signal would be its second, and end it in the midst of what it still does.
 */
export async function lock(folder) {
  const file = join(folder, 'running.json');
  const mine = { launcher: identify(process.pid) };
  const take = () => writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
  try {
    take();
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const other = readJson(file);
    if (isSame(other?.launcher))
      throw new Problem(
        `another Hirewire (process ${other.launcher.pid}) is already running on the data folder ${folder}.`,
      );
    if (other?.app) await end(other.app, 15_000);
    rmSync(file, { force: true });
    take();
  }
  return {
    record: (values) => writeFileSync(file, JSON.stringify(Object.assign(mine, values))),
    release: () => rmSync(file, { force: true }),
  };
}

/** Password and last port of the embedded database. */
export function databaseSecrets(folder) {
  const file = join(folder, 'postgres.json');
  const known = readJson(file) ?? { password: randomBytes(24).toString('base64url') };
  return {
    ...known,
    save(values) {
      Object.assign(known, values);
      writeFileSync(file, JSON.stringify(known), { mode: 0o600 });
      chmodSync(file, 0o600);
    },
  };
}

/**
 * Where the cluster lives: in the data folder, or, when that lies below a folder which the account PostgreSQL runs
 * under may not enter (a clone in root's home), in a public place with a link to it from the data folder.
 */
export function clusterFolder(folder) {
  const path = join(folder, 'postgres');
  if (asRoot() && !lstatSync(path, { throwIfNoEntry: false }) && !nobodyCanEnter(folder)) {
    const elsewhere = publicFolder(`data-${randomBytes(6).toString('hex')}`);
    symlinkSync(elsewhere, path);
  }
  mkdirSync(path, { recursive: true });
  return join(realpathSync(path), 'cluster');
}
