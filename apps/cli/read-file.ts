import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Failure } from './failure.js';

/** No posting is near it: what is longer was named by mistake, and is not read into memory. */
const MAX_BYTES = 50 * 1024 * 1024;
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'there is no such file',
};

/** The text of a file, or of standard input for `-`. */
export async function readText(name: string, input: Readable): Promise<string> {
  return decode(name === '-' ? 'standard input' : name, name === '-' ? await drain(input) : await load(name));
}

async function load(name: string): Promise<Buffer> {
  try {
    const { size } = await stat(name);
    if (size > MAX_BYTES) throw new Failure(`${name} is too long to be a posting (${size} bytes).`);
    return await readFile(name);
  } catch (error) {
    throw error instanceof Failure ? error : readingFailure(name, error as NodeJS.ErrnoException);
  }
}

export const readingFailure = (name: string, { code = '', message }: NodeJS.ErrnoException): Failure =>
  new Failure(`${name} cannot be read: ${REASONS[code] ?? message}.`);

async function drain(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) throw new Failure(`standard input is too long to be a posting (over ${MAX_BYTES} bytes).`);
  }
  return Buffer.concat(chunks);
}

const MARKS: readonly (readonly [string, string])[] = [
  ['utf-16le', '\xff\xfe'],
  ['utf-16be', '\xfe\xff'],
];

/** UTF-8, UTF-16 with its mark, or the one-byte code that old pages are in. Anything else is no text. */
function decode(name: string, bytes: Buffer): string {
  const head = bytes.subarray(0, 8192).toString('latin1');
  const marked = MARKS.find(([, mark]) => head.startsWith(mark))?.[0];
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  if (head.startsWith('%PDF-')) throw new Failure(`${name} is a PDF document; give its text or HTML.`);
  if (/[\0-\x08]/.test(head)) throw new Failure(`${name} is not a text file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
