/** What decides about the closing-soon alerts of one saved posting. */
export interface WatchedPosting {
  tenantId: string;
  ownerId: string;
  postingId: string;
  saved: boolean;
  /** The owner has applied: there is nothing to hurry for. */
  applied: boolean;
  status: string;
  title: string;
  company: string | null;
  closingAt: Date | null;
  closingGrade: string | null;
  /** Hours before the closing date. */
  leads: readonly number[];
}

export interface DesiredAlert {
  slot: string;
  dueAt: Date;
  leadHours: number;
}

const HOUR = 3_600_000;

/** Why no closing alert is wanted, or null when some may be. */
export function whyNoClosingAlert(
  watch: Pick<WatchedPosting, 'saved' | 'applied' | 'status' | 'closingAt'>,
): string | null {
  if (!watch.saved) return 'no longer saved';
  if (watch.applied) return 'already applied';
  if (watch.status === 'closed') return 'posting closed';
  if (watch.closingAt === null) return 'no closing date known';
  return null;
}

const slotOf = (leadHours: number, closingAt: Date): string => `${leadHours}h@${closingAt.toISOString()}`;

/** The slots of all leads, past ones too: an alert that has one and is not told yet is about to be, if late. */
export const slotsOf = ({ leads, closingAt }: WatchedPosting): ReadonlySet<string> =>
  new Set(closingAt === null ? [] : leads.map((lead) => slotOf(lead, closingAt)));

/**
 * The alerts a saved posting should have: one for each lead that is still ahead. When every lead is past and the posting
 * still open, the shortest one is due at once, so that who saves late is told all the same. Slots name the closing date:
 * a date that moves makes new alerts, one that moves back does not repeat what was told.
 */
export function closingAlerts(watch: WatchedPosting, now: Date): DesiredAlert[] {
  if (whyNoClosingAlert(watch) !== null || watch.closingAt === null) return [];
  const closingAt = watch.closingAt;
  if (closingAt <= now) return [];
  const alert = (leadHours: number, dueAt: Date): DesiredAlert => ({
    slot: slotOf(leadHours, closingAt),
    dueAt,
    leadHours,
  });
  const leads = [...new Set(watch.leads)].sort((a, b) => b - a);
  const ahead = leads
    .map((lead) => alert(lead, new Date(closingAt.getTime() - lead * HOUR)))
    .filter(({ dueAt }) => dueAt > now);
  const shortest = leads.at(-1);
  return ahead.length > 0 || shortest === undefined ? ahead : [alert(shortest, now)];
}
