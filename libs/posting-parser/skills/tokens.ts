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

/** Words, numbers and the few signs that occur in names of skills ("C++", "CI/CD", ".NET"). Hyphens divide words. */
export function tokenise(text: string): Token[] {
  const lower = text.toLowerCase();
  if (ONE_TOKEN.test(text)) return [{ start: 0, end: text.length, key: lower }];
  if (text.length <= SHORT && PLAIN.test(text)) return tokensOfPlain(lower);
  // Lower-casing changes the length of a few rare letters; offsets then need the words themselves.
  const same = lower.length === text.length;
  const tokens: Token[] = [];
  for (const { 0: word, index: start } of matches(text, TOKEN)) {
    const end = start + word.length;
    tokens.push({ start, end, key: same ? lower.slice(start, end) : word.toLowerCase() });
  }
  return tokens;
}
const ONE_TOKEN = /^[a-z]+$/i;

/** As long as what stands between two blanks: to ask the engine for each token takes longer there than to look at the letters. */
const SHORT = 80;
const PLAIN = /^[\u0000-\u007f]*$/;

function tokensOfPlain(lower: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0, end = 0; start < lower.length; start = end) {
    const code = lower.charCodeAt(start);
    const isOfToken = isSmall(code) ? isSmall : isDigit(code) ? isDigit : null;
    end = start + 1;
    if (isOfToken) while (end < lower.length && isOfToken(lower.charCodeAt(end))) end++;
    else if (!SIGNS.includes(lower.charAt(start))) continue;
    tokens.push({ start, end, key: lower.slice(start, end) });
  }
  return tokens;
}
const SIGNS = '+#./&';
