import { Controller, Inject } from '@nestjs/common';
import { getPreferences, putPreferences, type Preferences, type RouteInput } from '#libs/contracts';
import { Database } from '#libs/data';
import { contextOrNew, Input, me, Route } from '#libs/platform';
import { AlertTimers } from '../schedule/alert-timers.js';
import { reconcileClosingAlerts } from '../schedule/reconcile-closing-alerts.js';

const DEFAULTS: Preferences = { emailEnabled: true, email: null, zone: 'UTC', closingLeads: [72, 24] };

@Controller()
export class PreferencesController {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(AlertTimers) private readonly timers: AlertTimers,
  ) {}

  @Route(getPreferences)
  async get(): Promise<Preferences> {
    const row = await this.db.prisma.preference.findFirst({ where: me() });
    if (!row) return DEFAULTS;
    const { emailEnabled, email, zone, closingLeads } = row;
    return { emailEnabled, email, zone, closingLeads };
  }

  /** Other lead times mean other alerts: all of the owner's saved postings are planned again. */
  @Route(putPreferences)
  async put(@Input() { body }: RouteInput<typeof putPreferences>): Promise<Preferences> {
    const { tenantId, ownerId } = me();
    const { correlationId } = contextOrNew();
    const alerts = await this.db.sqlTransaction(async (tx) => {
      await tx.query(
        `INSERT INTO notification.preference (owner_id, tenant_id, email_enabled, email, zone, closing_leads) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (owner_id) DO UPDATE SET email_enabled = excluded.email_enabled, email = excluded.email, zone = excluded.zone,
           closing_leads = excluded.closing_leads WHERE preference.tenant_id = excluded.tenant_id`,
        [ownerId, tenantId, body.emailEnabled, body.email, body.zone, body.closingLeads],
      );
      const { rows } = await tx.query<{ postingId: string }>(
        'SELECT posting_id AS "postingId" FROM notification.watch WHERE owner_id = $1 AND tenant_id = $2 AND saved',
        [ownerId, tenantId],
      );
      return reconcileClosingAlerts(
        tx,
        rows.map(({ postingId }) => ({ ownerId, postingId, correlationId })),
        new Date(),
      );
    });
    await this.timers.arm(alerts);
    return this.get();
  }
}
