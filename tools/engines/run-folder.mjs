// The temporary folder of one test run: engine data, and a note of every process started, so that nothing outlives the
// run, whoever started it and however it ended.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, identify, isSame } from '../lib/process.mjs';
import { asRoot, nobodyCanEnter } from './native.mjs';

const PREFIX = 'hirewire-test-';
const base = () => (asRoot() && !nobodyCanEnter(tmpdir()) ? '/tmp' : tmpdir());

export function createRunFolder() {
  const folder = mkdtempSync(join(base(), PREFIX));
  chmodSync(folder, 0o755); // PostgreSQL may run under another account
  mkdirSync(join(folder, 'processes'));
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(identify(process.pid)));
  return folder;
}

/** Notes a process that has to be gone when the run is over. */
export function noteProcess(folder, pid) {
  writeFileSync(join(folder, 'processes', `${pid}.json`), JSON.stringify(identify(pid)));
}

export async function removeRunFolder(folder) {
  const notes = join(folder, 'processes');
  const processes = existsSync(notes) ? readdirSync(notes).map((name) => read(join(notes, name))) : [];
  await Promise.all(processes.filter(Boolean).map((who) => end(who, 0, 'SIGKILL')));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Clears what runs left behind that were killed themselves. */
export async function removeStaleRuns() {
  for (const name of readdirSync(base()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(base(), name);
    const owner = read(join(folder, 'owner.json'));
    if (owner && !isSame(owner)) await removeRunFolder(folder).catch(() => undefined); // perhaps another user's
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
