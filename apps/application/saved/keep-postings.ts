import type { Event } from '#libs/contracts';
import type { SqlTx } from '#libs/data';
import { Consumer, OnEventBatch } from '#libs/messaging';
import { GROUP } from '../service.js';

type WithCard = Event<'posting.published' | 'posting.updated' | 'posting.reopened'>;

const UPSERT = `INSERT INTO application.posting_snapshot (posting_id, tenant_id, version, status, card)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::json[])
  ON CONFLICT (posting_id) DO UPDATE SET version = excluded.version, status = excluded.status, card = excluded.card,
    closed_at = CASE WHEN excluded.status = 'closed' THEN posting_snapshot.closed_at END,
    close_reason = CASE WHEN excluded.status = 'closed' THEN posting_snapshot.close_reason END
  WHERE posting_snapshot.version < excluded.version AND posting_snapshot.tenant_id = excluded.tenant_id`;

/** Keeps what is needed to show a saved or tracked job, also after the posting is gone. */
@Consumer(GROUP)
export class KeepPostings {
  @OnEventBatch('posting.published')
  published(events: Event<'posting.published'>[], tx: SqlTx): Promise<void> {
    return keep(events, tx);
  }

  @OnEventBatch('posting.updated')
  updated(events: Event<'posting.updated'>[], tx: SqlTx): Promise<void> {
    return keep(events, tx);
  }

  @OnEventBatch('posting.reopened')
  reopened(events: Event<'posting.reopened'>[], tx: SqlTx): Promise<void> {
    return keep(events, tx);
  }

  @OnEventBatch('posting.closed')
  async closed(events: Event<'posting.closed'>[], tx: SqlTx): Promise<void> {
    await tx.query(
      `UPDATE application.posting_snapshot s SET version = c.version, status = 'closed', closed_at = c.closed_at, close_reason = c.reason
       FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::timestamptz[], $5::text[]) AS c(id, tenant_id, version, closed_at, reason)
       WHERE s.posting_id = c.id AND s.tenant_id = c.tenant_id AND s.version < c.version`,
      [
        events.map(({ data }) => data.postingId),
        events.map(({ tenantid }) => tenantid),
        events.map(({ data }) => data.postingVersion),
        events.map(({ data }) => data.closedAt),
        events.map(({ data }) => data.reason),
      ],
    );
  }
}

async function keep(events: WithCard[], tx: SqlTx): Promise<void> {
  const rows = [...events].sort((a, b) => (a.data.postingId < b.data.postingId ? -1 : 1));
  await tx.query(UPSERT, [
    rows.map(({ data }) => data.postingId),
    rows.map(({ tenantid }) => tenantid),
    rows.map(({ data }) => data.postingVersion),
    rows.map(({ data }) => data.posting.status),
    rows.map(({ data }) => JSON.stringify(data.posting)),
  ]);
}
