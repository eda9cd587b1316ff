import { setTimeout as delay } from 'node:timers/promises';

export interface Patience {
  timeoutMs?: number;
  everyMs?: number;
}

/**
 * Repeats `attempt` until it no longer throws, and answers what it returned. The one place where tests poll: for
 * state that gives no event to wait for.
 * @throws the last error when the time is up.
 */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  { timeoutMs = 10_000, everyMs = 25 }: Patience = {},
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() >= end) throw error;
      await delay(everyMs);
    }
  }
}
