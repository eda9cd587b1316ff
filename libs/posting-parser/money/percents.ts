import { matches } from '../text/matches.js';
import { toNumber } from './amounts.js';

/** "10 %", "15-20%", "up to 15 percent". */
export interface Percent {
  start: number;
  end: number;
  min: number | null;
  max: number | null;
}

const NUMBER = '\\d{1,3}(?:[.,]\\d{1,3})?';
const PERCENT = new RegExp(
  `(?=\\d)(?<![\\d.,])(${NUMBER}) ?%?(?: ?(?:-|–|—|to|bis|and|und) ?(${NUMBER}))? ?(?:%|percent\\b|per cent\\b|prozent\\b)`,
  'gi',
);
const UP_TO = /\b(?:up to|max(?:imum)?\.?|bis zu|jusqu['’]à|hasta)(?: of)? ?$/i;
const FROM = /\b(?:from|starting at|min(?:imum)?\.?|at least|mindestens)(?: of)? ?$/i;

/** Percentages of one line, with their place in it. */
export function findPercents(line: string, most: number): Percent[] {
  const out: Percent[] = [];
  for (const match of matches(line, PERCENT)) {
    const [first, last] = [valueOf(match[1]), valueOf(match[2])];
    const [start, end] = [match.index, match.index + match[0].length];
    if (first !== null && (last === null || first <= last))
      out.push({ start, end, ...bounds(line, start, first, last) });
    if (out.length >= most) break;
  }
  return out;
}

/** Three digits behind the mark are thousandths: nobody is paid a thousand percent. */
const valueOf = (digits: string | undefined): number | null => {
  if (digits === undefined) return null;
  return /[.,]\d{3}$/.test(digits) ? Number(digits.replace(',', '.')) : toNumber(digits);
};

function bounds(line: string, start: number, first: number, last: number | null): Pick<Percent, 'min' | 'max'> {
  if (last !== null) return { min: first, max: last };
  const before = line.slice(Math.max(0, start - 24), start);
  if (UP_TO.test(before)) return { min: null, max: first };
  return { min: first, max: FROM.test(before) ? null : first };
}
