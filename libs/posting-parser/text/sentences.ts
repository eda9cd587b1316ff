/** A stretch of the posting's text. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

const REACH = 400;
const ABBREVIATION =
  /(?:\b(?:[A-Za-z]|e\.g|i\.e|etc|approx|incl|no|vs|Mr|Ms|Dr|St|Inc|Ltd|Co|Corp|Sr|Jr|ca|bzw|inkl)|\b\d{1,2})$/;

/** The sentence around an offset: never beyond its line, never more than 400 characters either way. */
export function sentenceAt(text: string, index: number): Stretch {
  let start = index;
  const low = Math.max(0, index - REACH);
  while (start > low && !endsSentence(text, start - 1)) start--;
  while (start < index && text[start] === ' ') start++;
  let end = index;
  const high = Math.min(text.length, index + REACH);
  while (end < high && !endsSentence(text, end)) end++;
  if (end < text.length && text[end] !== '\n' && end < high) end++;
  const raw = text.slice(start, end);
  const lead = raw.startsWith('• ') ? 2 : 0;
  const trimmed = raw.slice(lead).trimEnd();
  return { start: start + lead, end: start + lead + trimmed.length, text: trimmed };
}

/** All sentences of a stretch. */
export function sentencesOf(text: string, from: number, to: number): Stretch[] {
  const out: Stretch[] = [];
  eachSentence(text, (start, end) => out.push({ start, end, text: text.slice(start, end) }), from, to);
  return out;
}

/** Says where each sentence begins and ends, without the spaces around it. */
export function eachSentence(
  text: string,
  visit: (start: number, end: number) => void,
  from = 0,
  to = text.length,
): void {
  let start = from;
  for (let i = from; i < to; i++) {
    if (i + 1 < to && !endsSentence(text, i)) continue;
    let end = i + 1;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    if (end > start) visit(start, end);
    start = i + 1;
  }
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === SPACE || (code >= TAB && code <= RETURN) || (code > ASCII && /\s/.test(text[index] ?? ''));
}

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const MARK = 33;
const STOP = 46;
const QUESTION = 63;
const ASCII = 127;

function endsSentence(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code === NEWLINE) return true;
  if (code !== STOP && code !== MARK && code !== QUESTION) return false;
  const next = text.charCodeAt(index + 1);
  if (next !== SPACE && next !== NEWLINE && index + 1 < text.length) return false;
  if (code !== STOP) return true;
  if (ABBREVIATION.test(text.slice(Math.max(0, index - 8), index)))
    return next !== SPACE || (/\d/.test(text[index - 1] ?? '') && beginsAnew(text, index + 2));
  return true;
}

const MONTH = /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i;

/** "July 26. The cohort starts": a capital that is no month's ("15. Dezember") begins a sentence. */
function beginsAnew(text: string, index: number): boolean {
  const word = text.slice(index, index + 4);
  return /^\p{Lu}\p{Ll}/u.test(word) && !MONTH.test(word);
}
