import type { Event } from '#libs/contracts';
import type { SqlTx } from '#libs/data';
import { notify, type NewNotification } from '../deliver/notify.js';
import { WATCHED, type WatchRow } from '../schedule/reconcile-closing-alerts.js';
import { closingMoved, postingClosed, postingReopened, type Message } from '../plan/messages.js';

type Told = Event<'posting.closing-date-changed' | 'posting.closed' | 'posting.reopened'>;

/** Tell everybody who saved the postings and has not applied yet. @returns the mails to send after the commit. */
export async function tellWatchers(tx: SqlTx, events: Told[]): Promise<string[]> {
  const { rows } = await tx.query<WatchRow>(
    `${WATCHED} WHERE w.saved AND (w.tenant_id, w.posting_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
    [events.map(({ tenantid }) => tenantid), events.map(({ data }) => data.postingId)],
  );
  const now = new Date();
  const notifications = events
    .filter((event) => !isOver(event, now))
    .flatMap((event) =>
      rows.filter((watch) => isOf(watch, event) && !watch.applied).map((watch) => toNotification(event, watch)),
    );
  return notify(tx, notifications, now);
}

const isOf = (watch: WatchRow, { tenantid, data }: Told): boolean =>
  watch.tenantId === tenantid && watch.postingId === data.postingId;

/** Moved to a date that has passed: that the posting is closed is told at once, and says it all. An estimate closes none. */
function isOver(event: Told, now: Date): boolean {
  if (event.type !== 'posting.closing-date-changed') return false;
  const { to } = event.data;
  const at = instant(to?.at);
  return at !== null && to?.grade !== 'predicted' && at <= now;
}

function toNotification(event: Told, watch: WatchRow): NewNotification {
  return {
    tenantId: watch.tenantId,
    ownerId: watch.ownerId,
    alertId: null,
    cause: `${event.id} ${watch.ownerId}`,
    kind: event.type,
    message: wordsOf(event, watch),
    link: watch.applyUrl ?? `/v1/postings/${watch.postingId}`,
    dueAt: new Date(event.time),
    correlationId: event.correlationid,
  };
}

const instant = (at: string | null | undefined): Date | null => (at ? new Date(at) : null);

function wordsOf(event: Told, watch: WatchRow): Message {
  switch (event.type) {
    case 'posting.closed':
      return postingClosed(watch, event.data.reason);
    case 'posting.reopened':
      return postingReopened(watch);
    case 'posting.closing-date-changed':
      return closingMoved(watch, instant(event.data.from?.at), instant(event.data.to?.at), watch.zone);
  }
}
