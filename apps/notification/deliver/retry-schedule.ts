/** Waits between attempts of a delivery, in seconds: 5 s to 12 h, about 27 h in all. */
export const RETRY_SECONDS = [5, 30, 120, 600, 1_800, 7_200, 18_000, 28_800, 43_200] as const;
export const MOST_ATTEMPTS = RETRY_SECONDS.length + 1;
/** How long one attempt may take before others may try, in seconds. */
export const CLAIM_SECONDS = 120;
