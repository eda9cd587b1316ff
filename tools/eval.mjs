// `npm run eval -- --data DIR`: how well the parser does on a folder of postings. Prints tables, writes nothing.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fromRoot } from './lib/paths.mjs';
import { Problem, isMain, main } from './lib/problem.mjs';
import { prepare } from './prepare.mjs';

/**
 * A part is a file of tools/eval whose default export, `async (dir, parser) => rows`, answers `{ metric, value }` a row;
 * without the data it needs it answers none. `parser` is what libs/posting-parser exports.
 */
const PARTS = [
  ['Expected technologies', 'skills-eval.mjs'],
  ['SkillSpan', 'skillspan.mjs'],
  ['Fields filled', 'fields.mjs'],
  ['Gold', 'gold.mjs'],
  ['ATS imports', 'ats-import.mjs'],
].filter(([, file]) => existsSync(fromRoot('tools/eval', file)));

function dataFolder(argv) {
  const { values } = parseArgs({ args: argv, options: { data: { type: 'string' } }, strict: false });
  if (typeof values.data !== 'string') throw new Problem('name the folder: npm run eval -- --data DIR');
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Problem(`${folder} is not a folder.`);
  return folder;
}

function print(title, rows) {
  console.log(`\n${title}`);
  if (rows.length === 0) console.log('  no data');
  const width = Math.max(...rows.map(({ metric }) => metric.length), 0);
  for (const { metric, value } of rows) console.log(`  ${metric.padEnd(width)}  ${value}`);
}

if (isMain(import.meta))
  await main('eval', async () => {
    const folder = dataFolder(process.argv.slice(2));
    await prepare({ withBuild: true });
    const parser = await import(pathToFileURL(fromRoot('dist/libs/posting-parser/index.js')).href);
    for (const [title, file] of PARTS) {
      const { default: part } = await import(pathToFileURL(fromRoot('tools/eval', file)).href);
      print(title, await part(folder, parser));
    }
  });
