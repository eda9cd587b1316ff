// `npm run train:skills -- --data DIR [--out FILE] [--parts train,dev]`: learns the model of skill spans from
// DIR/datasets/skillspan_*.json and DIR/taxonomies, and writes it as a module. The same input gives the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromRoot } from './lib/paths.mjs';
import { Problem, main } from './lib/problem.mjs';
import { prepare } from './prepare.mjs';
import { asModule } from './skills/as-module.mjs';
import { gazetteers } from './skills/gazetteers.mjs';
import { learn } from './skills/learn.mjs';
import { parserParts } from './skills/parser-parts.mjs';
import { readSkillSpan, toSentence } from './skills/sentences.mjs';

const OUT = 'libs/posting-parser/skills/model/skills.model.ts';

const readClusters = () =>
  new Map(
    readFileSync(fromRoot('tools/skills/word-clusters.tsv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([word, ...groups]) => [word, groups.map(Number)]),
  );

await main('train:skills', async () => {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, out: { type: 'string' }, parts: { type: 'string', default: 'train,dev' } },
  });
  if (!values.data) throw new Problem('which folder? npm run train:skills -- --data DIR');
  await prepare({ withBuild: true });
  const lib = await parserParts(fromRoot('dist'));
  const sentences = values.parts
    .split(',')
    .flatMap((part) => readSkillSpan(join(values.data, `datasets/skillspan_${part}.json`)))
    .map((row) => toSentence(lib, row));
  const parts = learn(lib, sentences, {
    lists: gazetteers(lib, join(values.data, 'taxonomies')),
    clusters: readClusters(),
    say: (round, loss) => round % 20 === 0 && console.log(`  round ${round}: ${loss.toFixed(0)}`),
  });
  const model = lib.encodeModel(parts);
  writeFileSync(values.out ?? fromRoot(OUT), asModule(model));
  console.log(`  ${parts.weights.size} features, ${Math.round(model.length / 1000)} KB`);
});
