import { rememberingLines } from './remember.js';

/** Words of headings and labels that pages break ("Respon sibilities") or misspell ("Requirments") most. */
const WORDS = new Set(
  (
    'responsibilities responsibility requirements requirement qualifications qualification preferred required minimum ' +
    'compensation salary benefits location locations duration deadline description application employment experience ' +
    'education internship overview company department additional essential desirable desired duties position summary ' +
    'opportunity accountabilities knowledge abilities skills schedule workplace employer organization start date hours title pay ' +
    'closing benefit process interview about role team job type offer expected anticipated hourly annual'
  ).split(' '),
);
const BY_LETTER = new Map<string, string[]>();
for (const word of WORDS) {
  const first = word.charAt(0);
  BY_LETTER.set(first, [...(BY_LETTER.get(first) ?? []), word]);
}
/** Ordinary words one letter away from one above: they are left as they are. */
const ORDINARY = new Set(['prepared', 'experienced', 'organizations', 'educational', 'proposition', 'disposition']);
const LONGEST = 60;
const MOST_TOKENS = 7;
/** Words shorter than this differ by one letter from too many others. */
const SHORTEST_MISSPELT = 6;
/** Both pieces of a broken word have at least as many letters. */
const SHORTEST_BROKEN = 7;

/**
 * The words of a short heading or label as they were meant, for comparing only: pieces of a broken word are joined and
 * slips of the pen corrected. Words that are spelt right come back unchanged.
 */
export function mend(words: string): string {
  if (words.length > LONGEST || !/\p{L}{3}/u.test(words)) return words;
  const tokens = words.split(' ', MOST_TOKENS + 1);
  if (tokens.length > MOST_TOKENS || tokens.every(isSpelt)) return words;
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const joined = joinAt(tokens, i);
    out.push(joined ?? spelt(tokens[i] ?? ''));
    if (joined !== null) i++;
  }
  return out.join(' ');
}

const isSpelt = (token: string): boolean => WORDS.has(token.toLowerCase());

const mended = rememberingLines(mend);

/** A `mend` that stops after so many words: a page of nonsense is not worth the time. */
export function mender(limit: number): (words: string) => string {
  let left = limit;
  return (words) => (left-- > 0 ? mended(words) : words);
}

/** "Respon" + "sibilities", when neither piece is a word of its own here. */
function joinAt(tokens: readonly string[], index: number): string | null {
  const [left, right] = [tokens[index], tokens[index + 1]];
  if (left === undefined || right === undefined || left.length + right.length < SHORTEST_BROKEN) return null;
  if (!/^[\p{L}]+$/u.test(left)) return null;
  const [, bare = '', tail = ''] = /^(\p{Ll}+|\p{Lu}+)(\W*)$/u.exec(right) ?? [];
  const whole = (left + bare).toLowerCase();
  if (bare === '' || whole.length < SHORTEST_BROKEN || WORDS.has(left.toLowerCase()) || WORDS.has(bare.toLowerCase())) {
    return whole.length >= SHORTEST_BROKEN && bare !== '' && WORDS.has(whole) ? left + bare + tail : null;
  }
  const fixed = nearest(whole);
  return fixed === null ? null : fixed + tail;
}

function spelt(token: string): string {
  if (token.length < SHORTEST_MISSPELT) return token;
  const [, bare = '', tail = ''] = /^(\p{L}+)(\W*)$/u.exec(token) ?? [];
  const lower = bare.toLowerCase();
  if (lower.length < SHORTEST_MISSPELT || WORDS.has(lower) || ORDINARY.has(lower)) return token;
  const fixed = nearest(lower);
  return fixed === null ? token : fixed + tail;
}

/** The same words come in every posting; what was found for them is kept, within bounds. */
const KNOWN = new Map<string, string | null>();
const MAX_KNOWN = 10_000;

function nearest(word: string): string | null {
  if (WORDS.has(word)) return word;
  if (word.length > 18) return null;
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const found = search(word);
  KNOWN.set(word, found);
  return found;
}

function search(word: string): string | null {
  const allowed = word.length >= 10 ? 2 : 1;
  for (const known of BY_LETTER.get(word.charAt(0)) ?? []) {
    if (known.length < SHORTEST_MISSPELT || Math.abs(known.length - word.length) > allowed) continue;
    if (distance(word, known, allowed) <= allowed) return known;
  }
  return null;
}

/** Edits (a letter more, less, other, or two swapped) between two words; gives up beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (twoBack[j - 2] ?? 0) + 1);
      row.push(best);
      least = Math.min(least, best);
    }
    if (least > limit) return least;
    [twoBack, back] = [back, row];
  }
  return back[b.length] ?? limit + 1;
}
