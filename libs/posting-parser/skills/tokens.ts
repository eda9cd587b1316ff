export interface Token {
  start: number;
  end: number;
  /** Lower case. */
  key: string;
}

const TOKEN = /[\p{L}\p{M}]+|\p{N}+|[+#./&]/gu;

/** Words, numbers and the few signs that occur in names of skills ("C++", "CI/CD", ".NET"). Hyphens divide words. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    out.push({ start: match.index, end: match.index + match[0].length, key: match[0].toLowerCase() });
  }
  return out;
}
