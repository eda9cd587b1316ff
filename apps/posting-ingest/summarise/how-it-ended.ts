import type { PostingContent } from '#libs/contracts';
import { checkDraft } from './check/check-draft.js';
import type { DraftSummary } from './draft.js';
import type { ModelError } from './model-error.js';
import type { Ending } from './summary-store.js';

/** Tries of one text; then it waits for another day, or stays extractive where the model's own words are the trouble. */
const ATTEMPTS = { provider: 5, answer: 2 } as const;
/** After the first, the second … failure. */
const PAUSES_MS = [60_000, 300_000, 1_800_000, 7_200_000] as const;

export const MOST_ATTEMPTS = ATTEMPTS.provider;

/** What is left of an answer once it is held against the posting. */
export function endOfAnswer(draft: DraftSummary, posting: PostingContent): Ending {
  const { summary, dropped } = checkDraft(draft, posting);
  return summary
    ? { state: 'done', summary, dropped }
    : { state: 'fallback', reason: 'too-little-is-true', dropped: dropped.slice(0, 20) };
}

/** What becomes of a text that got no answer. */
export function endOfFailure({ fault, code, more }: ModelError, attempts: number, now: number): Ending {
  const again = (pauseMs: number): Ending => ({ state: 'waiting', reason: code, nextAt: new Date(now + pauseMs) });
  switch (fault) {
    case 'stopped':
      return { state: 'waiting', reason: code, nextAt: new Date(now), uncounted: true };
    case 'text':
      return { state: 'fallback', reason: code, dropped: [] };
    case 'answer':
      if (attempts >= ATTEMPTS.answer) return { state: 'fallback', reason: code, dropped: [] };
      return again(PAUSES_MS[0]);
    case 'provider':
      if (attempts >= ATTEMPTS.provider) return { state: 'failed', reason: code };
      return again(Math.max(PAUSES_MS[attempts - 1] ?? PAUSES_MS[3], more.retryAfterMs ?? 0));
  }
}
