import { v7 as uuidv7 } from 'uuid';
import { append, type NewEvent, type SqlTx } from '#libs/data';
import { SOURCE } from '../service.js';
import { labelLate, type Message } from '../plan/messages.js';

export interface NewNotification {
  tenantId: string;
  ownerId: string;
  alertId: string | null;
  /** What caused it, e.g. an event id: the same cause never notifies twice. */
  cause: string;
  kind: string;
  message: Message;
  link: string | null;
  dueAt: Date;
  correlationId: string;
}

interface Recipient {
  tenantId: string;
  ownerId: string;
  email: string | null;
}

/**
 * Tell owners something, in the transaction that found it out: in-app it is delivered with the commit; mail leaves
 * afterwards, as a delivery of its own.
 * @returns the ids of the deliveries to attempt after the commit.
 */
export async function notify(tx: SqlTx, notifications: NewNotification[], now: Date): Promise<string[]> {
  if (notifications.length === 0) return [];
  const fresh = await insertNotifications(tx, notifications, now);
  const recipients = await recipientsOf(tx, fresh);
  const inApp = fresh.map((n) => toDelivery(n, 'in-app', n.ownerId));
  const mails = fresh.flatMap((n) => {
    const email = recipients.get(ownerKey(n));
    return email === null || email === undefined ? [] : [toDelivery(n, 'email', email)];
  });
  await insertDeliveries(tx, inApp, 'delivered');
  await insertDeliveries(tx, mails, 'pending');
  await append(
    tx,
    fresh.map((n) => delivered(n, now)),
  );
  return mails.map(({ id }) => id);
}

type Inserted = NewNotification & { id: string; lateMs: number };

/** What the column holds, 24 days: nobody asks how much later it was. */
const MOST_MS = 2_147_483_647;

async function insertNotifications(tx: SqlTx, notifications: NewNotification[], now: Date): Promise<Inserted[]> {
  const candidates = notifications.map((n) => ({
    ...n,
    id: uuidv7(),
    lateMs: Math.min(MOST_MS, Math.max(0, now.getTime() - n.dueAt.getTime())),
  }));
  const messages = candidates.map((n) => labelLate(n.message, n.lateMs));
  const { rows } = await tx.query<{ id: string }>(
    `INSERT INTO notification.notification (id, tenant_id, owner_id, alert_id, cause, kind, title, body, link, due_at, late_ms)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
                          $10::timestamptz[], $11::int[])
     ON CONFLICT (cause) DO NOTHING RETURNING id`,
    [
      candidates.map(({ id }) => id),
      candidates.map(({ tenantId }) => tenantId),
      candidates.map(({ ownerId }) => ownerId),
      candidates.map(({ alertId }) => alertId),
      candidates.map(({ cause }) => cause),
      candidates.map(({ kind }) => kind),
      messages.map(({ title }) => title),
      messages.map(({ body }) => body),
      candidates.map(({ link }) => link),
      candidates.map(({ dueAt }) => dueAt),
      candidates.map(({ lateMs }) => lateMs),
    ],
  );
  const inserted = new Set(rows.map(({ id }) => id));
  return candidates.filter(({ id }) => inserted.has(id));
}

const ownerKey = ({ tenantId, ownerId }: Pick<Recipient, 'tenantId' | 'ownerId'>): string => `${tenantId} ${ownerId}`;

async function recipientsOf(tx: SqlTx, owners: NewNotification[]): Promise<Map<string, string | null>> {
  const { rows } = await tx.query<Recipient>(
    `SELECT u.tenant_id AS "tenantId", u.id AS "ownerId", CASE WHEN coalesce(p.email_enabled, true) THEN coalesce(p.email, u.email) END AS email
     FROM identity."user" u LEFT JOIN notification.preference p ON p.owner_id = u.id AND p.tenant_id = u.tenant_id
     WHERE (u.tenant_id, u.id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
    [owners.map(({ tenantId }) => tenantId), owners.map(({ ownerId }) => ownerId)],
  );
  return new Map(rows.map((row) => [ownerKey(row), row.email]));
}

interface Delivery {
  id: string;
  notification: Inserted;
  channel: 'in-app' | 'email';
  destination: string;
}

const toDelivery = (notification: Inserted, channel: Delivery['channel'], destination: string): Delivery => ({
  id: uuidv7(),
  notification,
  channel,
  destination,
});

async function insertDeliveries(tx: SqlTx, deliveries: Delivery[], state: 'delivered' | 'pending'): Promise<void> {
  if (deliveries.length === 0) return;
  await tx.query(
    `WITH added AS (
       INSERT INTO notification.delivery
         (id, notification_id, tenant_id, owner_id, channel, destination, correlation_id, state, attempts, settled_at)
       SELECT d.*, $8, CASE WHEN $8 = 'delivered' THEN 1 ELSE 0 END, CASE WHEN $8 = 'delivered' THEN now() END
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[]) AS d
       RETURNING id, state
     )
     INSERT INTO notification.delivery_attempt (delivery_id, number, ended_at, outcome)
     SELECT id, 1, now(), 'delivered' FROM added WHERE state = 'delivered'`,
    [
      deliveries.map(({ id }) => id),
      deliveries.map(({ notification }) => notification.id),
      deliveries.map(({ notification }) => notification.tenantId),
      deliveries.map(({ notification }) => notification.ownerId),
      deliveries.map(({ channel }) => channel),
      deliveries.map(({ destination }) => destination),
      deliveries.map(({ notification }) => notification.correlationId),
      state,
    ],
  );
}

const delivered = (n: Inserted, now: Date): NewEvent<'notification.delivered'> => ({
  type: 'notification.delivered',
  source: SOURCE,
  subject: n.id,
  sequence: 1,
  tenantId: n.tenantId,
  correlationId: n.correlationId,
  data: {
    ownerId: n.ownerId,
    notificationId: n.id,
    alertId: n.alertId,
    channel: 'in-app',
    deliveredAt: now.toISOString(),
    latenessMs: n.lateMs,
  },
});
