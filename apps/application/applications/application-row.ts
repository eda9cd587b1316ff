import type { ApplicationStatus, ApplicationView } from '#libs/contracts';
import type { Database, Prisma, PrismaTx } from '#libs/data';
import { me } from '#libs/platform';
import { nextStatuses } from '../decide/status-machine.js';
import { notFound } from '../not-found.js';
import { keptPostings } from '../saved/kept-postings.js';

export type ApplicationRow = Prisma.ApplicationGetPayload<object>;

/** @throws 404 application-not-found, also for somebody else's. */
export async function requireApplication(db: { prisma: Database['prisma'] }, id: string): Promise<ApplicationRow> {
  const row = await db.prisma.application.findFirst({ where: { id, ...me() } });
  if (!row) throw notFound('application');
  return row;
}

/** The same, locked: writers of one application, and with them its events, come one after the other. */
export async function lockApplication(tx: PrismaTx, id: string): Promise<ApplicationRow> {
  const { tenantId, ownerId } = me();
  await tx.$queryRaw`SELECT 1 FROM application.application
    WHERE id = ${id}::uuid AND tenant_id = ${tenantId}::uuid AND owner_id = ${ownerId}::uuid FOR UPDATE`;
  const row = await tx.application.findFirst({ where: { id, tenantId, ownerId } });
  if (!row) throw notFound('application');
  return row;
}

/** What every event about an application says of it. */
export const refOf = ({ ownerId, id, postingId, title, company }: ApplicationRow) => ({
  ownerId,
  applicationId: id,
  postingId,
  title,
  company,
});

export async function toViews(db: Database, rows: ApplicationRow[]): Promise<ApplicationView[]> {
  const kept = await keptPostings(
    db,
    rows.map(({ postingId }) => postingId),
  );
  return rows.map((row) => ({
    id: row.id,
    status: row.status as ApplicationStatus,
    next: nextStatuses(row.status as ApplicationStatus),
    title: row.title,
    company: row.company,
    url: row.url,
    posting: row.postingId === null ? null : (kept.get(row.postingId) ?? null),
    version: row.version,
    appliedAt: row.appliedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }));
}
