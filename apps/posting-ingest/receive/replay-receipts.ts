import { Inject, Injectable } from '@nestjs/common';
import type { EventData } from '#libs/contracts';
import { append, Database, type Prisma } from '#libs/data';
import { me } from '#libs/platform';
import { Quarantine } from '../webhooks/quarantine.js';
import { SOURCE } from '../service.js';
import { notFound } from './receipt-reader.js';

export interface ReplayFilter {
  state?: string | undefined;
  sourceId?: string | undefined;
  reason?: string | undefined;
  receivedAfter?: string | undefined;
  receivedBefore?: string | undefined;
}

const AT_ONCE = 1_000;

/** Puts receipts back to the start. Their postings are found again by identity, so nothing doubles. */
@Injectable()
export class ReplayReceipts {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Quarantine) private readonly quarantine: Quarantine,
  ) {}

  async one(id: string): Promise<void> {
    const receipt = await this.db.prisma.receipt.findFirst({
      where: { id, ...me() },
      select: { id: true, state: true },
    });
    if (!receipt) throw notFound(id);
    await this.replay(receipt);
  }

  async many(filter: ReplayFilter): Promise<{ replayed: number; more: boolean }> {
    const found = await this.db.prisma.receipt.findMany({
      where: { ...me(), ...conditions(filter) },
      select: { id: true, state: true },
      orderBy: { id: 'asc' },
      take: AT_ONCE + 1,
    });
    let replayed = 0;
    for (const receipt of found.slice(0, AT_ONCE)) if (await this.replay(receipt)) replayed++;
    return { replayed, more: found.length > AT_ONCE };
  }

  /** @returns whether it is on its way again; one in quarantine stays there while it cannot be verified. */
  private async replay({ id, state }: { id: string; state: string }): Promise<boolean> {
    if (state === 'quarantined' && !(await this.quarantine.release(id))) return false;
    const { tenantId } = me();
    await this.db.transaction(async (tx) => {
      const { count } = await tx.receipt.updateMany({
        where: { id, ...me() },
        data: { state: 'stored', reason: null, details: [], settledAt: null, version: { increment: 1 } },
      });
      if (count === 0) throw notFound(id);
      const { kind, version, sourceId } = await tx.receipt.findUniqueOrThrow({
        where: { id },
        select: { kind: true, version: true, sourceId: true },
      });
      const data = { receiptId: id, sourceId, kind: kind as EventData<'receipt.stored'>['kind'] };
      await append(tx, [{ type: 'receipt.stored', source: SOURCE, subject: id, sequence: version, tenantId, data }]);
    });
    return true;
  }
}

function conditions({
  state,
  sourceId,
  reason,
  receivedAfter,
  receivedBefore,
}: ReplayFilter): Prisma.ReceiptWhereInput {
  const received = {
    ...(receivedAfter ? { gte: new Date(receivedAfter) } : {}),
    ...(receivedBefore ? { lt: new Date(receivedBefore) } : {}),
  };
  return {
    ...(state ? { state } : {}),
    ...(sourceId ? { sourceId } : {}),
    ...(reason ? { reason } : {}),
    ...(receivedAfter || receivedBefore ? { receivedAt: received } : {}),
  };
}
