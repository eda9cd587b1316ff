import { DateTime } from 'luxon';

export interface Day {
  year: number;
  month: number;
  day: number;
}

export interface Instant {
  /** ISO 8601 with the offset of its zone. */
  iso: string;
  epochMs: number;
}

/** The rules of a zone cost more to ask than the rest of reading a date, and a board's postings share their dates. */
const known = new Map<string, Instant | null>();
const MOST_KNOWN = 2_000;

/** A time of a day in a zone, or the last second of the day; null where there is no such day or zone. */
export function instant(zone: string, day: Day, time: { hour: number; minute: number } | null): Instant | null {
  const key = `${zone} ${day.year}-${day.month}-${day.day} ${time ? `${time.hour}:${time.minute}` : ''}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(zone, day, time);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made);
  return made;
}

function make(zone: string, day: Day, time: { hour: number; minute: number } | null): Instant | null {
  const begin = DateTime.fromObject({ ...day }, { zone });
  const at = time ? begin.set({ hour: time.hour, minute: time.minute }) : begin.endOf('day').startOf('second');
  const iso = at.isValid ? at.toISO({ suppressMilliseconds: true }) : null;
  return iso === null ? null : { iso, epochMs: at.toMillis() };
}
