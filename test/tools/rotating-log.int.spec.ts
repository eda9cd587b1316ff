import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '#libs/testing';
import { RotatingLog } from '#tools/lib/rotating-log.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hirewire-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const contents = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

it('a log that is full goes on in a new file while it is written; the oldest file goes', async () => {
  const file = join(folder, 'a.log');
  const log = new RotatingLog(file, { limit: 12, kept: 2 });
  for (const line of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']) {
    log.write(line);
    await eventually(() => expect(readFileSync(file, 'utf8')).toContain(line));
  }
  await log.close();
  expect(contents()).toEqual({ 'a.log': 'seven\neight\n', 'a.log.1': 'five\nsix\n', 'a.log.2': 'three\nfour\n' });
  const again = new RotatingLog(file, { limit: 12, kept: 2 });
  again.write('nine');
  await again.close();
  expect(contents()).toMatchObject({ 'a.log': 'nine\n', 'a.log.1': 'seven\neight\n' });
});
