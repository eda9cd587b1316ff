import { matches } from '../text/matches.js';
/** A calendar date read from words; `year` null where none was written. */
export interface ReadDate {
  start: number;
  end: number;
  year: number | null;
  month: number;
  day: number;
}

const MONTHS: readonly (readonly [number, string])[] = [
  [1, 'jan(?:uary|uar|vier|\\.)?|enero|gennaio|januari|janeiro'],
  [2, 'feb(?:ruary|ruar|r\\.|\\.)?|février|febrero|febbraio|februari|fevereiro'],
  [3, 'mar(?:ch|s|zo|\\.)?|märz|maart|março'],
  [4, 'apr(?:il|ile|\\.)?|avril|abril'],
  [5, 'may|mai|mayo|maggio|mei|maio'],
  [6, 'june?|juni|juin|junio|giugno|junho'],
  [7, 'july?|juli|juillet|julio|luglio|julho'],
  [8, 'aug(?:ust|\\.)?|août|agosto|augustus'],
  [9, 'sept?(?:ember|embre|iembre|\\.)?|settembre|setembro'],
  [10, 'oct(?:ober|obre|ubre|\\.)?|oktober|okt\\.?|ottobre|outubro'],
  [11, 'nov(?:ember|embre|iembre|\\.)?|novembro'],
  [12, 'dec(?:ember|\\.)?|dez(?:ember|\\.)?|décembre|diciembre|dicembre|dezembro'],
];
export const MONTH_WORDS = MONTHS.map(([, words]) => words).join('|');
const MONTH_RULES = MONTHS.map(([month, words]) => [month, new RegExp(`^(?:${words})$`, 'i')] as const);

/** What each begins with is looked at before what stands in front of it: at most places that is all there is to do. */
const PATTERN = new RegExp(
  [
    '(?=\\d)(?<![\\d.])(?<isoY>20\\d{2})[-/.](?<isoM>\\d{1,2})[-/.](?<isoD>\\d{1,2})(?!\\d)',
    `(?=\\d)(?<!\\d)(?<dayD>\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: of| de)?[ -](?<dayM>${MONTH_WORDS})\\.?(?![\\p{L}])(?:,? ?(?:of |de )?-?(?<dayY>20\\d{2}))?`,
    `(?=[adefgjlmnos])(?<![\\p{L}])(?<monM>${MONTH_WORDS})\\.? (?<monD>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? ?(?<monY>20\\d{2}))?`,
    '(?=\\d)(?<![\\d./])(?<numA>\\d{1,2})(?<mark>[./-])(?<numB>\\d{1,2})\\k<mark>(?<numY>20\\d{2}|\\d{2})(?!\\d)',
    // Without a year two numbers are a date only behind words for one: "before 12/20", "bis 31.12."; not "24/7".
    '(?=\\d)(?<=\\b(?:by|before|until|till|clos(?:e|es|ing)|deadline:?|bis|zum|avant le|hasta el|antes del) )(?!24/7)(?<shortA>\\d{1,2})(?:/(?<shortB>\\d{1,2})|\\.(?<dotB>\\d{1,2})\\.)(?![\\d/%])',
  ].join('|'),
  'giu',
);

export type DateOrder = 'day-first' | 'month-first' | null;

/** All dates in the words. `order` settles "03/04/2027"; without it such a date is left out and reported as ambiguous. */
export function readDates(words: string, order: DateOrder): { dates: ReadDate[]; ambiguous: boolean } {
  const dates: ReadDate[] = [];
  let ambiguous = false;
  for (const match of matches(words, PATTERN)) {
    const read = fromMatch(match, order);
    if (read === 'ambiguous') ambiguous = true;
    else if (isDate(read)) dates.push({ ...read, start: match.index, end: match.index + match[0].length });
  }
  return { dates, ambiguous };
}

type Parts = Pick<ReadDate, 'year' | 'month' | 'day'>;

function fromMatch(match: RegExpMatchArray, order: DateOrder): Parts | 'ambiguous' {
  const group = match.groups ?? {};
  const year = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  if (group['isoY']) return { year: Number(group['isoY']), month: Number(group['isoM']), day: Number(group['isoD']) };
  if (group['dayM']) return { year: year(group['dayY']), month: monthOf(group['dayM']), day: Number(group['dayD']) };
  if (group['monM']) return { year: year(group['monY']), month: monthOf(group['monM']), day: Number(group['monD']) };
  const first = Number(group['numA'] ?? group['shortA']);
  const second = Number(group['numB'] ?? group['shortB'] ?? group['dotB']);
  const written = group['numY'] === undefined ? null : Number(group['numY']);
  const full = written !== null && written < 100 ? 2000 + written : written;
  // Dots are day-first wherever they are used; slashes are not, so a number above 12 or the posting must decide.
  const dayFirst =
    group['mark'] === '.' ||
    group['dotB'] !== undefined ||
    first > 12 ||
    (second <= 12 && order === 'day-first') ||
    first === second;
  if (!dayFirst && second <= 12 && order === null) return 'ambiguous';
  return dayFirst ? { year: full, month: second, day: first } : { year: full, month: first, day: second };
}

function monthOf(word: string): number {
  return MONTH_RULES.find(([, rule]) => rule.test(word))?.[0] ?? 0;
}

function isDate({ year, month, day }: Parts): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}
