// Phrases that the model looks words up in: O*NET, the list of technologies, the parser's own, and what training found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ONET = 1;
const TECHNOLOGY = 2;
const KNOWLEDGE = 4;
const SOFT = 8;
const OF_KIND = { technology: TECHNOLOGY, knowledge: KNOWLEDGE, soft: SOFT };
const LONGEST = 5;
const GRADE_FROM = [0.2, 0.5, 0.8];

/** Rows of a CSV file as arrays. */
function parseCsv(text) {
  const cells = /(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^,"\n]*))/g;
  const rows = [[]];
  for (const { 0: whole, 1: quoted, 2: plain } of text.replaceAll('\r', '').matchAll(cells)) {
    if (whole.startsWith('\n')) rows.push([]);
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return rows;
}

/** phrase (cores joined by blanks) → bits of its lists. */
export function gazetteers({ coreOf, FORMS }, taxonomies) {
  const lists = new Map();
  const put = (phrase, bit) => {
    const key = keyOf(coreOf, phrase);
    if (key) lists.set(key, (lists.get(key) ?? 0) | bit);
  };
  const csv = (name) => parseCsv(readFileSync(join(taxonomies, name), 'utf8')).slice(1);
  for (const [example] of csv('onet_29.2_technology_unique.derived.csv')) put(example, ONET);
  for (const [, name, , patterns] of csv('technologies.csv'))
    for (const form of [name, ...(patterns ?? '').split('|')]) put(form, TECHNOLOGY);
  for (const forms of FORMS.values())
    for (const { written, kind } of forms) if (OF_KIND[kind]) put(written, OF_KIND[kind]);
  return lists;
}

const keyOf = (coreOf, phrase) =>
  (phrase ?? '')
    .split(/\s+/)
    .map((word) => coreOf(word))
    .filter(Boolean)
    .join(' ');

/** phrase → 1 to 3: how often its occurrences in these sentences are spans. */
export function gradePhrases(sentences, layer) {
  const spans = new Map();
  for (const { cores, spans: of } of sentences)
    for (const [from, to] of of[layer])
      if (to - from <= LONGEST) {
        const key = cores.slice(from, to).join(' ');
        spans.set(key, (spans.get(key) ?? 0) + 1);
      }
  const seen = new Map();
  for (const { cores } of sentences)
    for (let from = 0; from < cores.length; from++)
      for (let to = from + 1; to <= Math.min(cores.length, from + LONGEST); to++) {
        const key = cores.slice(from, to).join(' ');
        if (spans.has(key)) seen.set(key, (seen.get(key) ?? 0) + 1);
      }
  const grades = new Map();
  for (const [key, count] of spans) {
    const grade = GRADE_FROM.filter((least) => count / seen.get(key) > least).length;
    if (grade > 0) grades.set(key, grade);
  }
  return grades;
}

export function phrasesOf(lists, grades) {
  return [...new Set([...lists.keys(), ...grades.keys()])].map((key) => ({
    words: key.split(' '),
    lists: lists.get(key) ?? 0,
    grade: grades.get(key) ?? 0,
  }));
}
