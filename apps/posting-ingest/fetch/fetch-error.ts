import { TimeoutError } from '#libs/platform';

/** Why something could not be fetched. `code` is stable and kebab-case; the message says nothing of our network. */
export class FetchError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Of an answer that was no success. */
    readonly status: number | null = null,
    /** How long the other side asks us to stay away. */
    readonly retryAfterMs: number | null = null,
    /** Whose answer it is, after redirects. */
    readonly host: string | null = null,
  ) {
    super(message);
  }
}

/** Our own process ends; nothing is known of the other side. */
export const INTERRUPTED = 'interrupted';
export const interrupted = (): FetchError => new FetchError(INTERRUPTED, 'Hirewire was stopped while it read.');

/** The other side is at fault, or out of order: others on the same host would fare the same. */
export const isHostFault = ({ code, status }: FetchError): boolean =>
  status === null ? /^(?:unreachable|timeout)$/.test(code) : status === 429 || status >= 500;

/** `fetch` wraps what went wrong in errors of its own, sometimes twice. */
export function toFetchError(error: unknown): FetchError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof FetchError) return cause;
  if (error instanceof TimeoutError) return new FetchError('timeout', 'It took too long.');
  return new FetchError('unreachable', 'The server cannot be reached, or broke off.');
}
