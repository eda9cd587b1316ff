import { Inject, Injectable } from '@nestjs/common';
import { append, Database, MicroBatcher, type NewEvent, type SqlTx } from '#libs/data';
import { JobHandler, type JobOutcome } from '#libs/jobs';
import { classify, contextOrNew, PermanentError } from '#libs/platform';
import { closingSoon, reminder, type Message } from '../plan/messages.js';
import { recheckClosing, recheckReminder, type DueAlert, type Verdict } from '../plan/recheck.js';
import { WATCHED, type WatchRow } from '../schedule/reconcile-closing-alerts.js';
import { SOURCE } from '../service.js';
import { countFailure } from './count-failure.js';
import { DeliveryQueue } from './delivery-queue.js';
import { NotificationMetrics } from './notification-metrics.js';
import { notify, type NewNotification } from './notify.js';

interface Timer {
  alertId: string;
  version: number;
  correlationId: string;
}

interface AlertRow extends DueAlert {
  id: string;
  tenantId: string;
  ownerId: string;
  subjectId: string;
  data: {
    title: string;
    company: string | null;
    note?: string | null;
    applicationId?: string;
    /** Of the request that led to the alert; timers are armed for many alerts at once and know it no more. */
    correlationId?: string;
  };
}

/**
 * The time of alerts has come: look at the state of things once more, and tell or suppress. Alerts that are due together
 * are handled in one transaction. A timer that comes twice finds the alert settled.
 */
@Injectable()
export class FireAlerts {
  private readonly batches: MicroBatcher<Timer, Verdict>;

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(DeliveryQueue) private readonly deliveries: DeliveryQueue,
    @Inject(NotificationMetrics) private readonly metrics: NotificationMetrics,
  ) {
    this.batches = new MicroBatcher((timers) => this.fireTogether(timers), { maxSize: 200 });
  }

  @JobHandler('alerts', 'fire-alert')
  async fire({ alertId, version }: { alertId: string; version: number }): Promise<JobOutcome> {
    const verdict = await this.batches.add({ alertId, version, correlationId: contextOrNew().correlationId });
    return verdict.act === 'fire' ? 'done' : { skipped: verdict.reason };
  }

  /** When one of them cannot be told, each goes on its own: it holds up nobody else's. */
  private async fireTogether(timers: Timer[]): Promise<(Verdict | Error)[]> {
    try {
      return await this.fireAll(timers, OTHERS_AT_ONCE);
    } catch (error) {
      if (classify(error) === 'transient') throw error;
      const verdicts: (Verdict | Error)[] = [];
      for (const timer of timers) verdicts.push(await this.fireAlone(timer).catch(toError));
      return verdicts;
    }
  }

  private async fireAlone(timer: Timer): Promise<Verdict> {
    try {
      const [verdict] = await this.fireAll([timer], 0);
      return verdict ?? { act: 'leave', reason: 'gone' };
    } catch (error) {
      if (classify(error) === 'transient') throw error;
      const kind = await countFailure(this.db, timer, toError(error));
      if (kind === null) throw error;
      this.metrics.alertFailed(kind);
      throw new PermanentError('alert-failed', toError(error).message, { cause: error });
    }
  }

  private async fireAll(timers: Timer[], othersToo: number): Promise<Verdict[]> {
    const now = new Date();
    const { verdicts, mails } = await this.db.sqlTransaction((tx) => this.decideAndTell(tx, timers, now, othersToo));
    await this.deliveries.enqueue(mails);
    return verdicts;
  }

  private async decideAndTell(
    tx: SqlTx,
    timers: Timer[],
    now: Date,
    othersToo: number,
  ): Promise<{ verdicts: Verdict[]; mails: string[] }> {
    const asked = await lockAlerts(tx, timers);
    const others = othersToo > 0 ? await lockOthersDue(tx, timers, othersToo) : [];
    const alerts = new Map([...asked, ...others].map((alert) => [alert.id, alert]));
    const all = [...timers, ...others.map((alert) => timerOf(alert, timers))];
    const watches = await watchesOf(tx, alerts);
    const statuses = await statusesOf(tx, alerts);
    const judged = new Map<string, Verdict>();
    const verdicts = all.map(({ alertId, version }): Verdict => {
      const alert = alerts.get(alertId);
      if (!alert) return { act: 'leave', reason: 'gone, put aside, or in other hands' };
      // Two timers of one alert in one batch: the second finds it settled, as it would in the next batch.
      if (judged.has(alertId)) return { act: 'leave', reason: 'already fired' };
      const verdict =
        alert.kind === 'closing-soon'
          ? recheckClosing(alert, version, watches.get(watchKey(alert)) ?? null, now)
          : recheckReminder(alert, version, statuses.get(applicationKey(alert)) ?? null, now);
      if (verdict.act !== 'leave') judged.set(alertId, verdict);
      return verdict;
    });
    await settle(tx, judged);
    await tellSuppressed(tx, alerts, judged, all);
    const due = all.filter(({ alertId }) => judged.get(alertId)?.act === 'fire');
    const notifications = due.flatMap((timer) => {
      const alert = alerts.get(timer.alertId);
      return alert ? [toNotification(alert, watches.get(watchKey(alert)), timer, now)] : [];
    });
    // Who asked is answered; nobody asked about the others.
    return { verdicts: verdicts.slice(0, timers.length), mails: await notify(tx, notifications, now) };
  }
}

const ALERT = `id, tenant_id AS "tenantId", owner_id AS "ownerId", kind, subject_id AS "subjectId", state, version,
  due_at AS "dueAt", slot, data`;
const OTHERS_AT_ONCE = 1_000;

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

const keyOf = (...ids: string[]): string => ids.join(' ');
const watchKey = ({ tenantId, ownerId, subjectId }: AlertRow): string => keyOf(tenantId, ownerId, subjectId);
const applicationKey = ({ tenantId, data }: AlertRow): string => keyOf(tenantId, data.applicationId ?? '');

async function lockAlerts(tx: SqlTx, timers: Timer[]): Promise<AlertRow[]> {
  const { rows } = await tx.query<AlertRow>(
    `SELECT ${ALERT} FROM notification.alert WHERE id = ANY($1::uuid[]) AND state <> 'failed' ORDER BY id FOR UPDATE SKIP LOCKED`,
    [timers.map(({ alertId }) => alertId)],
  );
  return rows;
}

/**
 * Whatever else is due goes along: many alerts of one moment are told in a few transactions, however fast the carrier
 * hands out their timers. Those find them settled. One that could not be told stays out: it would take all with it.
 */
async function lockOthersDue(tx: SqlTx, timers: Timer[], limit: number): Promise<AlertRow[]> {
  const { rows } = await tx.query<AlertRow>(
    `SELECT ${ALERT} FROM notification.alert
     WHERE state IN ('scheduled', 'armed') AND due_at <= clock_timestamp() AND failures = 0 AND id <> ALL($1::uuid[])
     ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [timers.map(({ alertId }) => alertId), limit],
  );
  return rows;
}

/** An alert keeps the correlation id of the request that led to it; one without is told under that of this batch. */
const timerOf = ({ id, version, data }: AlertRow, timers: Timer[]): Timer => ({
  alertId: id,
  version,
  correlationId: data.correlationId ?? timers[0]?.correlationId ?? id,
});

async function watchesOf(tx: SqlTx, alerts: Map<string, AlertRow>): Promise<Map<string, WatchRow>> {
  const closing = [...alerts.values()].filter(({ kind }) => kind === 'closing-soon');
  if (closing.length === 0) return new Map();
  const { rows } = await tx.query<WatchRow>(
    `${WATCHED} WHERE (w.tenant_id, w.owner_id, w.posting_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]))`,
    [
      closing.map(({ tenantId }) => tenantId),
      closing.map(({ ownerId }) => ownerId),
      closing.map(({ subjectId }) => subjectId),
    ],
  );
  return new Map(rows.map((row) => [keyOf(row.tenantId, row.ownerId, row.postingId), row]));
}

async function statusesOf(tx: SqlTx, alerts: Map<string, AlertRow>): Promise<Map<string, string>> {
  const of = [...alerts.values()].filter(({ data }) => data.applicationId);
  if (of.length === 0) return new Map();
  const { rows } = await tx.query<{ tenantId: string; id: string; status: string }>(
    `SELECT tenant_id AS "tenantId", application_id AS id, status FROM notification.application_fact
     WHERE (tenant_id, application_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
    [of.map(({ tenantId }) => tenantId), of.map(({ data }) => data.applicationId)],
  );
  return new Map(rows.map(({ tenantId, id, status }) => [keyOf(tenantId, id), status]));
}

async function settle(tx: SqlTx, judged: Map<string, Verdict>): Promise<void> {
  const entries = [...judged];
  await tx.query(
    `UPDATE notification.alert a SET settled_at = now(), state = j.state, reason = coalesce(j.reason, a.reason)
     FROM unnest($1::uuid[], $2::text[], $3::text[]) AS j(id, state, reason) WHERE a.id = j.id`,
    [
      entries.map(([id]) => id),
      entries.map(([, verdict]) => (verdict.act === 'fire' ? 'fired' : 'suppressed')),
      entries.map(([, verdict]) => (verdict.act === 'fire' ? null : verdict.reason)),
    ],
  );
}

async function tellSuppressed(
  tx: SqlTx,
  alerts: Map<string, AlertRow>,
  judged: Map<string, Verdict>,
  timers: Timer[],
): Promise<void> {
  const events = timers.flatMap(({ alertId, correlationId }): NewEvent<'notification.suppressed'>[] => {
    const alert = alerts.get(alertId);
    const verdict = judged.get(alertId);
    if (!alert || verdict?.act !== 'suppress') return [];
    const { tenantId, ownerId, version } = alert;
    const data = { ownerId, notificationId: alertId, alertId, channel: 'all', reason: verdict.reason };
    return [
      {
        type: 'notification.suppressed',
        source: SOURCE,
        subject: alertId,
        sequence: version,
        tenantId,
        correlationId: alert.data.correlationId ?? correlationId,
        data,
      },
    ];
  });
  await append(tx, events);
}

function toNotification(alert: AlertRow, watch: WatchRow | undefined, timer: Timer, now: Date): NewNotification {
  const { id, tenantId, ownerId, kind, dueAt } = alert;
  const cause = `alert ${id} ${timer.version}`;
  const link =
    kind === 'closing-soon'
      ? (watch?.applyUrl ?? `/v1/postings/${alert.subjectId}`)
      : `/v1/applications/${alert.data.applicationId ?? ''}`;
  return {
    tenantId,
    ownerId,
    alertId: id,
    cause,
    kind,
    dueAt,
    link,
    correlationId: alert.data.correlationId ?? timer.correlationId,
    message: wordsOf(alert, watch, now),
  };
}

function wordsOf(alert: AlertRow, watch: WatchRow | undefined, now: Date): Message {
  if (alert.kind === 'reminder') return reminder(alert.data, alert.data.note ?? null);
  const closingAt = watch?.closingAt ?? alert.dueAt;
  return closingSoon(watch ?? alert.data, closingAt, watch?.closingGrade ?? null, watch?.zone ?? 'UTC', now);
}
