import type { ParsedPosting, Posting } from '#libs/contracts';
import { append, type NewEvent, type PrismaTx } from '#libs/data';
import { SOURCE } from '../service.js';
import { toCard } from './posting-card.js';

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
  const data = { postingId, postingVersion: version, posting: toCard(content as unknown as ParsedPosting, 'open') };
  await append(tx, [
    { type: 'posting.reopened', source: SOURCE, subject: postingId, sequence: version, tenantId, data },
  ]);
  return true;
}
