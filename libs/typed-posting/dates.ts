import { DateTime, IANAZone } from 'luxon';
import type { Closing, Location } from '#libs/contracts';
import { readDay, zoneOfPlaces } from '#libs/posting-parser';
import { words } from './fields.js';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** `2026-08-05 10:10:39 UTC`, `2026-08-15T08:00:00+0200`. */
const LOOSE_ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const RFC_822_DAY = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/;
const [EARLIEST, LATEST] = [1990, 2200];
const MS = 1e11;
const LONGEST_DATE = 40;

interface Read {
  time: DateTime;
  wholeDay: boolean;
}

/** A date in any of the forms vendors use. `03/04/2026` is none: nobody can say which of the two is the month. */
function read(value: unknown, zone: string): Read | null {
  const found = typeof value === 'number' ? fromEpoch(value) : fromWords(words(value) ?? '', zone);
  return found?.time.isValid && found.time.year >= EARLIEST && found.time.year <= LATEST ? found : null;
}

const fromEpoch = (value: number): Read => ({
  time: DateTime.fromMillis(Math.abs(value) < MS ? value * 1_000 : value, { zone: 'utc' }),
  wholeDay: false,
});

function fromWords(said: string, zone: string): Read | null {
  if (/^\d{9,14}$/.test(said)) return fromEpoch(Number(said));
  if (DAY.test(said)) return { time: DateTime.fromISO(said, { zone }), wholeDay: true };
  const loose = LOOSE_ISO.exec(said);
  if (loose) {
    const offset = /^(UTC|GMT|Z)$/i.test(loose[3] ?? '') ? 'Z' : (loose[3] ?? '');
    return { time: DateTime.fromISO(`${loose[1]}T${loose[2]}${offset}`, { zone, setZone: true }), wholeDay: false };
  }
  const dotted = DOTTED.exec(said);
  if (dotted) {
    const [, day, month, year] = dotted.map(Number);
    return {
      time: DateTime.fromObject({ day: day ?? 0, month: month ?? 0, year: year ?? 0 }, { zone }),
      wholeDay: true,
    };
  }
  const day = RFC_822_DAY.exec(said);
  if (day)
    return { time: DateTime.fromFormat(`${day[1]} ${day[2]} ${day[3]}`, 'd MMM yyyy', { zone }), wholeDay: true };
  const mail = DateTime.fromRFC2822(said, { setZone: true });
  if (mail.isValid) return { time: mail, wholeDay: false };
  // As people write dates; longer words are a sentence about one.
  const written = said.length <= LONGEST_DATE ? readDay(said) : null;
  return written === null ? null : { time: DateTime.fromObject({ ...written }, { zone }), wholeDay: true };
}

export const zoneOr = (zone: string | undefined, fallback = 'utc'): string =>
  zone !== undefined && IANAZone.isValidZone(zone) ? zone : fallback;

/** The zone that a source's dates are in: as it is set up, else that of the posting's places. */
export const zoneFor = (zone: string | undefined, places: readonly Location[]): string =>
  zoneOr(zone, zoneOfPlaces(places) ?? undefined);

/** The calendar date, where the vendor wrote it. */
export const toDate = (value: unknown): string | null => read(value, 'utc')?.time.toISODate() ?? null;

/** The instant; a mere date is none. */
export function toInstant(value: unknown, zone = 'utc'): string | null {
  const found = read(value, zone);
  return found && !found.wholeDay ? found.time.toISO({ suppressMilliseconds: true }) : null;
}

/** A closing date of the vendor: a mere date holds to its last second in `zone`. */
export function toClosing(value: unknown, grade: Closing['grade'], zone: string): Closing | null {
  const found = read(value, zone);
  if (!found) return null;
  const time = found.wholeDay ? found.time.endOf('day').startOf('second') : found.time;
  const at = time.toISO({ suppressMilliseconds: true });
  return at === null ? null : { at, grade, evidence: String(value).trim().slice(0, 120) };
}

const HINT_AFTER_YEARS = 1;
/** Real pages say "valid" for ten years: an end that far ahead is nobody's deadline. */
export function unlessFarAhead(closing: Closing | null, now: Date): Closing | null {
  const limit = DateTime.fromJSDate(now).plus({ years: HINT_AFTER_YEARS });
  return closing?.at != null && DateTime.fromISO(closing.at) > limit ? null : closing;
}
