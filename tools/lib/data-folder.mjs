// The data folder: one Hirewire at a time, secrets readable by its owner only, and where the database is.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { asRoot, nobodyCanEnter, publicFolder } from '../engines/native.mjs';
import { Problem } from './problem.mjs';
import { end, identify, isSame } from './process.mjs';
import { replaceFile } from './replace-file.mjs';

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

const busy = (folder, { pid }) =>
  new Problem(`another Hirewire (process ${pid}) is already running on the data folder ${folder}.`);

/** A file that only one process can make, with the words in it from its first moment on. */
function make(file, words) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, words);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/**
 * Takes the folder for this process. A launcher that was killed leaves its file behind: then its application, which
 * is closing by itself, is waited for. A signal would be its second, and end it in the midst of what it still does.
 */
export async function lock(folder) {
  const file = join(folder, 'running.json');
  const mine = { launcher: identify(process.pid) };
  const words = () => JSON.stringify(mine);
  if (!make(file, words())) await takeOver(folder, file, words());
  return {
    record(values) {
      Object.assign(mine, values);
      writeFileSync(`${file}.${process.pid}`, words());
      renameSync(`${file}.${process.pid}`, file);
    },
    release: () => isMine(file) && rmSync(file, { force: true }),
  };
}

const isMine = (file) => readJson(file)?.launcher?.pid === process.pid;

/** From a launcher that is gone. One at a time: of two that find its file, both would remove it, and both start. */
async function takeOver(folder, file, words) {
  const turn = `${file}.next`;
  if (!make(turn, JSON.stringify(identify(process.pid)))) {
    const other = readJson(turn);
    if (isSame(other)) throw busy(folder, other);
    rmSync(turn, { force: true });
    if (!make(turn, JSON.stringify(identify(process.pid)))) throw busy(folder, readJson(turn) ?? { pid: 'unknown' });
  }
  try {
    const before = readJson(file);
    if (isSame(before?.launcher)) throw busy(folder, before.launcher);
    if (before?.app) await end(before.app, 15_000);
    rmSync(file, { force: true });
    if (!make(file, words)) throw busy(folder, readJson(file)?.launcher ?? { pid: 'unknown' });
  } finally {
    rmSync(turn, { force: true });
  }
}

/** Password and last port of the embedded database. A file without its password is not replaced: no other opens the database. */
export function databaseSecrets(folder) {
  const file = join(folder, 'postgres.json');
  const kept = existsSync(file);
  const known = kept ? readJson(file) : { password: randomBytes(24).toString('base64url') };
  if (!known?.password)
    throw new Problem(
      `the file ${file} has no password of the database in it: put a copy of it back, or move the folder ${folder} away to start with an empty database.`,
    );
  if (kept) chmodSync(file, 0o600);
  let written = kept ? JSON.stringify(known) : undefined;
  return {
    ...known,
    save(values) {
      const words = JSON.stringify(Object.assign(known, values));
      if (words !== written) replaceFile(file, words);
      written = words;
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
