import { isDigit, isSmall } from '../text/letters.js';
import { matches } from '../text/matches.js';

export interface Token {
  start: number;
  end: number;
  /** Lower case. */
  key: string;
}

/** One scan by the engine: stepping through 100 KB of odd characters in our own loop took seconds at times. */
const TOKEN = /[\p{L}\p{M}]+|\p{N}+|[+#./&]/gu;

type Make<T> = (start: number, end: number, key: string) => T;

/**
 * Words, numbers and the few signs that occur in names of skills ("C++", "CI/CD", ".NET"). Hyphens divide words. `make` is
 * what a token is to be: most are kept, and to keep a copy of each would cost as much as all else.
 */
export function tokenise<T>(text: string, make: Make<T>): T[] {
  const lower = text.toLowerCase();
  if (ONE_TOKEN.test(text)) return [make(0, text.length, lower)];
  if (text.length <= SHORT && PLAIN.test(text)) return tokensOfPlain(lower, make);
  // Lower-casing changes the length of a few rare letters; offsets then need the words themselves.
  const same = lower.length === text.length;
  const tokens: T[] = [];
  for (const { 0: word, index: start } of matches(text, TOKEN)) {
    const end = start + word.length;
    tokens.push(make(start, end, same ? lower.slice(start, end) : word.toLowerCase()));
  }
  return tokens;
}
const ONE_TOKEN = /^[a-z]+$/i;

/** As long as what stands between two blanks: to ask the engine for each token takes longer there than to look at the letters. */
const SHORT = 80;
const PLAIN = /^[\u0000-\u007f]*$/;

function tokensOfPlain<T>(lower: string, make: Make<T>): T[] {
  const tokens: T[] = [];
  for (let at = 0; at < lower.length;) {
    const start = at++;
    const code = lower.charCodeAt(start);
    const isOfToken = isSmall(code) ? isSmall : isDigit(code) ? isDigit : null;
    if (isOfToken) while (at < lower.length && isOfToken(lower.charCodeAt(at))) at++;
    else if (!SIGNS.includes(lower.charAt(start))) continue;
    tokens.push(make(start, at, lower.slice(start, at)));
  }
  return tokens;
}
const SIGNS = '+#./&';
