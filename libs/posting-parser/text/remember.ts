/** More of what postings share is not kept, and nothing longer. */
const MOST_KEPT = 2_000;
const LONGEST_KEPT = 120;

/**
 * Keeps what was found for words that come in most postings, such as their headings. `of` has to answer the same however
 * the words are capitalised. They are kept by their small letters: words that have no others may be a piece of a long text,
 * which would be kept with them.
 */
export function remembering<T>(of: (words: string) => T): (words: string) => T {
  const kept = new Map<string, { found: T }>();
  return (words) => {
    if (words.length > LONGEST_KEPT) return of(words);
    const key = words.toLowerCase();
    const known = kept.get(key);
    if (known) return known.found;
    const found = of(words);
    if (kept.size >= MOST_KEPT) kept.clear();
    if (key !== words) kept.set(key, { found });
    return found;
  };
}

const LONGEST_LINE = 200;

/**
 * The same for lines, word for word: those of the head, headings and labels stand in each posting of an employer. What
 * `of` answers has to follow from the line alone, and is shared: nobody may change it.
 */
export function rememberingLines<T>(of: (line: string) => T, longest = LONGEST_LINE): (line: string) => T {
  const kept = new Map<string, { found: T }>();
  return (line) => {
    if (line.length > longest) return of(line);
    const known = kept.get(line);
    if (known) return known.found;
    // Made anew: a line is a piece of its posting, which would be kept with it and with what is found in it.
    const own = ` ${line}`.slice(1);
    const found = of(own);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(own, { found });
    return found;
  };
}
