import type { SenderPatience, SourceKind } from '#libs/contracts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const sum = (...minutes: number[]): number => minutes.reduce((all, one) => all + one, 0) * MINUTE;

const unknown = (attempts: number | null = null): SenderPatience => ({
  ...{ attempts, keepsTryingForSeconds: null, neverAgainAfter: [], certainty: 'unknown' },
});

/** How long each vendor that pushes tries again: what an outage may last before events are lost. */
const SENDERS: Partial<Record<SourceKind, SenderPatience>> = {
  // "up to 7 attempts", after 1, 15, 60, 120, 240 and 480 minutes (developers.greenhouse.io, webhooks).
  greenhouse: {
    attempts: 7,
    keepsTryingForSeconds: sum(1, 15, 60, 120, 240, 480),
    neverAgainAfter: [],
    certainty: 'documented',
  },
  // "five times, waiting longer and longer" (hire.lever.co/developer): how long is not said.
  lever: unknown(5),
  // 10 attempts, (2^n - 1) * 10 s between them; not after these (developers.ashbyhq.com, retries).
  ashby: {
    attempts: 10,
    keepsTryingForSeconds: Array.from({ length: 9 }, (_, n) => (2 ** (n + 1) - 1) * 10).reduce((a, b) => a + b),
    neverAgainAfter: [401, 403, 404, 405, 410],
    certainty: 'documented',
  },
  workable: unknown(),
  // Up to 10 more deliveries: 1, 3, 10, 45, 120 and up to 1,440 minutes; those between are not named, so this is the least.
  smartrecruiters: {
    attempts: 11,
    keepsTryingForSeconds: sum(1, 3, 10, 45, 120, 1_440),
    neverAgainAfter: [],
    certainty: 'documented',
  },
  teamtailor: unknown(),
  // Up to 9 times within 48 hours, by what receivers report.
  recruitee: { attempts: 10, keepsTryingForSeconds: 48 * HOUR, neverAgainAfter: [], certainty: 'reported' },
  bamboohr: unknown(),
  // The example of the specification is 75 hours; a sender may do otherwise. 410 asks it to stop.
  'standard-webhooks': { ...unknown(), neverAgainAfter: [410] },
};

/** Null for sources that do not push. */
export const patienceOf = (kind: SourceKind): SenderPatience | null => SENDERS[kind] ?? null;
