import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import type { SqlTx } from '#libs/data';
import { Consumer, OnEventBatch, type AfterCommit } from '#libs/messaging';
import { DeliveryQueue } from '../deliver/delivery-queue.js';
import { notify } from '../deliver/notify.js';
import { cancel, schedule } from '../schedule/alert-store.js';
import { AlertTimers } from '../schedule/alert-timers.js';
import { reconcileClosingAlerts } from '../schedule/reconcile-closing-alerts.js';
import { GROUP } from '../service.js';
import { learnApplications } from './facts.js';
import { statusChanged } from '../plan/messages.js';

type ApplicationEvent = Event<
  'application.started' | 'application.submitted' | 'application.status-changed' | 'application.withdrawn'
>;

/** Keeps reminders and closing alerts in line with what candidates do, and tells them what others did. */
@Consumer(GROUP)
export class FollowApplications {
  constructor(
    @Inject(AlertTimers) private readonly timers: AlertTimers,
    @Inject(DeliveryQueue) private readonly deliveries: DeliveryQueue,
  ) {}

  @OnEventBatch('application.started')
  started(events: Event<'application.started'>[], tx: SqlTx): Promise<AfterCommit> {
    return this.learn(events, tx);
  }

  @OnEventBatch('application.submitted')
  submitted(events: Event<'application.submitted'>[], tx: SqlTx): Promise<AfterCommit> {
    return this.learn(events, tx);
  }

  @OnEventBatch('application.withdrawn')
  withdrawn(events: Event<'application.withdrawn'>[], tx: SqlTx): Promise<AfterCommit> {
    return this.learn(events, tx);
  }

  @OnEventBatch('application.status-changed')
  async statusChanged(events: Event<'application.status-changed'>[], tx: SqlTx): Promise<AfterCommit> {
    const arm = await this.learn(events, tx);
    // What candidates did themselves they know.
    const byOthers = events.filter(({ data }) => data.by !== 'candidate');
    const mails = await notify(tx, byOthers.map(toNotification), new Date());
    return () => Promise.all([arm(), this.deliveries.enqueue(mails)]);
  }

  @OnEventBatch('reminder.set')
  async reminderSet(events: Event<'reminder.set'>[], tx: SqlTx): Promise<AfterCommit> {
    const alerts = await schedule(tx, events.map(toReminder));
    return () => this.timers.arm(alerts);
  }

  @OnEventBatch('reminder.cancelled')
  async reminderCancelled(events: Event<'reminder.cancelled'>[], tx: SqlTx): Promise<void> {
    const { rows } = await tx.query<{ id: string }>(
      `SELECT id FROM notification.alert WHERE kind = 'reminder' AND state IN ('scheduled', 'armed')
         AND (tenant_id, owner_id, subject_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[])) ORDER BY id FOR UPDATE`,
      [
        events.map(({ tenantid }) => tenantid),
        events.map(({ data }) => data.ownerId),
        events.map(({ data }) => data.reminderId),
      ],
    );
    await cancel(
      tx,
      rows.map(({ id }) => id),
      rows.map(() => 'reminder cancelled'),
    );
  }

  private async learn(events: ApplicationEvent[], tx: SqlTx): Promise<AfterCommit> {
    await learnApplications(tx, events);
    const pairs = events.flatMap(({ tenantid, data: { ownerId, postingId }, correlationid }) =>
      postingId === null ? [] : [{ tenantId: tenantid, ownerId, postingId, correlationId: correlationid }],
    );
    const alerts = await reconcileClosingAlerts(tx, pairs, new Date());
    return () => this.timers.arm(alerts);
  }
}

const toReminder = ({ tenantid, correlationid, data }: Event<'reminder.set'>) => ({
  tenantId: tenantid,
  ownerId: data.ownerId,
  kind: 'reminder' as const,
  subjectId: data.reminderId,
  slot: 'once',
  dueAt: new Date(data.dueAt),
  reason: 'You set this reminder.',
  data: {
    title: data.title,
    company: data.company,
    note: data.note,
    applicationId: data.applicationId,
    correlationId: correlationid,
  },
});

const toNotification = (event: Event<'application.status-changed'>) => ({
  tenantId: event.tenantid,
  ownerId: event.data.ownerId,
  alertId: null,
  cause: event.id,
  kind: event.type,
  message: statusChanged(event.data, event.data.to),
  link: `/v1/applications/${event.data.applicationId}`,
  dueAt: new Date(event.time),
  correlationId: event.correlationid,
});
