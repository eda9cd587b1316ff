export interface ClockTime {
  hour: number;
  minute: number;
  /** "midnight" on a day, or 24:00, is that day's end, as people mean it. */
  endOfDay: boolean;
}

const TWELVE = /\b(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.? ?m\b\.?/i;
const TWENTY_FOUR = /\b([01]?\d|2[0-4])[:h.]([0-5]\d)(?!\d|[./-]\d)(?: ?(?:Uhr|hrs?|h))?/i;
const UHR = /\b([01]?\d|2[0-4]) ?Uhr\b|(?<=(?:à|avant|a las|alle) )([01]?\d|2[0-4]) ?h(?:eures?)?\b/i;

/** The time of day named in the words. */
export function clockTimeIn(words: string): ClockTime | null {
  if (/\b(?:midnight|end of (?:the )?day|eod|close of (?:the )?day)\b/i.test(words)) return at(0, 0, true);
  if (/\b(?:noon|midday)\b/i.test(words)) return at(12, 0, false);
  const twelve = TWELVE.exec(words);
  if (twelve && Number(twelve[1]) >= 1 && Number(twelve[1]) <= 12) {
    const hour = (Number(twelve[1]) % 12) + (twelve[3]?.toLowerCase() === 'p' ? 12 : 0);
    const minute = Number(twelve[2] ?? 0);
    return minute < 60 ? at(hour, minute, false) : null;
  }
  const full = TWENTY_FOUR.exec(words);
  const whole = full ? null : UHR.exec(words);
  if (!full && !whole) return null;
  const hour = Number(full?.[1] ?? whole?.[1] ?? whole?.[2]);
  const minute = Number(full?.[2] ?? 0);
  if (hour === 24) return minute === 0 ? at(0, 0, true) : null;
  return at(hour, minute, false);
}

function at(hour: number, minute: number, endOfDay: boolean): ClockTime {
  return { hour, minute, endOfDay };
}
