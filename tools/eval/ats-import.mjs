// Every recorded answer under `ats/**`, read by the adapter of its folder and made into postings.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../lib/paths.mjs';

/** Folders that are named after the vendor where the kind is named after the format. */
const KINDS = { indeed: 'indeed-xml', jsonld: 'json-ld' };
/** The folder names the kind, or in a folder of several vendors the first word of the file's name. */
const namesOf = (file) => [basename(dirname(file)), basename(file).split(/[_.]/)[0]];
const CONTENT = /\.(?:json|xml|html|csv|rss)$/;

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CONTENT.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

const load = (file) => import(pathToFileURL(fromRoot('dist', file)).href);

/** One row a file: what it lists, what became a posting, what could not be read, and whether anything was thrown. */
export default async function atsImports(dir) {
  const root = join(dir, 'ats');
  const [{ ADAPTERS }, { compose }] = await Promise.all([
    load('apps/posting-ingest/sources/adapters.js'),
    load('libs/typed-posting/index.js'),
  ]);
  return filesBelow(root).map((file) => {
    const kind = namesOf(file)
      .map((name) => KINDS[name] ?? name)
      .find((name) => Object.hasOwn(ADAPTERS, name));
    const value = kind
      ? importFile(file, ADAPTERS[kind], compose)
      : `NOT READ: no kind is called ${namesOf(file).join(' or ')}`;
    return { metric: relative(root, file), value };
  });
}

function importFile(file, adapter, compose) {
  const context = { config: {}, now: new Date() };
  let read;
  try {
    read = adapter({ bytes: readFileSync(file), contentType: null }, context);
  } catch (error) {
    return error.kind === 'permanent' ? `refused: ${error.code}` : `CRASHED: ${error.message}`;
  }
  const counts = { listed: read.listed, imported: 0, problems: read.problems.length, crashes: 0 };
  for (const posting of read.postings) {
    try {
      compose(posting, context);
      counts.imported++;
    } catch (error) {
      counts[error.kind === 'permanent' ? 'problems' : 'crashes']++;
    }
  }
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
