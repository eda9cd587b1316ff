import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the rules are: what a posting becomes depends on nothing else. */
const FOLDERS = ['../../../libs/posting-parser', '../../../libs/typed-posting', '../sources', '../normalise'];

const isCode = (name: string): boolean => /\.(js|ts)$/.test(name) && !/\.d\.ts$|\.spec\./.test(name);

let revision: string | undefined;

/** Another one for every change of the rules, so that nobody can forget to raise it. Reads them once, a few milliseconds. */
export function rulesRevision(): string {
  return (revision ??= read());
}

function read(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS.map((path) => join(import.meta.dirname, path))) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isCode).sort();
    for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('base64url');
}
