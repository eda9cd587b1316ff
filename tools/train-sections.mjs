// `npm run train:sections -- --data DIR [--out FILE]`: learns from DIR/datasets/postings_195.json, DIR/ats and
// tools/sections/lines.tsv of what kind a line of a posting is, and writes the model as a module. The same input gives
// the same file. With `--hidden` it writes nothing: it learns from half of the employers, takes the headings from the
// postings of the others, and prints how many lines still come into the section that they had with their headings.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fromRoot } from './lib/paths.mjs';
import { Problem, main } from './lib/problem.mjs';
import { prepare } from './prepare.mjs';
import { printHidden } from './sections/hidden.mjs';
import { asModule, SHIPPED } from './sections/inputs.mjs';
import { learn } from './sections/learn.mjs';
import { readPostings } from './sections/postings.mjs';

const PARTS = [
  ...['sections/find-sections', 'sections/untangle', 'sections/heading-kinds', 'sections/learnt-kinds'],
  ...['sections/model/line-features', 'sections/model/line-model', 'text/doc', 'text/read-document', 'text/cues'],
];

async function parserParts() {
  const load = (part) => import(pathToFileURL(join(fromRoot('dist'), `libs/posting-parser/${part}.js`)).href);
  return Object.assign({}, ...(await Promise.all(PARTS.map(load))));
}

await main('train:sections', async () => {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, out: { type: 'string' }, hidden: { type: 'boolean', default: false } },
  });
  if (!values.data) throw new Problem('which folder? npm run train:sections -- --data DIR');
  await prepare({ withBuild: true });
  const lib = await parserParts();
  const postings = readPostings(values.data);
  if (values.hidden) {
    printHidden(lib, postings);
    return;
  }
  const text = learn(lib, postings);
  writeFileSync(values.out ?? fromRoot(SHIPPED), asModule(text, values.data));
  console.log(`  ${text.split('\n').length} rows, ${Math.round(text.length / 1000)} KB`);
});
