import type { Posting } from '#libs/contracts';
import { append, Prisma, type NewEvent, type PrismaTx } from '#libs/data';
import { SOURCE } from '../service.js';
import { toCard } from './posting-card.js';
import { contentOf } from './stored-content.js';

export type CloseReason = NonNullable<Posting['statusReason']>;

/** @returns false when the posting is closed already (or does not exist). */
export async function close(
  tx: PrismaTx,
  tenantId: string,
  postingId: string,
  reason: CloseReason,
  { byHand = false }: { byHand?: boolean } = {},
): Promise<boolean> {
  const now = new Date();
  const { count } = await tx.posting.updateMany({
    where: { id: postingId, tenantId, status: 'open' },
    data: {
      status: 'closed',
      statusReason: reason,
      closedAt: now,
      statusByHandAt: byHand ? now : null,
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  await tx.postingSearch.updateMany({ where: { postingId }, data: { open: false } });
  const { version } = await tx.posting.findUniqueOrThrow({ where: { id: postingId }, select: { version: true } });
  const data = { postingId, postingVersion: version, reason, closedAt: now.toISOString() };
  const closed: NewEvent = {
    type: 'posting.closed',
    source: SOURCE,
    subject: postingId,
    sequence: version,
    tenantId,
    data,
  };
  await append(tx, [closed]);
  return true;
}

/** @returns false when the posting is open already (or does not exist). */
export async function reopen(
  tx: PrismaTx,
  tenantId: string,
  postingId: string,
  { byHand = false }: { byHand?: boolean } = {},
): Promise<boolean> {
  const statusByHandAt = byHand ? new Date() : null;
  const { count } = await tx.posting.updateMany({
    where: { id: postingId, tenantId, status: 'closed' },
    data: { status: 'open', statusReason: null, closedAt: null, statusByHandAt, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.postingSearch.updateMany({ where: { postingId }, data: { open: true } });
  const { version, content } = await tx.posting.findUniqueOrThrow({
    where: { id: postingId },
    select: { version: true, content: true },
  });
  const data = { postingId, postingVersion: version, posting: toCard(contentOf(content), 'open') };
  await append(tx, [
    { type: 'posting.reopened', source: SOURCE, subject: postingId, sequence: version, tenantId, data },
  ]);
  return true;
}

/**
 * What a person closed or opened is its source's again: what that says next of the posting counts, and its date does. The
 * source is to be read anew, also where it answers what it answered before.
 */
export async function release(tx: PrismaTx, tenantId: string, postingId: string): Promise<void> {
  const where = { id: postingId, tenantId, statusByHandAt: { not: null } };
  const released = await tx.posting.findFirst({ where, select: { sourceId: true } });
  if (!released) return;
  // A person's word that it is over, and no date's: there is none that could be moved to open it.
  const noDate = { OR: [{ closingAt: null }, { closingAt: { gt: new Date() } }] };
  await tx.posting.updateMany({
    where: { ...where, ...noDate, status: 'closed', statusReason: 'expired' },
    data: { statusReason: 'removed' },
  });
  await tx.posting.updateMany({ where, data: { statusByHandAt: null } });
  if (released.sourceId === null) return;
  const data = { known: Prisma.JsonNull, syncRequestedAt: new Date() };
  await tx.source.updateMany({ where: { id: released.sourceId, tenantId, readEvery: { not: null } }, data });
}
