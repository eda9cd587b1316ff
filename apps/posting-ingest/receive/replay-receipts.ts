import { Inject, Injectable } from '@nestjs/common';
import type { EventData } from '#libs/contracts';
import { append, Database, Prisma } from '#libs/data';
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
/** More than a quarantine holds. */
const MOST_LOOKED = 20 * AT_ONCE;

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
    let replayed = 0;
    let after: string | undefined;
    // Those that stay where they are, since they still cannot be verified, must not stand before the others for ever.
    for (let looked = 0; looked < MOST_LOOKED; looked += AT_ONCE) {
      const found = await this.find(filter, after);
      for (const receipt of found) {
        if (await this.replay(receipt)) replayed++;
        after = receipt.id;
        if (replayed === AT_ONCE) return { replayed, more: (await this.find(filter, after)).length > 0 };
      }
      if (found.length < AT_ONCE) return { replayed, more: false };
    }
    return { replayed, more: true };
  }

  private find(filter: ReplayFilter, after: string | undefined): Promise<{ id: string; state: string }[]> {
    return this.db.prisma.receipt.findMany({
      where: { ...me(), ...conditions(filter), ...(after === undefined ? {} : { id: { gt: after } }) },
      select: { id: true, state: true },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
    });
  }

  /** @returns whether it is on its way again; one in quarantine stays there while it cannot be verified. */
  private async replay({ id, state }: { id: string; state: string }): Promise<boolean> {
    if (state !== 'quarantined') return this.putBack(id, {});
    const deliveryKey = await this.quarantine.verify(id);
    if (deliveryKey === null) return false;
    try {
      return await this.putBack(id, { deliveryKey });
    } catch (error) {
      if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
      await this.quarantine.setAside(id);
      return false;
    }
  }

  /** @param named under which key its delivery is known from now on; in one step, or a crash between would lose it. */
  private async putBack(id: string, named: { deliveryKey?: string }): Promise<true> {
    const { tenantId } = me();
    await this.db.transaction(async (tx) => {
      const { count } = await tx.receipt.updateMany({
        where: { id, ...me() },
        data: { state: 'stored', reason: null, details: [], settledAt: null, version: { increment: 1 }, ...named },
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
