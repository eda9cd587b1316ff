// Spans of knowledge and of skills against SkillSpan: strict (the same tokens) and relaxed (some token in common).
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSkillSpan, textOf } from '../skills/sentences.mjs';
import { Scores } from './span-scores.mjs';

/** Our kinds for each layer of the data. Its skill layer is mostly tasks; only its soft skills are skills to us. */
const KINDS = { knowledge: new Set(['technology', 'knowledge', 'language']), skill: new Set(['soft']) };

/** Parts that the shipped model is learnt from: see docs/skills-model.md. */
const LEARNT = new Set(['train', 'dev']);

/** Rows of F1, recall and precision for each `datasets/skillspan_*.json` in the folder; `parser` is the parser's index. */
export default async function skillspan(folder, parser) {
  const datasets = join(folder, 'datasets');
  if (!existsSync(datasets)) return [];
  const files = readdirSync(datasets).filter((name) => /^skillspan_.+\.json$/.test(name));
  return files.sort().flatMap((name) => evaluate(name.slice(10, -5), readSkillSpan(join(datasets, name)), parser));
}

function evaluate(part, rows, parser) {
  const scores = new Map();
  addRows(scores, rows, parser);
  // What a model has learnt from says nothing of what it knows.
  const note = LEARNT.has(part) ? ' (the shipped model has learnt from it: see train:skills --folds)' : '';
  return [...scores]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([key, score]) => [
      { metric: `skillspan ${part}, ${key}: strict F1`, value: `${score.strict.toFixed(3)}${note}` },
      { metric: `skillspan ${part}, ${key}: relaxed F1`, value: `${score.relaxed.toFixed(3)}${note}` },
    ]);
}

/** Counts what `findSkillSpans` finds in rows, for each layer and source: "knowledge, tech", "knowledge, together", … */
export function addRows(scores, rows, { findSkillSpans }) {
  const scoreOf = (layer, source) => {
    const key = `${layer}, ${source}`;
    if (!scores.has(key)) scores.set(key, new Scores());
    return scores.get(key);
  };
  for (const row of rows) {
    const { text, places } = textOf(row.tokens);
    const spans = findSkillSpans(text);
    for (const [layer, kinds] of Object.entries(KINDS)) {
      const found = distinct(spans.filter(({ kind }) => kinds.has(kind)).map((span) => tokensOf(places, span)));
      for (const source of [row.source, 'together']) scoreOf(layer, source).add(row.spans[layer], found);
    }
  }
}

/** The tokens a span touches, as [from, to). */
function tokensOf(places, { start, end }) {
  const from = places.findIndex(([, tokenEnd]) => tokenEnd > start);
  let to = from;
  while (to < places.length && places[to][0] < end) to++;
  return [from, to];
}

const distinct = (spans) => [...new Map(spans.map((span) => [span.join(), span])).values()];
