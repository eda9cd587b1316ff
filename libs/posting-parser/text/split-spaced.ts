import type { RawLine } from './doc.js';

/** Two spaces or more between words, where no sentence ends: what is left of a bullet. */
const LOST_BULLET = /(?<=[^\s.!?;,]) {2,}(?=\p{Lu})/gu;
/** "… if you: - Love people. - Keep calm." */
const DASHED = /(?<=[.:;!?] )- (?=\p{Lu})/u;
const MIN_LENGTH = 200;
const FEWEST = 4;
const MOST = 200;
/** Letters that an item has at least. */
const SHORTEST = 10;
/** Behind these a sentence goes on: "through the  North tower". */
const GOES_ON =
  /(?<![\p{L}])(?:the|an?|and|or|of|to|in|on|at|by|for|from|with|our|your|their|its|this|that|is|are|as|der|die|das|den|dem|und|oder|mit|von|im|le|la|les|et|de|du|des|el|los|y|del?)$/iu;

/** Whether the words between spaces are no items: most of them short, or several that go on. */
function isProse(parts: readonly string[]): boolean {
  const short = parts.filter((part) => part.length < SHORTEST);
  const open = parts.filter((part) => GOES_ON.test(part));
  return short.length * 2 > parts.length || open.length * 4 > parts.length;
}

/** A list that lost its bullets to spaces ("Set the tools  Check the parts  Clean the hall") has its items again. */
export function splitSpaced(line: RawLine): RawLine[] {
  if (line.text.length < MIN_LENGTH) return [line];
  const dashed = line.text.includes(' - ') ? line.text.trim().split(DASHED) : [];
  if (dashed.length <= FEWEST && !line.text.includes('  ')) return [line];
  const isDashed = dashed.length > FEWEST;
  const parts = isDashed ? dashed : line.text.trim().split(LOST_BULLET);
  if (parts.length <= FEWEST || parts.length > MOST) return [line];
  if (!isDashed && isProse(parts.slice(0, -1))) return [line];
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
