import type { ApplicationStatus, Closing, Event } from '#libs/contracts';
import type { SqlTx } from '#libs/data';

type PostingEvent = Event<'posting.published' | 'posting.updated' | 'posting.reopened' | 'posting.saved'>;
type ApplicationEvent = Event<
  'application.started' | 'application.submitted' | 'application.status-changed' | 'application.withdrawn'
>;

// Facts come by several roads and in any order between them; the newest version wins.
const UPSERT_POSTINGS = `INSERT INTO notification.posting_fact
    (posting_id, tenant_id, version, status, title, company, closing_at, closing_grade, apply_url)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::text[])
  ON CONFLICT (posting_id) DO UPDATE SET version = excluded.version, status = excluded.status, title = excluded.title,
    company = excluded.company, closing_at = excluded.closing_at, closing_grade = excluded.closing_grade, apply_url = excluded.apply_url
  WHERE posting_fact.version < excluded.version AND posting_fact.tenant_id = excluded.tenant_id`;

export async function learnPostings(tx: SqlTx, events: PostingEvent[]): Promise<void> {
  const newest = new Map<string, PostingEvent>();
  for (const event of events) {
    const known = newest.get(event.data.postingId);
    if (!known || known.data.postingVersion < event.data.postingVersion) newest.set(event.data.postingId, event);
  }
  const rows = [...newest.values()].sort((a, b) => (a.data.postingId < b.data.postingId ? -1 : 1));
  await tx.query(UPSERT_POSTINGS, [
    rows.map(({ data }) => data.postingId),
    rows.map(({ tenantid }) => tenantid),
    rows.map(({ data }) => data.postingVersion),
    rows.map(({ data }) => data.posting.status),
    rows.map(({ data }) => data.posting.title),
    rows.map(({ data }) => data.posting.company),
    rows.map(({ data }) => data.posting.closing?.at ?? null),
    rows.map(({ data }) => data.posting.closing?.grade ?? null),
    rows.map(({ data }) => data.posting.applyUrl),
  ]);
}

export async function learnClosing(
  tx: SqlTx,
  event: Event,
  postingId: string,
  version: number,
  to: Closing | null,
): Promise<void> {
  await tx.query(
    `UPDATE notification.posting_fact SET version = $3, closing_at = $4, closing_grade = $5
     WHERE posting_id = $1 AND tenant_id = $2 AND version <= $3`,
    [postingId, event.tenantid, version, to?.at ?? null, to?.grade ?? null],
  );
}

export async function learnClosed(tx: SqlTx, event: Event<'posting.closed'>): Promise<void> {
  await tx.query(
    `UPDATE notification.posting_fact SET version = $3, status = 'closed' WHERE posting_id = $1 AND tenant_id = $2 AND version <= $3`,
    [event.data.postingId, event.tenantid, event.data.postingVersion],
  );
}

export async function learnWatches(tx: SqlTx, events: Event<'posting.saved' | 'posting.unsaved'>[]): Promise<void> {
  await tx.query(
    `INSERT INTO notification.watch (owner_id, posting_id, tenant_id, sequence, saved)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::bool[])
     ON CONFLICT (owner_id, posting_id) DO UPDATE SET sequence = excluded.sequence, saved = excluded.saved
     WHERE watch.sequence < excluded.sequence AND watch.tenant_id = excluded.tenant_id`,
    [
      events.map(({ data }) => data.ownerId),
      events.map(({ data }) => data.postingId),
      events.map(({ tenantid }) => tenantid),
      events.map(({ sequence }) => sequence),
      events.map(({ type }) => type === 'posting.saved'),
    ],
  );
}

const statusAfter = (event: ApplicationEvent): ApplicationStatus => {
  switch (event.type) {
    case 'application.started':
      return event.data.status;
    case 'application.submitted':
      return 'applied';
    case 'application.status-changed':
      return event.data.to;
    case 'application.withdrawn':
      return 'withdrawn';
  }
};

export async function learnApplications(tx: SqlTx, events: ApplicationEvent[]): Promise<void> {
  await tx.query(
    `INSERT INTO notification.application_fact (application_id, tenant_id, owner_id, posting_id, sequence, status, title, company)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::text[], $7::text[], $8::text[])
     ON CONFLICT (application_id) DO UPDATE SET sequence = excluded.sequence, status = excluded.status,
       title = excluded.title, company = excluded.company
     WHERE application_fact.sequence <= excluded.sequence AND application_fact.tenant_id = excluded.tenant_id`,
    [
      events.map(({ data }) => data.applicationId),
      events.map(({ tenantid }) => tenantid),
      events.map(({ data }) => data.ownerId),
      events.map(({ data }) => data.postingId),
      events.map(({ sequence }) => sequence),
      events.map(statusAfter),
      events.map(({ data }) => data.title),
      events.map(({ data }) => data.company),
    ],
  );
}
