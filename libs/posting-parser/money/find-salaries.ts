import type { Location, Salary } from '#libs/contracts';
import type { Context } from '../context.js';
import { HEADER_LINES } from '../fields/labels.js';
import type { Line } from '../text/doc.js';
import { appliesTo } from './applies-to.js';
import { isCalledWage, isNotWage } from './not-a-wage.js';
import { periodOf } from './period.js';
import { bounds, evidenceOf, lowOf, pickMark, type Range } from './ranges.js';
import { dollarOf } from './whose-dollar.js';

const WAGE =
  /\b(?:salar(?:y|ies)|pay|paid|wages?|compensation|remuneration|base|hourly|annual(?:ly)?|per (?:hour|year|annum|month|week)|\/ ?(?:hr|hour|year|yr)|rate|earn(?:ings)?|ctc|[a-zäöü]*gehalt|vergütung|brutto|jahresgehalt|stundenlohn|salaire|rémunération|brut|sal[aá]rio|sueldo|retribuzione|salaris|bruto|wynagrodzenie|level|hiring range|tier)\b/i;
const PERIOD_BEHIND =
  /^ ?(?:(?:brutto|gross|bruto|brut) )?(?:\/ ?|per |an? |p\.? ?|pro |par |im |al |por )(?:hour|hr|h\b|year|yr|annum|a\b|month|mo\b|week|wk|day|diem|stunde|jahr|monat|an\b|mois|jaar|maand|año|m[eê]s\b|anno|mese)/i;
/** "LPA": lakhs per annum. */
const A_YEAR_IN_LAKHS = /lpa$/i;
const MAX_SALARIES = 40;
/** "3,850 USD / 2,310 GBP / 4,300 CAD per week": the period is said once. */
const SAME_IN_OTHERS = /^(?: ?\/ ?[$€£]?[\d.,]{2,12} ?[A-Z]{3}){1,4}/;

/** Every stated pay range; bonuses, equity, on-target earnings, perks and the company's own money stay out. */
export function findSalaries(context: Context, ranges: readonly Range[], locations: readonly Location[]): Salary[] {
  const { doc } = context;
  const out: Salary[] = [];
  let lineIndex = 0;
  for (const range of ranges) {
    while ((doc.lines[lineIndex]?.end ?? Infinity) < range.end) lineIndex++;
    const line = doc.lines[lineIndex];
    if (!line || line.start > range.start) continue;
    const salary = readRange(doc.text, doc.lines, lineIndex, line, range, locations);
    if (!salary) continue;
    const said = out.find((other) => isSaidBy(other, salary));
    if (!said) out.push(salary);
    else if (said.period === null && salary.period !== null)
      Object.assign(said, { period: salary.period, evidence: salary.evidence });
    if (out.length >= MAX_SALARIES) break;
  }
  return out;
}

/** Pages repeat their pay above the text, there without the region it is for, or in it. */
function isSaidBy(other: Salary, { min, max, currency, appliesTo }: Salary): boolean {
  if (other.min !== min || other.max !== max || other.currency !== currency) return false;
  return other.appliesTo === appliesTo || other.appliesTo === null || appliesTo === null;
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
  if (!isCalledWage(before) && isPittance(max ?? min ?? 0, period, currency)) return null;
  return { min, max, currency, period, appliesTo: forWhom, evidence: evidenceOf(text, line, range) };
}

/** What perks cost and wages seldom are, where nothing in front calls it a wage. */
function isPittance(value: number, period: Salary['period'], currency: string | null): boolean {
  const least = period === null ? undefined : LEAST[period];
  return least !== undefined && value < least && KNOWN.test(currency ?? '');
}
const LEAST: Readonly<Partial<Record<NonNullable<Salary['period']>, number>>> = { day: 30, week: 80, month: 300 };
const KNOWN = /^(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|SEK|NOK|DKK|PLN|RON|CZK|ILS)$/;

/** Lines of the head name the company and its places; there only a tier speaks of the range below it. */
const isTierLine = (words: string): boolean => /^(?:[\p{L}.]+ ){0,3}(?:zone|tier|level|group|band)\b/iu.test(words);

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
  if (sized < 5 || isTooLittle(sized, after, pickMark(low, high), isCalledWage(before))) return false;
  if (high) return near || headed || period || sized >= 15_000 || line.text.length < 60;
  if (period) return true;
  return near || (headed && line.text.length < 90);
}

/** "up to $10,000 per year" buys lessons or a bicycle; nobody is paid so little for a year's work in these currencies. */
function isTooLittle(value: number, after: string, mark: string | null, isCalled: boolean): boolean {
  return (
    value < 12_000 &&
    value > (isCalled ? 1_000 : 200) &&
    A_YEAR.test(after) &&
    (/^(?:\$|USD|EUR|GBP|CHF|CAD|AUD)$/.test(mark ?? '') ||
      (!isCalled && /^(?:RON|PLN|SEK|NOK|DKK|CZK)$/.test(mark ?? '')))
  );
}

const A_YEAR = /^ ?(?:\/ ?|per |an? |p\.? ?)(?:year|yr|annum|a\b)|^ ?annual(?:ly)?\b/i;
