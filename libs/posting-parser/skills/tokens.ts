export interface Token {
  start: number;
  end: number;
  /** Lower case. */
  key: string;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
type Class = 'letter' | 'digit' | 'sign' | null;
const ASCII: readonly Class[] = Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(char: string): Class {
  if (LETTER.test(char)) return 'letter';
  if (DIGIT.test(char)) return 'digit';
  return /[+#./&]/.test(char) ? 'sign' : null;
}

function classAt(text: string, index: number): Class {
  const code = text.charCodeAt(index);
  // No name of a skill has letters beyond the basic plane, so a surrogate is just no letter.
  return code < 128 ? (ASCII[code] ?? null) : classOf(text.charAt(index));
}

/** Words, numbers and the few signs that occur in names of skills ("C++", "CI/CD", ".NET"). Hyphens divide words. */
export function tokenise(text: string): Token[] {
  const lower = text.toLowerCase();
  // Lower-casing changes the length of a few rare letters; offsets then need the words themselves.
  const same = lower.length === text.length;
  const out: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    let end = at + 1;
    if (kind === 'letter' || kind === 'digit') while (end < text.length && classAt(text, end) === kind) end++;
    if (kind !== null)
      out.push({ start: at, end, key: same ? lower.slice(at, end) : text.slice(at, end).toLowerCase() });
    at = end;
  }
  return out;
}
