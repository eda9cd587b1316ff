import { v7 as uuidv7 } from 'uuid';
import type { ApplicationStatus, PostingCard } from '#libs/contracts';
import { append, type NewEvent, type PrismaTx } from '#libs/data';
import { me, ProblemError } from '#libs/platform';
import { SOURCE } from '../service.js';
import { refOf, type ApplicationRow } from './application-row.js';

export interface Start {
  postingId: string | null;
  title: string;
  company: string | null;
  url: string | null;
  status: ApplicationStatus;
}

export const startOf = (postingId: string, card: PostingCard, status: ApplicationStatus): Start => ({
  postingId,
  title: card.title,
  company: card.company,
  url: card.applyUrl,
  status,
});

/**
 * Begin to track a job. One application per owner and posting, enforced by the database.
 * @throws 409 already-tracked, naming the application there is.
 */
export async function startApplication(tx: PrismaTx, start: Start, now = new Date()): Promise<ApplicationRow> {
  const { tenantId, ownerId } = me();
  const appliedAt = start.status === 'applied' ? now : null;
  const id = uuidv7();
  const row = { id, tenantId, ownerId, ...start, appliedAt, createdAt: now, updatedAt: now };
  const { count } = await tx.application.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) throw await alreadyTracked(tx, start.postingId);
  await tx.timelineEntry.create({
    data: {
      id: uuidv7(),
      applicationId: id,
      kind: 'started',
      at: now,
      by: 'candidate',
      data: { status: start.status },
    },
  });
  const created = await tx.application.findUniqueOrThrow({ where: { id } });
  const at = now.toISOString();
  const event = { source: SOURCE, subject: id, sequence: created.version, tenantId };
  const started: NewEvent = {
    ...event,
    type: 'application.started',
    data: { ...refOf(created), status: start.status, at },
  };
  const submitted: NewEvent = { ...event, type: 'application.submitted', data: { ...refOf(created), at } };
  await append(tx, start.status === 'applied' ? [started, submitted] : [started]);
  return created;
}

async function alreadyTracked(tx: PrismaTx, postingId: string | null): Promise<ProblemError> {
  const known = await tx.application.findFirst({ where: { ...me(), postingId }, select: { id: true, status: true } });
  return new ProblemError({
    status: 409,
    code: 'already-tracked',
    title: 'You track this job already',
    detail: `It is at "${known?.status ?? 'unknown'}".`,
    extensions: { applicationId: known?.id ?? null },
  });
}
