import type { Line } from '../text/doc.js';
import { sentenceAt } from '../text/sentences.js';
import { findAmounts, type Amount } from './amounts.js';

/** An amount of money, or two with a joint between them. */
export interface Range {
  start: number;
  end: number;
  low: Amount;
  high: Amount | null;
  words: 'range' | 'up-to' | 'from' | 'single';
}

const JOINT =
  /^(?:\.00)? ?(?:\/ ?(?:hr|hour|year|yr)\.?|per (?:hour|year|annum))? ?(?:[-–—‒−~]|to|and|bis|und|et|y|en|e|à|a|up to|,? ?(?:rising|increasing|going up) to|through|until|tot|do) ?$/i;
/** "/hour, increasing to" */
const LONGEST_JOINT = 22;
/** Ranges that are looked at; the longest lists of regions have thirty. */
const MAX_RANGES = 60;

/** All of a text, in order, whatever they are for. */
export function findRanges(text: string): Range[] {
  const amounts = findAmounts(text);
  const ranges: Range[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const low = amounts[i];
    const high = amounts[i + 1];
    if (!low) continue;
    if (high && isJoint(text, low, high) && isRange(low, high)) {
      ranges.push({ start: low.start, end: high.end, low, high, words: 'range' });
      i++;
      continue;
    }
    if (low.currency === null) continue;
    const before = text.slice(Math.max(0, low.start - 24), low.start);
    const words = /\b(?:up to|max(?:imum)?\.?|bis zu|jusqu['’]à|hasta)(?: of)? ?$/i.test(before)
      ? 'up-to'
      : /\b(?:from|starting (?:at|from)|starts at|min(?:imum)?\.?|at least|ab|à partir de|desde)(?: of)? ?$/i.test(
            before,
          ) || text.slice(low.start, low.end).endsWith('+')
        ? 'from'
        : 'single';
    ranges.push({ start: low.start, end: low.end, low, high: null, words });
  }
  return ranges.slice(0, MAX_RANGES);
}

function isJoint(text: string, low: Amount, high: Amount): boolean {
  const between = text.slice(low.end, high.start);
  if (between.length > LONGEST_JOINT) return false;
  return (
    JOINT.test(between) ||
    (/^ ?\|? ?$/.test(between) && COLUMNS.test(text.slice(Math.max(0, low.start - FAR), low.start)))
  );
}

/** "Region | Minimum | Maximum" over rows of two amounts each, so far above the last row. */
const COLUMNS =
  /^[^\d\n$€£]{0,80}\b(?:min(?:imum)?|from|low)\b[^\d\n$€£]{0,30}\b(?:max(?:imum)?|to|high)\b[^\d\n$€£.]{0,30}$/im;
const FAR = 1_500;

/** "12-15 LPA", "50-60k": what stands behind the second number is said of the first too. */
export function lowOf(low: Amount, high: Amount | null): number {
  return high !== null && high.scale > 1 && low.scale === 1 && low.value < 1000 ? low.value * high.scale : low.value;
}

function isRange(low: Amount, high: Amount): boolean {
  if (low.huge || high.huge) return false;
  if (
    low.currency !== null &&
    high.currency !== null &&
    low.currency !== high.currency &&
    low.currency !== '$' &&
    high.currency !== '$'
  )
    return false;
  const first = lowOf(low, high);
  // One range for all levels: "$100,000 - $720,000".
  return first <= high.value && high.value <= first * (first >= 50_000 ? 12 : 6);
}

export function bounds(range: Range, low = lowOf(range.low, range.high)): { min: number | null; max: number | null } {
  if (range.high) return { min: low, max: range.high.value };
  if (range.words === 'up-to') return { min: null, max: low };
  return range.words === 'from' ? { min: low, max: null } : { min: low, max: low };
}

export function pickMark(low: Amount, high: Amount | null): string | null {
  const marks = [high?.currency ?? null, low.currency];
  return marks.find((mark) => mark !== null && mark !== '$') ?? marks.find((mark) => mark !== null) ?? null;
}

/** The sentence that states the range: always verbatim. */
export function evidenceOf(text: string, line: Line, range: Pick<Range, 'start' | 'end'>): string {
  const sentence = sentenceAt(text, range.start);
  const end = Math.min(line.end, Math.max(sentence.end, range.end));
  return text.slice(Math.max(sentence.start, line.start), end);
}
