import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { MAX_IMPORT_BYTES, type SourceKind } from '#libs/contracts';
import { Failure } from './failure.js';
import { readingFailure } from './read-file.js';

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.json$/i, 'application/json'],
  [/\.(?:xml|rss|atom)$/i, 'application/xml'],
  [/\.csv$/i, 'text/csv'],
  [/\.x?html?$/i, 'text/html'],
];
const OF_KIND: Readonly<Partial<Record<SourceKind, string>>> = {
  personio: 'application/xml',
  neogov: 'application/xml',
  'indeed-xml': 'application/xml',
  rss: 'application/xml',
  csv: 'text/csv',
  'json-ld': 'text/html',
};

/** What the ending of its name says a file is, or else what its kind of source answers. Never a charset: nobody said it. */
export const contentTypeOf = (file: string, kind: SourceKind): string =>
  TYPES.find(([ending]) => ending.test(file))?.[1] ?? OF_KIND[kind] ?? 'application/json';

/** A file, or standard input for `-`, chunk by chunk. @throws Failure for what cannot be read, or is too long. */
export async function openBody(file: string, input: Readable): Promise<ReadableStream<Uint8Array>> {
  if (file === '-') return toBody('standard input', input);
  const { size, isFolder } = await stat(file).then(
    (found) => ({ size: found.size, isFolder: found.isDirectory() }),
    (error: NodeJS.ErrnoException) => Promise.reject(readingFailure(file, error)),
  );
  if (isFolder) throw readingFailure(file, Object.assign(new Error(), { code: 'EISDIR' }));
  if (size > MAX_IMPORT_BYTES) throw tooLong(file);
  if (size === 0) throw new Failure(`${file} is empty.`);
  return toBody(file, createReadStream(file));
}

async function* limited(name: string, input: Readable): AsyncGenerator<Uint8Array> {
  let length = 0;
  try {
    for await (const chunk of input as AsyncIterable<Buffer | string>) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      length += bytes.length;
      if (length > MAX_IMPORT_BYTES) throw tooLong(name);
      yield bytes;
    }
  } catch (error) {
    throw error instanceof Failure ? error : readingFailure(name, error as NodeJS.ErrnoException);
  }
}

const toBody = (name: string, input: Readable): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(limited(name, input), { objectMode: false })) as ReadableStream<Uint8Array>;

const tooLong = (name: string): Failure =>
  new Failure(`${name} is longer than the ${MAX_IMPORT_BYTES / 1024 / 1024} MB that an import may have.`);
