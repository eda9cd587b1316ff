import type { Preferences } from '#libs/contracts';
import type { Database, SqlTx } from '#libs/data';
import { contextOrNew, ProblemError, type Owner } from '#libs/platform';
import type { AlertRef } from '../schedule/alert-store.js';
import { holdPlanning, reconcileClosingAlerts } from '../schedule/reconcile-closing-alerts.js';

/** What is not given stays as it is. */
export type PreferenceChange = { [K in keyof Preferences]?: Preferences[K] | undefined };

const DEFAULTS: Preferences = { emailEnabled: true, email: null, zone: 'UTC', closingLeads: [72, 24] };

export async function readPreferences(
  db: Pick<Database['pool'], 'query'> | SqlTx,
  { tenantId, ownerId }: Owner,
): Promise<Preferences> {
  const { rows } = await db.query<Preferences>(
    `SELECT email_enabled AS "emailEnabled", email, zone, closing_leads AS "closingLeads" FROM notification.preference
     WHERE owner_id = $1 AND tenant_id = $2`,
    [ownerId, tenantId],
  );
  return rows[0] ?? DEFAULTS;
}

/**
 * Other lead times mean other alerts: all of the owner's saved postings are planned again.
 * @throws 409 preferences-of-another-tenant
 */
export async function changePreferences(
  tx: SqlTx,
  owner: Owner,
  change: PreferenceChange,
): Promise<{ preferences: Preferences; alerts: AlertRef[] }> {
  const { tenantId, ownerId } = owner;
  // Two changes of different fields at a time: the second waits here and keeps what the first has written.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`hirewire.preferences.${ownerId}`]);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const before = await readPreferences(tx, owner);
  const preferences: Preferences = { ...before, ...given };
  const { emailEnabled, email, zone, closingLeads } = preferences;
  const { rowCount } = await tx.query(
    `INSERT INTO notification.preference (owner_id, tenant_id, email_enabled, email, zone, closing_leads) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (owner_id) DO UPDATE SET email_enabled = excluded.email_enabled, email = excluded.email, zone = excluded.zone,
       closing_leads = excluded.closing_leads WHERE preference.tenant_id = excluded.tenant_id`,
    [ownerId, tenantId, emailEnabled, email, zone, closingLeads],
  );
  if (rowCount === 0) throw ofAnotherTenant();
  return { preferences, alerts: sameLeads(before, preferences) ? [] : await planAgain(tx, owner) };
}

const ofAnotherTenant = (): ProblemError =>
  new ProblemError({
    status: 409,
    code: 'preferences-of-another-tenant',
    title: 'Your preferences are kept in another tenant',
  });

/** In whatever order they were given. */
const sameLeads = (one: Preferences, other: Preferences): boolean =>
  [...one.closingLeads].sort().join() === [...other.closingLeads].sort().join();

async function planAgain(tx: SqlTx, { tenantId, ownerId }: Owner): Promise<AlertRef[]> {
  await holdPlanning(tx, ownerId);
  const { correlationId } = contextOrNew();
  const { rows } = await tx.query<{ postingId: string }>(
    'SELECT posting_id AS "postingId" FROM notification.watch WHERE owner_id = $1 AND tenant_id = $2 AND saved',
    [ownerId, tenantId],
  );
  const saved = rows.map(({ postingId }) => ({ tenantId, ownerId, postingId, correlationId }));
  return reconcileClosingAlerts(tx, saved, new Date());
}
