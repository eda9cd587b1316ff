import { setMaxListeners } from 'node:events';

/** What `withDeadline` rejects with after its time. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
  constructor() {
    super('It took too long.');
  }
}

/**
 * Runs `work` with a signal that is aborted after `ms` milliseconds, or with `stops`. When it is, the promise is rejected
 * with the signal's reason at once, whatever `work` does.
 *
 * A timer of its own, which holds the signal: in Node 20 `AbortSignal.any` holds what it is made of weakly, so that one of
 * `AbortSignal.timeout` is collected and never fires (nodejs/node#54614).
 */
export async function withDeadline<T>(
  ms: number,
  stops: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  let giveUp: (reason: unknown) => void = () => undefined;
  const over = new Promise<never>((_, reject) => (giveUp = reject));
  const end = (reason: unknown): void => {
    giveUp(reason);
    limit.abort(reason);
  };
  const stop = (): void => end(stops.reason);
  const timer = setTimeout(() => end(new TimeoutError()), ms);
  stops.addEventListener('abort', stop, { once: true });
  if (stops.aborted) stop();
  try {
    return await Promise.race([work(limit.signal), over]);
  } finally {
    clearTimeout(timer);
    stops.removeEventListener('abort', stop);
  }
}

/** For a signal that everything of a process listens to: Node takes more than ten listeners for a leak, and says so. */
export function sharedAbort(): AbortController {
  const shared = new AbortController();
  setMaxListeners(0, shared.signal);
  return shared;
}
