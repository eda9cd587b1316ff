import { readDates } from './read-date.js';

export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/**
 * The one calendar day that a few words name ("November 20, 2026", "24. Dezember 2026", "20/11/2026"); null where they name
 * none or several, leave the year out, or do not say which number is the month ("03/04/2026").
 */
export function readDay(words: string): CalendarDay | null {
  const { dates, ambiguous } = readDates(words, null);
  const [date, other] = dates;
  if (ambiguous || !date || other || date.year === null) return null;
  return { year: date.year, month: date.month, day: date.day };
}
