// SkillSpan (Zhang et al., NAACL 2022) as sentences of our words.
import { readFileSync } from 'node:fs';

const TAGS = { knowledge: 'tags_knowledge', skill: 'tags_skill' };
export const LAYERS = Object.keys(TAGS);

/** Rows of one part: `{ tokens, source, doc, spans: { knowledge, skill } }`, spans as [from, to) of tokens. */
export function readSkillSpan(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line);
      const spans = Object.fromEntries(LAYERS.map((layer) => [layer, spansOf(row[TAGS[layer]])]));
      return { tokens: row.tokens, source: row.source, doc: `${file} ${row.source} ${row.idx}`, spans };
    });
}

function spansOf(tags) {
  const spans = [];
  tags.forEach((tag, at) => {
    if (tag === 'B') spans.push([at, at + 1]);
    else if (tag === 'I' && spans.length > 0 && spans.at(-1)[1] === at) spans.at(-1)[1]++;
  });
  return spans;
}

/** The tokens as text, and where each of them stands. */
export function textOf(tokens) {
  let offset = 0;
  const places = tokens.map((token) => {
    const start = offset;
    offset += token.length + 1;
    return [start, start + token.length];
  });
  return { text: tokens.join(' '), places };
}

/** Our words for the row's text, with its spans as [from, to) of words; signs that hang on the ends of a span are left out. */
export function toSentence({ wordsOf, isLeading, isTrailing }, row) {
  const { text, places } = textOf(row.tokens);
  const words = wordsOf(text, 0, text.length);
  const project = ([from, to]) => {
    const inside = words.flatMap(({ start, end }, at) =>
      start < places[to - 1][1] && end > places[from][0] ? [at] : [],
    );
    let first = inside[0];
    let last = inside.at(-1);
    while (last > first && isTrailing(words, last)) last--;
    while (first < last && isLeading(words, first)) first++;
    return [first, last + 1];
  };
  const spans = Object.fromEntries(LAYERS.map((layer) => [layer, row.spans[layer].map(project)]));
  return { words: words.map((word) => word.text), doc: row.doc, spans };
}
