import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { CliEnv } from './env.js';
import { Failure } from './failure.js';
import { readingFailure } from './read-file.js';

const MAX_BYTES = 10_000;

/**
 * A secret from a file, from standard input (`-`) or from the environment, without the line's end. Never from an argument:
 * those stand in the history of the shell and in the list of processes.
 */
export async function readSecret(
  file: string | undefined,
  { input, env }: { input: Readable; env: CliEnv },
): Promise<string | undefined> {
  if (file === undefined) return env.HIREWIRE_SOURCE_SECRET;
  const text = file === '-' ? await drain(input) : await load(file);
  const secret = text.trim();
  if (secret === '') throw new Failure(`${file === '-' ? 'standard input' : file} holds no secret.`);
  return secret;
}

const load = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => Promise.reject(readingFailure(file, error)));

async function drain(input: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) throw new Failure('standard input is too long to be a secret.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString();
}
