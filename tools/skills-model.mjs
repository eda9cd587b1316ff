// Whether the shipped model of skills was made by the tool, features and lists as they are now: compares hashes.
import { readFileSync } from 'node:fs';
import { fromRoot } from './lib/paths.mjs';
import { Problem, main } from './lib/problem.mjs';
import { sourcesOf } from './skills/as-module.mjs';
import { sourcesHash } from './skills/inputs.mjs';
import { SHIPPED } from './skills/shipped.mjs';

await main('skills-model', () => {
  if (sourcesOf(readFileSync(fromRoot(SHIPPED), 'utf8')) !== sourcesHash())
    throw new Problem(
      `${SHIPPED} was made from other lists, features or tools than these: npm run train:skills -- --data DIR`,
    );
});
