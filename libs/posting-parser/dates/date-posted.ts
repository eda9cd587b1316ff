import { DateTime } from 'luxon';
import type { Context } from '../context.js';
import { readDates } from './read-date.js';
import { anyLineHasCue } from '../text/cues.js';
import { matches } from '../text/matches.js';

const CUE =
  /(?:^|\b)(?:date posted|posted(?: on| date)?|posting date|published(?: on)?|publication date|date published|listed on|veröffentlicht(?: am)?|publié(?:e)? le|publicado el)\b ?[:–-]? ?([^\n]{3,40})/gi;

/** The day the posting says it was published. A relative one ("3 days ago") counts back from `now`. */
export function findDatePosted({ doc, now, zone }: Context): string | null {
  if (!anyLineHasCue(doc, 'posted')) return null;
  for (const match of matches(doc.text, CUE)) {
    const words = match[1] ?? '';
    const date = readDates(words, null).dates[0];
    if (date && date.year !== null && date.start <= 12) {
      return DateTime.utc(date.year, date.month, date.day).toISODate();
    }
    const ago = /^(?:(\d{1,2}|an?|one) (hour|day|week|month)s? ago|today|yesterday)/i.exec(words);
    if (ago && now) return backFrom(ago, now, zone);
  }
  return null;
}

function backFrom(ago: RegExpExecArray, now: Date, zone: string): string | null {
  const today = DateTime.fromJSDate(now, { zone });
  if (/^today/i.test(ago[0])) return today.toISODate();
  if (/^yesterday/i.test(ago[0])) return today.minus({ days: 1 }).toISODate();
  const count = /^\d/.test(ago[1] ?? '') ? Number(ago[1]) : 1;
  return today.minus({ [`${(ago[2] ?? 'day').toLowerCase()}s`]: count }).toISODate();
}
