// Whether the shipped models were made by the tools, features and lists as they are now: compares hashes.
import { readFileSync } from 'node:fs';
import { fromRoot } from './lib/paths.mjs';
import { Problem, main } from './lib/problem.mjs';
import * as sections from './sections/inputs.mjs';
import { sourcesOf } from './skills/as-module.mjs';
import { sourcesHash } from './skills/inputs.mjs';
import { SHIPPED } from './skills/shipped.mjs';

const read = (name) => readFileSync(fromRoot(name), 'utf8');

const stale = (name, what) =>
  new Problem(`${name} was made from other lists, features or tools than these: npm run train:${what} -- --data DIR`);

await main('skills-model', () => {
  if (sourcesOf(read(SHIPPED)) !== sourcesHash()) throw stale(SHIPPED, 'skills');
  if (sections.sourcesOf(read(sections.SHIPPED)) !== sections.sourcesHash()) throw stale(sections.SHIPPED, 'sections');
});
