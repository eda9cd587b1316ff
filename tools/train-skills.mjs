// `npm run train:skills -- --data DIR [--out FILE] [--parts train,dev]`: learns the model of skill spans from
// DIR/datasets/skillspan_*.json and DIR/taxonomies, and writes it as a module. The same input gives the same file.
// With `--folds 5` it writes nothing, and prints how well models do on the documents that each was not shown.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromRoot } from './lib/paths.mjs';
import { Problem, main } from './lib/problem.mjs';
import { prepare } from './prepare.mjs';
import { asModule } from './skills/as-module.mjs';
import { crossValidate } from './skills/cross-validate.mjs';
import { gazetteers } from './skills/gazetteers.mjs';
import { dataHash, sourcesHash } from './skills/inputs.mjs';
import { learn } from './skills/learn.mjs';
import { parserParts } from './skills/parser-parts.mjs';
import { readSkillSpan, toSentence } from './skills/sentences.mjs';
import { SHIPPED } from './skills/shipped.mjs';

const readClusters = () =>
  new Map(
    readFileSync(fromRoot('tools/skills/word-clusters.tsv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([word, ...groups]) => [word, groups.map(Number)]),
  );

function options() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      parts: { type: 'string', default: 'train,dev' },
      folds: { type: 'string' },
    },
  });
  const folds = values.folds === undefined ? null : Number(values.folds);
  if (!values.data) throw new Problem('which folder? npm run train:skills -- --data DIR');
  if (folds !== null && !(Number.isInteger(folds) && folds > 1))
    throw new Problem('--folds is a whole number from 2 on');
  return { ...values, folds };
}

await main('train:skills', async () => {
  const { data, out, parts, folds } = options();
  await prepare({ withBuild: true });
  const lib = await parserParts(fromRoot('dist'));
  const rows = parts.split(',').flatMap((part) => readSkillSpan(join(data, `datasets/skillspan_${part}.json`)));
  const inputs = { lists: gazetteers(lib, join(data, 'taxonomies')), clusters: readClusters() };
  const say = (round, loss) => round % 20 === 0 && console.log(`  round ${round}: ${loss.toFixed(0)}`);
  const learnModel = (sentences, more = {}) => {
    const model = learn(lib, sentences, { ...inputs, ...more });
    return { features: model.weights.size, text: lib.encodeModel(model) };
  };
  if (folds !== null) {
    printScores(crossValidate(lib, rows, folds, learnModel));
    return;
  }
  const { features, text } = learnModel(
    rows.map((row) => toSentence(lib, row)),
    { say },
  );
  writeFileSync(out ?? fromRoot(SHIPPED), asModule(text, { sources: sourcesHash(), data: dataHash(data) }));
  console.log(`  ${features} features, ${Math.round(text.length / 1000)} KB`);
});

function printScores(scores) {
  for (const [key, { strict, relaxed }] of [...scores].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`  ${key.padEnd(20)} strict ${strict.toFixed(3)}, relaxed ${relaxed.toFixed(3)}`);
}
