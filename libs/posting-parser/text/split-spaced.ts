import type { RawLine } from './doc.js';

/** Two spaces or more between words, where no sentence ends: what is left of a bullet. */
const LOST_BULLET = /(?<=[^\s.!?;,]) {2,}(?=\p{Lu})/gu;
/** "… if you: - Love people. - Keep calm." */
const DASHED = /(?<=[.:;!?] )- (?=\p{Lu})/u;
const MIN_LENGTH = 200;
const FEWEST = 4;
const MOST = 200;

/** A list that lost its bullets to spaces ("Set the tools  Check the parts  Clean the hall") has its items again. */
export function splitSpaced(line: RawLine): RawLine[] {
  if (line.text.length < MIN_LENGTH) return [line];
  const dashed = line.text.includes(' - ') ? line.text.trim().split(DASHED) : [];
  if (dashed.length <= FEWEST && !line.text.includes('  ')) return [line];
  const parts = dashed.length > FEWEST ? dashed : line.text.trim().split(LOST_BULLET);
  if (parts.length <= FEWEST || parts.length > MOST) return [line];
  return parts.flatMap((text, index) => {
    const item = { text, bullet: index > 0 || line.bullet, rank: null };
    const [, words, label] = LABEL_BEHIND.exec(text) ?? [];
    return words === undefined || label === undefined
      ? [item]
      : [
          { ...item, text: words },
          { text: label, bullet: false, rank: null },
        ];
  });
}

/** "Clean the hall. The person needed:": what heads the next items stands behind the last one. */
const LABEL_BEHIND = /^(.{3,4000}[.!?]) +(\p{Lu}[\p{L} ’']{2,50}:) ?$/u;
