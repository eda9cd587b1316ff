import type { ApplicationStatus } from '#libs/contracts';
import { hasEnded, mayMove, nextStatuses } from './status-machine.js';

export interface Tracked {
  status: ApplicationStatus;
  appliedAt: Date | null;
}

export type TransitionDecision =
  | { ok: true; status: ApplicationStatus; appliedAt: Date | null; events: TransitionEvent[]; cancelReminders: boolean }
  | {
      ok: false;
      code: 'illegal-transition' | 'already-in-status' | 'time-in-future';
      reason: string;
      allowed: ApplicationStatus[];
    };
export type TransitionEvent = 'application.status-changed' | 'application.submitted' | 'application.withdrawn';

/** A little ahead is a clock that differs, not a plan. */
const CLOCK_SKEW_MS = 60_000;

/** Pure: what a move means, or why it may not happen. */
export function decideTransition(current: Tracked, to: ApplicationStatus, at: Date, now: Date): TransitionDecision {
  const allowed = nextStatuses(current.status);
  if (to === current.status)
    return { ok: false, code: 'already-in-status', reason: `It is at "${to}" already.`, allowed };
  if (!mayMove(current.status, to))
    return { ok: false, code: 'illegal-transition', reason: illegal(current.status, to, allowed), allowed };
  if (at.getTime() > now.getTime() + CLOCK_SKEW_MS) {
    return {
      ok: false,
      code: 'time-in-future',
      reason: 'A status changes when it happens: "at" lies in the future.',
      allowed,
    };
  }
  const events: TransitionEvent[] = ['application.status-changed'];
  if (to === 'applied') events.push('application.submitted');
  if (to === 'withdrawn') events.push('application.withdrawn');
  const appliedAt = to === 'applied' ? at : current.appliedAt;
  return { ok: true, status: to, appliedAt, events, cancelReminders: hasEnded(to) };
}

const illegal = (from: string, to: string, allowed: string[]): string =>
  allowed.length === 0
    ? `"${from}" is final: nothing follows it.`
    : `From "${from}" an application can move to ${allowed.map((status) => `"${status}"`).join(', ')}, not to "${to}".`;
