/** A word as the model sees it; offsets in UTF-16 code units. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** A comma stands before it: no span goes across. The training data has no commas, so they are no words. */
  parted: boolean;
}

const OPENING = /^["'([{<«“„‘•*·]/;
const CLOSING = /["')\]}>»”’:;!?…]$/;
const PLACEHOLDER = /^<[A-Z]+>$/;
const ABBREVIATION = /^(?:e\.g|i\.e|etc|incl|approx|vs|no|\p{L}(?:\.\p{L})*)\.$/iu;
/** Chunks longer than this are dumps (base64, URLs), and are not taken apart. */
export const LONGEST_CHUNK = 80;

/** Between words. */
export function isBlank(code: number): boolean {
  if (code < 0xa0) return code <= 32;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000;
}

/** A chunk of letters and digits alone, as most are, needs no look at its signs. */
function isPlain(text: string, from: number, to: number): boolean {
  for (const at of [from, to - 1]) {
    const code = text.charCodeAt(at) | 32;
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) return false;
  }
  return true;
}

/** Words of a stretch: split at blanks, with brackets, quotes and final signs as words of their own. */
export function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let parted = false;
  let i = from;
  while (i < to) {
    while (i < to && isBlank(text.charCodeAt(i))) i++;
    let end = i;
    while (end < to && !isBlank(text.charCodeAt(end))) end++;
    if (end === i) break;
    parted = addChunk(words, text, i, end, parted);
    i = end;
  }
  return words;
}

/** The words between two blanks. Answers whether a comma ends them. */
export function addChunk(words: Word[], text: string, from: number, to: number, parted: boolean): boolean {
  const add = (start: number, end: number, after: boolean): void => {
    words.push({ text: text.slice(start, end), start, end, parted: after });
  };
  const isPlaceholder = text.startsWith('<', from) && PLACEHOLDER.test(text.slice(from, to));
  if (isPlaceholder || isPlain(text, from, to) || to - from > LONGEST_CHUNK) {
    add(from, to, parted);
    return false;
  }
  let start = from;
  let cut = parted;
  while (start < to - 1 && OPENING.test(text[start] ?? '')) {
    add(start, start + 1, cut);
    cut = false;
    start++;
  }
  let end = to;
  let comma = false;
  const tail: number[] = [];
  while (end > start + 1) {
    const last = text[end - 1] ?? '';
    if (last === ',') comma ||= tail.length === 0;
    else if (last === '.' && !ABBREVIATION.test(text.slice(start, end))) tail.push(end - 1);
    else if (CLOSING.test(last)) tail.push(end - 1);
    else break;
    end--;
  }
  if (text.slice(start, end) !== ',') add(start, end, cut);
  else comma = true;
  for (const at of tail.reverse()) add(at, at + 1, false);
  return comma;
}

const SIGN = /^[^\p{L}\p{N}]$/u;
export const isSign = (word: string): boolean => word.length <= 2 && SIGN.test(word);

/**
 * A sign that hangs on the word before it, as the bracket in "AWS)" does.
 * @public for `tools/skills`, which loads it as built
 */
export function isTrailing(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isSign(word.text) && words[at - 1]?.end === word.start;
}

/**
 * A sign that hangs on the word after it.
 * @public for `tools/skills`, which loads it as built
 */
export function isLeading(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isSign(word.text) && words[at + 1]?.start === word.end;
}

/** Lower case, with signs at its ends left away: what gazetteers and clusters are looked up by. */
export function coreOf(word: string): string {
  if (isPlain(word, 0, word.length) && !QUOTE.test(word)) return word.toLowerCase();
  const lower = word.toLowerCase().replaceAll(QUOTES, "'");
  const bare = lower.replace(/^[-–—*•'".,]+(?=[\p{L}\p{N}])/u, (lead) => (lead.endsWith('.') ? '.' : ''));
  return bare.replace(/(?<=[\p{L}\p{N}+#])[-–—'".,]+$/u, '');
}
const QUOTE = /[’‘`´]/;
const QUOTES = /[’‘`´]/g;

/** "PostgreSQL" → "AaaAAA", "C++11" → "A++00": runs are cut to two (three of capitals). */
export function shapeOf(word: string): string {
  let shape = '';
  let run = 0;
  let last = '';
  for (const char of word.length > LONGEST_SHAPED ? word.slice(0, LONGEST_SHAPED) : word) {
    const kind = shapeOfCharacter(char);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run > (kind === 'A' ? 3 : 2)) continue;
    shape += kind;
    if (shape.length >= LONGEST_SHAPE) break;
  }
  return shape.slice(0, LONGEST_SHAPE);
}
const LONGEST_SHAPED = 40;
const LONGEST_SHAPE = 10;

function shapeOfCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'a';
    if (code >= 65 && code <= 90) return 'A';
    return code >= 48 && code <= 57 ? '0' : char;
  }
  return /\p{Lu}/u.test(char) ? 'A' : /\p{L}/u.test(char) ? 'a' : /\p{N}/u.test(char) ? '0' : char;
}
