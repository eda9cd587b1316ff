// The key that seals the secrets of sources: made once, kept beside the data it belongs to.
import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { replaceFile } from './replace-file.mjs';

const BYTES = 32;

export function secretKey(folder) {
  const file = join(folder, 'secret.key');
  if (!existsSync(file)) replaceFile(file, `${randomBytes(BYTES).toString('base64')}\n`);
  const key = readFileSync(file, 'utf8').trim();
  if (Buffer.from(key, 'base64').length === BYTES) return key;
  throw new Problem(
    `the file ${file} holds no key of ${BYTES} bytes in base64: put a copy of it back, or remove it to get a new key, under which the secrets of your sources have to be set again.`,
  );
}
