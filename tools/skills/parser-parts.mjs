// The parser's own words, features and lists, as built: training sees just what a parse sees.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PARTS = [
  ...['model/words', 'model/phrases', 'model/name-features', 'model/lattice', 'model/codec', 'model/skill-model'],
  ...['dictionary', 'find-spans'],
];

export async function parserParts(dist) {
  const load = (part) => import(pathToFileURL(join(dist, `libs/posting-parser/skills/${part}.js`)).href);
  return Object.assign({}, ...(await Promise.all(PARTS.map(load))));
}
