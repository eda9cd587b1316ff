import { isWideSpace } from './letters.js';

/** A stretch of the posting's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const REACH = 400;
const ABBREVIATION =
  /(?:\b(?:[A-Za-z]|e\.g|i\.e|etc|approx|incl|no|vs|Mr|Ms|Dr|St|Inc|Ltd|Co|Corp|Sr|Jr|ca|bzw|inkl)|\b\d{1,2})$/;

/** The last sentence that was asked for: several skills, dates and cues stand in one. */
let last: { text: string; from: number; to: number; stretch: Stretch } = {
  ...{ text: '', from: 0, to: -1 },
  stretch: { start: 0, end: 0, text: '' },
};

/** The sentence around an offset: never beyond its line, never more than 400 characters either way. */
export function sentenceAt(text: string, index: number): Stretch {
  if (index >= last.from && index <= last.to && last.text === text) return last.stretch;
  let start = index;
  const low = Math.max(0, index - REACH);
  while (start > low && !endsSentence(text, start - 1)) start--;
  const isCut = start === low && low > 0;
  while (start < index && text[start] === ' ') start++;
  let end = index;
  const high = Math.min(text.length, index + REACH);
  while (end < high && !endsSentence(text, end)) end++;
  const stretch = trimmed(text, start, end < high && text[end] !== '\n' ? end + 1 : end);
  // Within reach of both ends every offset has the same sentence around it, but for those in front of its first word.
  if (!isCut && end < high && end - start < REACH && text[start] !== ' ')
    last = { text, from: start, to: end, stretch };
  return stretch;
}

/** Without the mark of a list and the spaces at its end. */
function trimmed(text: string, from: number, to: number): Stretch {
  const start = text.startsWith('• ', from) && to - from >= 2 ? from + 2 : from;
  const words = text.slice(start, to).trimEnd();
  return { start, end: start + words.length, text: words };
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
  for (let i = nextEnd(text, from, to); i < to; i = nextEnd(text, i + 1, to)) {
    if (i + 1 < to && !endsSentence(text, i)) continue;
    let end = i + 1;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    if (end > start) visit(start, end);
    start = i + 1;
  }
}

/** Where a sentence may end from an offset on: at one of its signs, or before the end of the stretch. */
function nextEnd(text: string, from: number, to: number): number {
  SIGN.lastIndex = from;
  return SIGN.test(text) && SIGN.lastIndex < to ? SIGN.lastIndex - 1 : Math.max(from, to - 1);
}
const SIGN = /[.!?\n]/g;

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === SPACE || (code >= TAB && code <= RETURN) || (code > ASCII && isWideSpace(code));
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
  // Letters, as most are.
  if (code > QUESTION) return false;
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
