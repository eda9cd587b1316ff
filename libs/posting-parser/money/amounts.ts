import { matches } from '../text/matches.js';
/** One amount of money in the text. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  /** The currency's own mark: ISO code, or `$` where the sign alone does not say whose dollar. */
  currency: string | null;
  /** 1,000 where "k" stood behind it, 100,000 for a lakh; 1 otherwise. */
  scale: number;
  /** "million", "billion": never a wage in the currencies we know. */
  huge: boolean;
  /** The digits as written, to tell "2024" from "2,024". */
  digits: string;
}

const CODES =
  'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|JPY|CNY|RMB|INR|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|ILS|NIS|BRL|MXN|ZAR|AED|SAR|TRY|KRW|MYR|THB|PHP|IDR|VND|COP|CLP|ARS|TWD|UAH';
const SIGNS = 'US\\$|CA\\$|C\\$|CAD\\$|AU\\$|A\\$|NZ\\$|S\\$|HK\\$|R\\$|MX\\$|\\$|€|£|¥|₹|₪|₩|zł|Rs\\.?|Fr\\.?|R';
const BY_SIGN: Readonly<Record<string, string>> = {
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  CAD$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  MX$: 'MXN',
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₪': 'ILS',
  '₩': 'KRW',
  zł: 'PLN',
  zl: 'PLN',
  Rs: 'INR',
  'Rs.': 'INR',
  Fr: 'CHF',
  'Fr.': 'CHF',
  R: 'ZAR',
  RMB: 'CNY',
  NIS: 'ILS',
  euro: 'EUR',
  euros: 'EUR',
  Euro: 'EUR',
  Euros: 'EUR',
  dollars: '$',
};
const NUMBER =
  "(?<=[$€£] ?)\\d{1,3}, \\d{3}(?![\\d,])|\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)|\\d{1,3}(?:[.,'’ ]\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)";
/** Looks at the first character before it looks back: at most places that is all there is to do. */
const AMOUNT = new RegExp(
  `(?=[\\d $€£¥₹₪₩zA-Z])(?<![\\p{L}\\d$€£.,])(?:(?<code>${CODES}) ?)?(?<sign>${SIGNS})? ?(?<number>${NUMBER})(?:(?: ?|\\+ ?(?=million|billion|trillion|mio|mn|bn))(?<scale>k|K|T€|thousand|million|mio\\.?|mn|billion|bn|trillion|MM|M|B|tn|crores?|Cr|[Ll]akhs?|LAKHS?|[Ll]acs?|lpa|LPA|Lpa)(?![\\p{L}\\d]))?\\+?(?: ?(?<after>${CODES}|€|£|zł|zl|[Ee]uros?|dollars|\\$)(?![\\p{L}\\d]))?`,
  'gu',
);

/** A posting has a dozen amounts; a text with more than this many numbers is a table. */
const MAX_AMOUNTS = 200;
/** Most lines hold no money: a sign, a code, grouped digits or a "k" are the least it takes. */
const COULD_BE_MONEY = new RegExp(
  `[$€£¥₹₪₩]|\\d[.,'’ ]\\d{3}|\\d ?[kKT](?![A-Za-z])|\\b(?:${CODES})\\b|zł|zl\\b|Rs|Fr|\\bR ?\\d|\\d ?(?:[Ee]uro|dollar|[Ll]akh|LAKH|[Ll]ac|lpa|LPA|Lpa|thousand)|\\d{4}|\\d ?(?:\\/|per|an?) ?h`,
);

/** All numbers that could be money, in order. Linear: every part of the pattern is bounded. */
export function findAmounts(text: string): Amount[] {
  const out: Amount[] = [];
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = text.slice(start, end);
    if (/\d/.test(line) && COULD_BE_MONEY.test(line)) readAmounts(line, start, out);
    start = end + 1;
    if (out.length >= MAX_AMOUNTS) break;
  }
  return out;
}

function readAmounts(line: string, offset: number, out: Amount[]): void {
  for (const match of matches(line, AMOUNT)) {
    const groups = match.groups ?? {};
    const digits = groups['number'] ?? '';
    const value = toNumber(digits);
    if (value === null) continue;
    const scale = groups['scale'] ?? '';
    const times = scaleOf(scale);
    const sign = groups['sign'];
    // A lone "R" or "Fr" before a number is a currency only where it touches it.
    const code = groups['code'] ?? sign ?? groups['after'];
    const mark = groups['code'] ?? (sign === '$' && groups['after'] ? groups['after'] : code);
    out.push({
      start: offset + match.index + (match[0].length - match[0].trimStart().length),
      end: offset + match.index + match[0].length,
      value: value * times,
      currency: currencyOf(scale, mark),
      scale: times,
      huge: scale !== '' && times === 1,
      digits,
    });
    if (out.length >= MAX_AMOUNTS) return;
  }
}

function scaleOf(scale: string): number {
  if (/^(?:k|T€|thousand)$/i.test(scale)) return 1_000;
  if (/^(?:lakhs?|lacs?|lpa)$/i.test(scale)) return 100_000;
  return /^(?:crores?|cr)$/i.test(scale) ? 10_000_000 : 1;
}

/** Lakhs and crores are counted in India alone. */
function currencyOf(scale: string, mark: string | undefined): string | null {
  if (scale === 'T€' || scale === 'k€') return 'EUR';
  if (mark !== undefined) return BY_SIGN[mark] ?? mark;
  return scaleOf(scale) >= 100_000 ? 'INR' : null;
}

/** Reads "1,234.50", "1.234,50", "110'000", "1 234" and "55.000" alike. */
export function toNumber(digits: string): number | null {
  const bare = digits.replace(/['’ ]/g, '');
  const cents = /[.,](\d{1,2})$/.exec(bare);
  const whole = (cents ? bare.slice(0, cents.index) : bare).replace(/[.,]/g, '');
  const value = Number(cents ? `${whole}.${cents[1]}` : whole);
  return Number.isFinite(value) && value > 0 ? value : null;
}
