import { TERMINAL_STATUSES } from './terminal-statuses.js';
import { slotsOf, whyNoClosingAlert, type WatchedPosting } from './closing-alerts.js';

export interface DueAlert {
  kind: 'closing-soon' | 'reminder';
  state: string;
  version: number;
  dueAt: Date;
  slot: string;
}

export type Verdict = { act: 'fire' } | { act: 'suppress'; reason: string } | { act: 'leave'; reason: string };

const leave = (reason: string): Verdict => ({ act: 'leave', reason });
const suppress = (reason: string): Verdict => ({ act: 'suppress', reason });

/** Clocks of machines differ a little; an alert further ahead than this was moved and has another timer. */
const EARLY_MS = 1_000;

/** Is this still the alert the timer was set for? */
function isCurrent(alert: DueAlert, version: number, now: Date): Verdict | null {
  if (alert.state !== 'scheduled' && alert.state !== 'armed') return leave(`already ${alert.state}`);
  if (alert.version !== version) return leave('scheduled anew since');
  if (alert.dueAt.getTime() > now.getTime() + EARLY_MS) return leave('not due yet');
  return null;
}

/** The state of things is looked at when the time has come, not when the alert was planned. */
export function recheckClosing(alert: DueAlert, version: number, watch: WatchedPosting | null, now: Date): Verdict {
  const stale = isCurrent(alert, version, now);
  if (stale) return stale;
  if (!watch) return suppress('posting unknown');
  const reason = whyNoClosingAlert(watch);
  if (reason !== null) return suppress(reason);
  if (watch.closingAt && watch.closingAt <= now) return suppress('closing date has passed');
  if (!slotsOf(watch).has(alert.slot)) return suppress('of another lead time or closing date');
  return { act: 'fire' };
}

export function recheckReminder(
  alert: DueAlert,
  version: number,
  applicationStatus: string | null,
  now: Date,
): Verdict {
  const stale = isCurrent(alert, version, now);
  if (stale) return stale;
  if (applicationStatus !== null && TERMINAL_STATUSES.has(applicationStatus))
    return suppress(`application is ${applicationStatus}`);
  return { act: 'fire' };
}
