import type { Location, Salary } from '#libs/contracts';
import type { Context } from '../context.js';
import { HEADER_LINES } from '../fields/labels.js';
import type { Line } from '../text/doc.js';
import { lookUp } from '../locations/gazetteer.js';
import { sentenceAt } from '../text/sentences.js';
import { findAmounts, type Amount } from './amounts.js';
import { appliesTo } from './applies-to.js';
import { isNotWage } from './not-a-wage.js';
import { periodOf } from './period.js';

interface Range {
  start: number;
  end: number;
  low: Amount;
  high: Amount | null;
  words: 'range' | 'up-to' | 'from' | 'single';
}

const WAGE =
  /\b(?:salar(?:y|ies)|pay|paid|wages?|compensation|remuneration|base|hourly|annual(?:ly)?|per (?:hour|year|annum|month|week)|\/ ?(?:hr|hour|year|yr)|rate|earn(?:ings)?|ctc|[a-zäöü]*gehalt|vergütung|brutto|jahresgehalt|stundenlohn|salaire|rémunération|brut|sal[aá]rio|sueldo|retribuzione|salaris|bruto|wynagrodzenie|level|hiring range|tier)\b/i;
const PERIOD_BEHIND =
  /^ ?(?:(?:brutto|gross|bruto|brut) )?(?:\/ ?|per |an? |p\.? ?|pro |par |im |al |por )(?:hour|hr|h\b|year|yr|annum|a\b|month|mo\b|week|wk|day|diem|stunde|jahr|monat|an\b|mois|jaar|maand|año|m[eê]s\b|anno|mese)/i;
const JOINT =
  /^(?:\.00)? ?(?:\/ ?(?:hr|hour|year|yr)\.?|per (?:hour|year|annum))? ?(?:[-–—‒−~]|to|and|bis|und|et|y|en|e|à|a|up to|,? ?(?:rising|increasing|going up) to|through|until|tot|do) ?$/i;
/** "LPA": lakhs per annum. */
const A_YEAR_IN_LAKHS = /lpa$/i;
/** "/hour, increasing to" */
const LONGEST_JOINT = 22;
const MAX_SALARIES = 40;
/** Ranges that are looked at; the longest lists of regions have thirty. */
const MAX_RANGES = 60;
/** "3,850 USD / 2,310 GBP / 4,300 CAD per week": the period is said once. */
const SAME_IN_OTHERS = /^(?: ?\/ ?[$€£]?[\d.,]{2,12} ?[A-Z]{3}){1,4}/;
const DOLLARS: Readonly<Record<string, string>> = {
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  US: 'USD',
};

/** Every stated pay range; bonuses, equity, on-target earnings, perks and the company's own money stay out. */
export function findSalaries(context: Context, locations: readonly Location[]): Salary[] {
  const { doc } = context;
  const out: Salary[] = [];
  let lineIndex = 0;
  for (const range of findRanges(doc.text).slice(0, MAX_RANGES)) {
    while ((doc.lines[lineIndex]?.end ?? Infinity) < range.end) lineIndex++;
    const line = doc.lines[lineIndex];
    if (!line || line.start > range.start) continue;
    const salary = readRange(doc.text, doc.lines, lineIndex, line, range, locations);
    if (!salary) continue;
    if (!out.some((other) => isSaidBy(other, salary))) out.push(salary);
    if (out.length >= MAX_SALARIES) break;
  }
  return out;
}

/** Pages repeat their pay above the text, there without the region it is for, or in it. */
function isSaidBy(other: Salary, { min, max, currency, appliesTo }: Salary): boolean {
  if (other.min !== min || other.max !== max || other.currency !== currency) return false;
  return other.appliesTo === appliesTo || other.appliesTo === null || appliesTo === null;
}

function findRanges(text: string): Range[] {
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
  return ranges;
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
function lowOf(low: Amount, high: Amount | null): number {
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
  return first <= high.value && high.value <= first * 6;
}

function readRange(
  text: string,
  lines: readonly Line[],
  index: number,
  line: Line,
  range: Range,
  locations: readonly Location[],
): Salary | null {
  const { low, high } = range;
  if (low.huge || high?.huge || isNotWage(text, range.start, range.end, high === null)) return null;
  const before = text.slice(Math.max(line.start, range.start - 300), range.start);
  const after = text.slice(range.end, Math.min(line.end, range.end + 200));
  const above = [1, 2, 3].map((step) => lines[index - step]?.text ?? '').map((words) => words.slice(-280));
  const heading = above.find((words) => words.length < 120 && WAGE.test(words)) ?? '';
  if (!isWage(range, before, after, line, above)) return null;
  const scaled = lowOf(low, high);
  const mark = pickMark(low, high);
  const forWhom = appliesTo(before, after, index < HEADER_LINES ? above.filter(isTierLine) : above);
  const currency =
    mark === '$' ? dollarOf(`${before} ${after.slice(0, 12)} ${forWhom ?? ''}`, forWhom, locations) : mark;
  const { min, max } = bounds(range, scaled);
  const period = A_YEAR_IN_LAKHS.test(text.slice(range.start, range.end))
    ? 'year'
    : periodOf(after.replace(SAME_IN_OTHERS, ''), before.slice(-120), heading, scaled, currency);
  return { min, max, currency, period, appliesTo: forWhom, evidence: evidenceOf(text, line, range) };
}

/** Lines of the head name the company and its places; there only a tier speaks of the range below it. */
const isTierLine = (words: string): boolean => /^(?:[\p{L}.]+ ){0,3}(?:zone|tier|level|group|band)\b/iu.test(words);

function bounds(range: Range, low: number): { min: number | null; max: number | null } {
  if (range.high) return { min: low, max: range.high.value };
  if (range.words === 'up-to') return { min: null, max: low };
  return range.words === 'from' ? { min: low, max: null } : { min: low, max: low };
}

function pickMark(low: Amount, high: Amount | null): string | null {
  const marks = [high?.currency ?? null, low.currency];
  return marks.find((mark) => mark !== null && mark !== '$') ?? marks.find((mark) => mark !== null) ?? null;
}

/** Whether the words around speak of pay. Numbers without a currency need more of it. */
function isWage(range: Range, before: string, after: string, line: Line, above: readonly string[]): boolean {
  const { low, high } = range;
  const sized = (high ?? low).value;
  const near = WAGE.test(before.slice(-140)) || WAGE.test(after.slice(0, 60));
  const headed = above.some((words) => words.length < 140 && WAGE.test(words));
  const period = PERIOD_BEHIND.test(after);
  if (pickMark(low, high) === null) {
    const written = /[.,'’ ]\d{3}/.test(low.digits) || low.scale > 1 || (high?.scale ?? 1) > 1;
    return high !== null && ((written && (near || headed) && sized >= 1000) || (period && near));
  }
  if (sized < 5 || isTooLittle(sized, after, pickMark(low, high))) return false;
  if (high) return near || headed || period || sized >= 15_000 || line.text.length < 60;
  if (period) return true;
  return near || (headed && line.text.length < 90);
}

/** "up to $10,000 per year" buys lessons or a bicycle; nobody is paid so little for a year's work in these currencies. */
function isTooLittle(value: number, after: string, mark: string | null): boolean {
  return value < 12_000 && value > 1_000 && A_YEAR.test(after) && /^(?:\$|USD|EUR|GBP|CHF|CAD|AUD)$/.test(mark ?? '');
}

const A_YEAR = /^ ?(?:\/ ?|per |an? |p\.? ?)(?:year|yr|annum|a\b)|^ ?annual(?:ly)?\b/i;

/** Whose dollar a bare "$" is: the region it is for, else the posting's only country, else the United States'. */
function dollarOf(words: string, forWhom: string | null, locations: readonly Location[]): string {
  const code = /\b(CAD|AUD|NZD|SGD|HKD|USD|MXN)\b/.exec(words)?.[1];
  if (code !== undefined) return code;
  for (const part of (forWhom ?? '').split(/[,/()]| and | or /)) {
    const place = lookUp(part.trim().replace(/-based$/, ''));
    const country =
      place?.country ??
      place?.regions[0]?.country ??
      (place && !place.ambiguous ? place.cities[0]?.country : undefined);
    if (country !== undefined && DOLLARS[country] !== undefined) return DOLLARS[country];
  }
  const countries = new Set(locations.map((location) => location.country).filter((country) => country !== null));
  const only = countries.size === 1 ? [...countries][0] : undefined;
  return (only === undefined ? undefined : DOLLARS[only]) ?? 'USD';
}

/** The sentence that states the range: always verbatim. */
function evidenceOf(text: string, line: Line, range: Range): string {
  const sentence = sentenceAt(text, range.start);
  const end = Math.min(line.end, Math.max(sentence.end, range.end));
  return text.slice(Math.max(sentence.start, line.start), end);
}
