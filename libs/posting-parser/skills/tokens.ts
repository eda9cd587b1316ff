export interface Token {
  start: number;
  end: number;
  /** Lower case. */
  key: string;
}

/** One scan by the engine: stepping through 100 KB of odd characters in our own loop took seconds at times. */
const TOKEN = /[\p{L}\p{M}]+|\p{N}+|[+#./&]/gu;

/** Words, numbers and the few signs that occur in names of skills ("C++", "CI/CD", ".NET"). Hyphens divide words. */
export function tokenise(text: string): Token[] {
  const lower = text.toLowerCase();
  if (ONE_TOKEN.test(text)) return [{ start: 0, end: text.length, key: lower }];
  // Lower-casing changes the length of a few rare letters; offsets then need the words themselves.
  const same = lower.length === text.length;
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index: start }) => {
    const end = start + word.length;
    return { start, end, key: same ? lower.slice(start, end) : word.toLowerCase() };
  });
}
const ONE_TOKEN = /^[a-z]+$/i;
