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

/** All sentences of a line. */
export function sentencesOf(text: string, from: number, to: number): Stretch[] {
  const out: Stretch[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (i + 1 < to && !endsSentence(text, i)) continue;
    const raw = text.slice(start, i + 1);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim();
    if (words !== '') out.push({ start: start + lead, end: start + lead + words.length, text: words });
    start = i + 1;
  }
  return out;
}

function endsSentence(text: string, index: number): boolean {
  const char = text[index];
  if (char === '\n') return true;
  if (char !== '.' && char !== '!' && char !== '?') return false;
  const next = text[index + 1];
  if (next !== ' ' && next !== '\n' && next !== undefined) return false;
  if (char !== '.') return true;
  if (ABBREVIATION.test(text.slice(Math.max(0, index - 8), index)))
    return next === '\n' || next === undefined || (/\d/.test(text[index - 1] ?? '') && beginsAnew(text, index + 2));
  return true;
}

const MONTH = /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i;

/** "July 26. The cohort starts": a capital that is no month's ("15. Dezember") begins a sentence. */
function beginsAnew(text: string, index: number): boolean {
  const word = text.slice(index, index + 4);
  return /^\p{Lu}\p{Ll}/u.test(word) && !MONTH.test(word);
}
