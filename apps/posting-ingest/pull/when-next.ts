const MINUTE_MS = 60_000;
const LONGEST_MS = 24 * 60 * MINUTE_MS;
/** Where nobody set an interval: how soon a reading that was asked for and failed is tried again at first. */
const USUAL_MINUTES = 30;
/** Readings in a row that fail before one that was only asked for is given up. */
const GIVE_UP = 5;

interface Plan {
  /** Minutes; null: read only when asked for. */
  readEvery: number | null;
  /** In a row, this one included. */
  failures: number;
  retryAfterMs: number | null;
  /** Nothing but a change of its configuration will help. */
  hopeless: boolean;
}

/** A tenth sooner or later, so that sources connected together part. */
const spread = (ms: number): number => ms * (0.9 + Math.random() * 0.2);

/** @param left whether some of it is still to be read: then there is no need to wait longer than its host asks for */
export const nextAfterSuccess = (
  { readEvery, left }: Pick<Plan, 'readEvery'> & { left: boolean },
  now: Date,
): Date | null =>
  left
    ? new Date(now.getTime() + spread(MINUTE_MS))
    : readEvery === null
      ? null
      : new Date(now.getTime() + spread(readEvery * MINUTE_MS));

/** Twice as long after each failure, never sooner than the other side asked for, at most a day. */
export function nextAfterFailure({ readEvery, failures, retryAfterMs, hopeless }: Plan, now: Date): Date | null {
  if (hopeless || (readEvery === null && failures >= GIVE_UP)) return null;
  const wait = (readEvery ?? USUAL_MINUTES) * MINUTE_MS * 2 ** Math.min(failures - 1, 10);
  const most = Math.max(LONGEST_MS, (readEvery ?? 0) * MINUTE_MS);
  return new Date(now.getTime() + Math.max(spread(Math.min(wait, most)), Math.min(retryAfterMs ?? 0, LONGEST_MS)));
}
