/** Waits between attempts of a delivery, in seconds: 5 s to 12 h, about 27 h in all. */
export const RETRY_SECONDS = [5, 30, 120, 600, 1_800, 7_200, 18_000, 28_800, 43_200] as const;
export const MOST_ATTEMPTS = RETRY_SECONDS.length + 1;

export interface AttemptLimits {
  /** How long one attempt may take before others may try, unless it renews its claim. */
  claimSeconds: number;
  /** How long after the claim a message may be under way: well below the claim, so that no two attempts overlap. */
  sendSeconds: number;
  /**
   * How long a server that has the whole message is waited for; the claim is renewed meanwhile. RFC 5321, 4.5.3.2.6 asks
   * for ten minutes: a message that is given up sooner has often been taken, and goes twice.
   */
  answerSeconds: number;
  /** How many send at a time in a process. */
  sendingAtOnce: number;
  /** Who has waited for an answer for so long leaves the place of a sender to the next. */
  placeSeconds: number;
  /**
   * How many deliveries of one owner are under way at a time, about (claims of one moment do not see each other): a server
   * that never answers holds up nobody else's mail.
   */
  ownerAtOnce: number;
  /** How long after the beginning of a stop what is still under way is cut off, so that it can be written down. */
  stopSeconds: number;
}
export const ATTEMPT_LIMITS = Symbol('ATTEMPT_LIMITS');
export const LIMITS: AttemptLimits = {
  ...{ claimSeconds: 120, sendSeconds: 90, answerSeconds: 600 },
  ...{ sendingAtOnce: 4, placeSeconds: 5, ownerAtOnce: 12, stopSeconds: 5 },
};

/** Waits between tries to write down what came of an attempt: a database that blinks must not make a mail go twice. */
export const RECORD_AGAIN_MS = [100, 300, 1_000, 3_000, 5_000] as const;
