import type { AttemptTime } from '../channels/channel.js';
import type { AttemptLimits } from './retry-schedule.js';

/** Runs from its making on: the time an attempt has, longer once only the answer is missing. */
export class AttemptClock {
  private readonly end = new AbortController();
  private timer: NodeJS.Timeout;
  private renewing: NodeJS.Timeout | undefined;
  private slow: NodeJS.Timeout | undefined;

  constructor(private readonly limits: AttemptLimits) {
    this.timer = this.endAfter(limits.sendSeconds);
  }

  /**
   * @param renewClaim must not reject: a claim that cannot be renewed runs out, and then others may try.
   * @param isSlow is called when the answer takes its time.
   */
  timeFor(renewClaim: () => Promise<void>, isSlow: () => void): AttemptTime {
    const { answerSeconds, claimSeconds, placeSeconds } = this.limits;
    const handedOver = (): void => {
      if (this.end.signal.aborted) return;
      clearTimeout(this.timer);
      this.timer = this.endAfter(answerSeconds);
      // At once as well: of the claim there may be little left.
      void renewClaim();
      this.slow ??= setTimeout(isSlow, placeSeconds * 1_000);
      this.renewing ??= setInterval(() => void renewClaim(), (claimSeconds * 1_000) / 4);
    };
    return { deadline: this.end.signal, handedOver };
  }

  /** Ends the attempt before its time. */
  cut(): void {
    this.end.abort();
  }

  stop(): void {
    clearTimeout(this.timer);
    clearInterval(this.renewing);
    clearTimeout(this.slow);
  }

  private endAfter(seconds: number): NodeJS.Timeout {
    return setTimeout(() => this.end.abort(), seconds * 1_000);
  }
}
