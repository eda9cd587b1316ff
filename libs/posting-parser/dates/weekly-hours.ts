import type { WeeklyHours } from '#libs/contracts';
import type { Context } from '../context.js';
import { labelled } from '../fields/labels.js';
import { anyLineHasCue } from '../text/cues.js';
import { matches } from '../text/matches.js';

const NUMBER = '\\d{1,2}(?:[.,]\\d{1,2})?';
const HOURS = '(?:hours?|hrs?\\.?|h|stunden|std\\.?|heures?|horas|ore|uur|uren)';
const JOINT = `(?: ?${HOURS})? ?(?:-|–|—|to|or|and|bis|oder|und|à|ou|tot)`;
const COUNT = `(${NUMBER})(?:${JOINT} ?(${NUMBER}))?\\+?`;
const WEEK =
  '(?:(?:of work |work )?(?:\\/|per|a|each|every|pro|die|in der|par|por|al?la|à la|al)? ?(?:weeks?|wk|w|woche|semaine|semana|settimana)\\b|weekly\\b|wöchentlich|hebdomadaires\\b|semanales\\b|settimanali\\b)';
/** Looks at the first digit before it looks back: at most places that is all there is to do. */
const A_WEEK = new RegExp(
  `(?=\\d)(?<![\\d.,:/$€£-])${COUNT} ?-?(?:${HOURS} ?${WEEK}|wochenstunden)(?![\\p{L}\\d])`,
  'giu',
);
/** No text without any of these says what it is for a week. */
const COULD_BE = /week|wk|\/ ?w\b|woche|wöch|semaine|hebdo|seman|settiman/i;

const OF_A_WEEK =
  /^(?:weekly (?:working )?hours|(?:working |work |contract(?:ed|ual)? )?hours (?:per|a|each|\/) ?week|hours weekly|wochenstunden|wochenarbeitszeit|stunden (?:pro|\/) ?woche|heures (?:par|\/) ?semaine|uren per week)$/i;
const OF_WORK = /^(?:(?:working |work |contract(?:ed|ual)? )?hours|arbeitszeit|arbeitsstunden|uren)$/i;
const VALUE = new RegExp(`^(?:ca\\.? |approx\\.? |about )?${COUNT} ?(?:${HOURS})?(?![\\p{L}\\d:%])`, 'iu');
/** More than a day's hours, and than the first of "9-17". */
const MORE_THAN_A_DAY = 16;

/** What takes some hours of a week, without being the job. */
const OTHER_BEHIND =
  /^[^.;|•\n]{0,30}\b(?:learn\w*|training|stud(?:y|ies|ying)|develop your\w*|development|research time|volunteer\w*|mentor\w*|class(?:es)?|courses?|lectures?|eligib\w*|qualif\w*|entitled|commut\w*|travel\w*|meetings?|on[- ]call|overtime|support|side projects?|own projects?|sports?|to (?:learn|spend|use))\b/i;
const OTHER_BEFORE =
  /\b(?:sav(?:e|es|ed|ing)|spen[dt]\w*|learn\w*|stud(?:y|ying)|support|coverage|open|on[- ]call|overtime|eligib\w*|meetings?|volunteer\w*|class(?:es)?|courses?|lectures?|customers?|clients?|users?|wast\w*|los(?:e|es|ing)|free(?:s|d)? up|employees?(?: who| that)?(?: are)? (?:work\w*|scheduled|averag\w*)|(?:who|that) (?:work|are scheduled|average)|benefits?|insurance|paid time|budget)\b[^.;|•\n]{0,60}$/i;
const REACH = 100;
/** Places that are looked at; a posting names two or three. */
const MAX_LOOKS = 40;
const MOST = 80;

/**
 * The hours a week that the job takes, as stated, whether it lasts or not. "Up to 20" and "20+" are 20: no other bound is
 * named. Hours of support, of learning or of a benefit are none.
 */
export const findWeeklyHours = (context: Context): WeeklyHours | null =>
  fromLabels(context) ??
  (anyLineHasCue(context.doc, 'week') ? weeklyHoursIn(context.doc.text) : null) ??
  (context.rawTitle === null ? null : weeklyHoursIn(context.rawTitle));

/** The first hours a week of a text that are the job's. */
export function weeklyHoursIn(text: string): WeeklyHours | null {
  if (!COULD_BE.test(text)) return null;
  let looks = 0;
  for (const match of matches(text, A_WEEK)) {
    if (looks++ >= MAX_LOOKS) return null;
    const end = match.index + match[0].length;
    if (OTHER_BEHIND.test(text.slice(end, end + REACH))) continue;
    if (OTHER_BEFORE.test(text.slice(Math.max(0, match.index - REACH), match.index))) continue;
    const hours = toHours(match);
    if (hours) return hours;
  }
  return null;
}

/** "Hours per week: 20-25", "Working hours: 38,5". */
function fromLabels(context: Context): WeeklyHours | null {
  for (const { value } of labelled(context, OF_A_WEEK)) {
    const hours = toHours(VALUE.exec(value));
    if (hours) return hours;
  }
  for (const { value } of labelled(context, OF_WORK)) {
    const hours = bareWeeklyHours(value);
    if (hours) return hours;
  }
  return null;
}

/** "40", "37.5 hours": of the work, without the week. A day has less. */
export function bareWeeklyHours(words: string): WeeklyHours | null {
  const hours = toHours(VALUE.exec(words));
  return hours !== null && hours.min > MORE_THAN_A_DAY ? hours : null;
}

function toHours(match: RegExpExecArray | null): WeeklyHours | null {
  const [first, last] = [match?.[1], match?.[2]].map((digits) => Number((digits ?? 'none').replace(',', '.')));
  if (first === undefined || Number.isNaN(first)) return null;
  const max = last === undefined || Number.isNaN(last) ? first : last;
  return first > 0 && first <= max && max <= MOST ? { min: first, max } : null;
}
