import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { lock } from '#tools/lib/data-folder.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hirewire lock '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the system says of a process after its name: state, …, start time; nothing once it is gone. */
function stat(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
}

// An application that gets a signal while it closes takes it for its second, and ends at once.
it('waits for the application of a killed launcher, which closes by itself, and does not cut it short', async () => {
  const closing = `process.on('SIGTERM', () => process.exit(130)); console.log(); setTimeout(() => {}, 500);`;
  const app = spawn(process.execPath, ['-e', closing], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(app, 'exit');
  await once(app.stdout, 'data');
  const startedAt = stat(app.pid!)?.[19];
  const launcher = { pid: app.pid, startedAt: 'another time' };
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ launcher, app: { pid: app.pid, startedAt } }));
  const held = await lock(folder);
  expect(stat(app.pid!)?.[0] ?? 'Z').toBe('Z');
  await expect(exited).resolves.toEqual([0, null]);
  held.release();
});
