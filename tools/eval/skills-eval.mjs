// Recall of the technologies that a reader expects, on `datasets/skills_eval_*.jsonl`: {id, title, text, expected} a line.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Spellings that mean the same. */
const SAME = new Map([
  ['golang', 'go'],
  ['apachespark', 'spark'],
  ['apachekafka', 'kafka'],
  ['apacheairflow', 'airflow'],
  ['apacheflink', 'flink'],
  ['apachehive', 'hive'],
  ['apachehadoop', 'hadoop'],
  ['apachecassandra', 'cassandra'],
  ['apacheiceberg', 'iceberg'],
  ['amazonwebservices', 'aws'],
  ['googlecloudplatform', 'googlecloud'],
  ['gcp', 'googlecloud'],
  ['largelanguagemodels', 'llm'],
  ['llms', 'llm'],
  ['postgres', 'postgresql'],
  ['k8s', 'kubernetes'],
  ['reactjs', 'react'],
  ['vuejs', 'vue'],
  ['nodejs', 'node'],
  ['nextjs', 'next'],
  ['ml', 'machinelearning'],
  ['amazonredshift', 'redshift'],
]);

function fold(name) {
  const key = name.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]/gu, '');
  return SAME.get(key) ?? key;
}

export default async function skillsEval(folder, parser) {
  const datasets = join(folder, 'datasets');
  if (!existsSync(datasets)) return [];
  const files = readdirSync(datasets).filter((name) => /^skills_eval_.+\.jsonl$/.test(name));
  return files.sort().flatMap((name) => evaluate(name.slice(12, -6), readLines(join(datasets, name)), parser));
}

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

function evaluate(part, rows, parser) {
  let expected = 0;
  const missed = [];
  let refused = 0;
  for (const row of rows) {
    const result = parser.parsePosting({ text: `${row.title}\n\n${row.text}` });
    if (!result.ok) refused++;
    const skills = result.ok ? result.posting.skills : parser.findSkillSpans(row.text);
    const names = new Set(skills.map(({ name }) => fold(name)));
    expected += row.expected.length;
    for (const name of row.expected) if (!names.has(fold(name))) missed.push(`${name} (${row.id})`);
  }
  const recall = expected > 0 ? (expected - missed.length) / expected : 1;
  return [
    { metric: `skills_eval ${part}: expected technologies found`, value: recall },
    { metric: `skills_eval ${part}: expected technologies missed`, value: missed.join(', ') || 'none' },
    { metric: `skills_eval ${part}: postings refused`, value: refused },
  ];
}
