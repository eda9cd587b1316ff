import type { Salary } from '#libs/contracts';

export type Period = NonNullable<Salary['period']>;

const AFTER: readonly (readonly [Period, RegExp])[] = [
  [
    'hour',
    /^[^\n$€£\d]{0,12}(?:\/ ?|\bper |\ban? |\beach |\bpro |\bpor |\bpar |\bal?l['’] ?|\bde l['’])(?:hour|hr|h\b|std|stunde|hora|heure|uur|ora\b|godz)|^[^\n$€£\d.;]{0,24}\b(?:hourly|p\.?\/?h\b|ph\b|an hour)/i,
  ],
  [
    'year',
    /^[^\n$€£\d]{0,24}(?:\/ ?|\bper |\ba |\bpro |\bpar |\bpor |\bal |\bim )(?:year|yr|y\b|annum|jahr|an\b|año|anno|ano|jaar|rok|år)|^[^\n$€£\d.;]{0,30}\b(?:annual(?:ly)?|yearly|p\.? ?a\b|jährlich|annuel|brut annuel|jahresgehalt|anuales|annui|lordi? annu|jaarbasis|rocznie)/i,
  ],
  [
    'month',
    /^[^\n$€£\d]{0,24}(?:\/ ?|\bper |\ba |\bpro |\bpar |\bpor |\bal |\bim )(?:month|mo\b|mth|monat|mois|mes\b|mese|mês|maand|mies|mån)|^[^\n$€£\d.;]{0,24}\b(?:monthly|p\.? ?m\b|monatlich|mensuel|mensual|mensili|miesięcznie|p\/m\b|pcm\b)/i,
  ],
  [
    'week',
    /^[^\n$€£\d]{0,24}(?:\/ ?|\bper |\ba |\bpro )(?:week|wk\b|woche|semaine|semana)|^[^\n$€£\d.;]{0,24}\bweekly/i,
  ],
  [
    'day',
    /^[^\n$€£\d]{0,24}(?:\/ ?|\bper |\ba |\bpro )(?:day|diem|tag\b|jour|día|dag\b)|^[^\n$€£\d.;]{0,24}\b(?:daily|day rate)/i,
  ],
];
const BEFORE: readonly (readonly [Period, RegExp])[] = [
  ['hour', /\b(?:hourly|per hour|\/ ?h(?:ou)?r|hour rate|stundenlohn)\b/i],
  ['day', /\b(?:daily|day rate|per day|per diem|tagessatz)\b/i],
  ['week', /\b(?:weekly|per week)\b/i],
  ['month', /\b(?:monthly|per month|monatlich\w*|monatsgehalt|mensual|mensuel)\b/i],
  ['year', /\b(?:annual(?:ly|ized)?|yearly|per (?:year|annum)|jahres\w*|jährlich\w*|annuel\w*|anual|ral\b)/i],
];
/** Currencies in which five figures are a year's pay and two figures an hour's, everywhere they are used. */
const STRONG = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);

/** The period a wage is for: the words behind it, before it, its heading's; else its size, where that leaves no doubt. */
export function periodOf(
  after: string,
  before: string,
  heading: string,
  value: number,
  currency: string | null,
): Period | null {
  for (const [period, rule] of AFTER) if (rule.test(after)) return period;
  for (const words of [before, heading]) {
    let best: { period: Period; at: number } | null = null;
    for (const [period, rule] of BEFORE) {
      const at = words.search(rule);
      if (at >= 0 && (best === null || at > best.at)) best = { period, at };
    }
    if (best) return best.period;
  }
  if (currency === null || !STRONG.has(currency)) return null;
  if (value >= 18_000) return 'year';
  return value >= 7 && value <= 130 ? 'hour' : null;
}
