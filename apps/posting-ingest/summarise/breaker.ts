/** Failures in a row after which a provider is left alone. */
const FAILURES = 5;
const FIRST_REST_MS = 60_000;
const LONGEST_REST_MS = 3_600_000;

/**
 * Leaves a provider that fails alone, for longer each time, then lets one request through. Each process finds out for
 * itself: what it would cost to know sooner is five requests.
 */
export class Breaker {
  private failures = 0;
  private openUntil = 0;
  private probing = false;

  constructor(private readonly now: () => number = Date.now) {}

  /** Milliseconds to wait; 0: go on, and say how it went. */
  enter(): number {
    const left = this.openUntil - this.now();
    if (left > 0) return left;
    if (this.failures < FAILURES) return 0;
    if (this.probing) return FIRST_REST_MS;
    this.probing = true;
    return 0;
  }

  succeeded(): void {
    this.failures = 0;
    this.probing = false;
  }

  /** It was not the provider's doing, either way. */
  left(): void {
    this.probing = false;
  }

  failed(retryAfterMs = 0): void {
    this.failures++;
    this.probing = false;
    const rest = this.failures < FAILURES ? 0 : FIRST_REST_MS * 2 ** (this.failures - FAILURES);
    const pause = Math.max(Math.min(rest, LONGEST_REST_MS), retryAfterMs);
    this.openUntil = Math.max(this.openUntil, this.now() + pause);
  }
}
