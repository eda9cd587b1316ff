// What the shipped model was made from, as a hash: a change that would make another model shows without training one.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { fromRoot } from '../lib/paths.mjs';

const PARSER = 'libs/posting-parser';
const MODEL = `${PARSER}/skills/model`;
/** What training runs or reads and the repository holds: the tool, the parser's features and lists, the clusters. */
const SOURCES = [
  ...readdirSync(fromRoot('tools/skills'))
    .filter((name) => /\.(?:mjs|tsv)$/.test(name) && !/^(?:inputs|cross-validate)\./.test(name))
    .sort()
    .map((name) => `tools/skills/${name}`),
  ...['codec', 'features', 'lattice', 'layers', 'name-features', 'pairs', 'phrases', 'words'].map(
    (name) => `${MODEL}/${name}.ts`,
  ),
  ...[`${PARSER}/skills/dictionary.ts`, `${PARSER}/skills/tokens.ts`],
  ...[`${PARSER}/data/field-terms.ts`, `${PARSER}/data/knowledge.ts`, `${PARSER}/data/technologies.ts`],
];
/** What it reads of the data folder. */
const DATA = [
  ...['datasets/skillspan_train.json', 'datasets/skillspan_dev.json'],
  ...['taxonomies/onet_29.2_technology_unique.derived.csv', 'taxonomies/technologies.csv'],
];

/** Of programs only what runs counts: neither comments nor types nor layout. */
const COMPILER_OPTIONS = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  removeComments: true,
  newLine: ts.NewLineKind.LineFeed,
};
const whatRuns = (name, text) =>
  /\.(?:ts|mjs)$/.test(name)
    ? ts.transpileModule(text, { compilerOptions: COMPILER_OPTIONS }).outputText.replaceAll(/\s+/g, ' ')
    : text.replaceAll('\r\n', '\n');

export const sourcesHash = () => programsHash(SOURCES);
export const dataHash = (folder) => filesHash(folder, DATA);

/** Of files of this repository. */
export function programsHash(names) {
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0${whatRuns(name, readFileSync(fromRoot(name), 'utf8'))}\0`);
  return hash.digest('hex');
}

export function filesHash(folder, names) {
  const hash = createHash('sha256');
  for (const name of names)
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  return hash.digest('hex');
}
