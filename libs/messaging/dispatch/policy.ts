import { classify } from '#libs/platform';

export interface RetryPolicy {
  /** Waits before the tries after a bug (an error that is neither known to be permanent nor transient), in ms. */
  bugDelaysMs: readonly number[];
  /** First and longest wait after a transient error, in ms; doubled each time. */
  transientDelayMs: number;
  transientMaxDelayMs: number;
  /** How long a transient error may last before the event is parked, in ms. */
  transientBudgetMs: number;
}

export const DEFAULT_POLICY: RetryPolicy = {
  bugDelaysMs: [20, 100, 500],
  transientDelayMs: 100,
  transientMaxDelayMs: 5_000,
  transientBudgetMs: 120_000,
};

export type Decision = { retryInMs: number } | { park: { code: string; reason: string } };

/** What to do after the `failures`th failure of an event whose first try was `elapsedMs` ago. */
export function decide(policy: RetryPolicy, error: unknown, failures: number, elapsedMs: number): Decision {
  const kind = classify(error);
  const park = { park: { code: parkCodeOf(error), reason: reasonOf(error) } };
  if (kind === 'permanent') return park;
  if (kind === 'transient') {
    if (elapsedMs >= policy.transientBudgetMs) return park;
    return { retryInMs: Math.min(policy.transientDelayMs * 2 ** (failures - 1), policy.transientMaxDelayMs) };
  }
  const retryInMs = policy.bugDelaysMs[failures - 1];
  return retryInMs === undefined ? park : { retryInMs };
}

/** What a parked event is filed under: the code the error carries, or else its kind. */
export const parkCodeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : classify(error);
};

export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 2_000);
