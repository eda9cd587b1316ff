import type { JobRegistry } from './definition.js';
import type { EngineOptions } from './engine.js';
import type { Leadership, RecurringTimes } from './recurring.js';

export interface JobsOptions<R extends JobRegistry = JobRegistry> {
  jobs: R;
  engine: EngineOptions;
  /** Jobs at a time per queue in this process, where its jobs name no number; 10 unless told. */
  concurrency?: number;
  /** Needed as soon as a job recurs: a token of a Leadership provider that is visible to this module (global). */
  leadership?: Leadership;
  recurringTimes?: RecurringTimes;
  /** How long a running job is believed alive without a sign, and how often that is checked. */
  stall?: { lockMs: number; checkMs: number };
  /** How long an add waits for a carrier that is away; what comes of it later is not known. */
  answerWithinMs?: number;
  /** False: this process only adds jobs. */
  work?: boolean;
}
