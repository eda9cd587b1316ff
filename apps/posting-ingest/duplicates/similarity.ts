const WORDS = 4;
const MOST_WORDS = 20_000;

function shingles(text: string): Set<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).slice(0, MOST_WORDS);
  const all = new Set<string>();
  for (let at = 0; at + WORDS <= words.length; at++) all.add(words.slice(at, at + WORDS).join(' '));
  // A text of a few words is one piece.
  return all.size > 0 ? all : new Set([words.join(' ')]);
}

/** Jaccard index of the runs of four words in two texts: 0 nothing in common, 1 the same words. */
export function similarity(a: string, b: string): number {
  const [left, right] = [shingles(a), shingles(b)];
  let shared = 0;
  for (const shingle of left) if (right.has(shingle)) shared++;
  return shared / (left.size + right.size - shared);
}
