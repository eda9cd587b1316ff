/** Two readings that lack a posting are at least so far apart. */
const CONFIRM_MS = 5 * 60_000;
/** The same after a reading that looks like a fault of the source. */
const SUSPICIOUS_MS = 6 * 3_600_000;
/** Of fewer open postings, less than so many missing are nothing unusual, though they are half of them. */
const SHORT = { open: 4, missing: 3 };

export interface Judgement {
  /** Missing postings are remembered as missing. */
  remember: boolean;
  /** Those missing for at least so long, in milliseconds, are closed; null: none. */
  closeAfterMs: number | null;
  /** Why they are not closed as soon as usual: a stable code. */
  reason: string | null;
}

/**
 * What a reading that lacks postings says of them. One reading never closes anything; a part of the list says nothing; an
 * empty list, or one that lost half of its postings or more, has to stay so for hours.
 */
export function judge(reading: { complete: boolean; listed: number; open: number; missing: number }): Judgement {
  const { complete, listed, open, missing } = reading;
  if (!complete) return { remember: false, closeAfterMs: null, reason: 'incomplete' };
  if (missing === 0) return { remember: false, closeAfterMs: null, reason: null };
  const remember = true;
  if (listed === 0) return { remember, closeAfterMs: SUSPICIOUS_MS, reason: 'empty-list' };
  const isShort = open < SHORT.open && missing < SHORT.missing;
  if (!isShort && missing * 2 >= open) return { remember, closeAfterMs: SUSPICIOUS_MS, reason: 'half-gone' };
  return { remember, closeAfterMs: CONFIRM_MS, reason: null };
}
