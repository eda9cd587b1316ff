import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import { Database, type Prisma, type PrismaTx } from '#libs/data';
import { Consumer, OnEventPrepared, type Effect } from '#libs/messaging';
import { isOpen, SettledReceipts } from '../receive/settled-receipts.js';
import { GROUP } from '../service.js';
import { Normaliser } from './normaliser.js';
import { parkReceipt } from './park-receipt.js';
import { ProcessSourceReceipt, type ReceiptEnd } from './process-source-receipt.js';
import { recordPosting } from './record-posting.js';

@Consumer(GROUP)
export class RecordPostingWhenReceiptStored {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Normaliser) private readonly normaliser: Normaliser,
    @Inject(SettledReceipts) private readonly settled: SettledReceipts,
    @Inject(ProcessSourceReceipt) private readonly sources: ProcessSourceReceipt,
  ) {}

  // In any order: a replay is tried at once, also while an earlier event of the receipt is parked. The receipt's state says
  // what is still to do. Its body never changes, so what is made of it before the transaction stays true.
  @OnEventPrepared('receipt.stored', { ordering: 'version-guarded', onParked: parkReceipt })
  async record({ data: { receiptId: id }, tenantid: tenantId }: Event<'receipt.stored'>): Promise<Effect> {
    const receipt = await this.db.prisma.receipt.findFirst({ where: { id, tenantId } });
    const settle = receipt && isOpen(receipt) ? await this.prepare(receipt) : null;
    return async (tx) => {
      // Two events of one receipt come one after the other.
      const [current] = await tx.$queryRaw<{ state: string; ownerId: string }[]>`
        SELECT state, owner_id AS "ownerId" FROM posting.receipt WHERE id = ${id}::uuid FOR UPDATE`;
      if (settle && current && isOpen(current)) {
        const { items, ...end } = await settle(tx);
        const many = items === undefined ? {} : { items: items as unknown as Prisma.InputJsonArray };
        await tx.receipt.update({
          where: { id },
          data: { ...end, ...many, attempts: { increment: 1 }, settledAt: new Date() },
        });
      }
      return () => Promise.resolve(this.settled.announce(id));
    };
  }

  /** What a person handed in is one posting, made in the transaction that settles it; a source's are many, made before. */
  private async prepare(receipt: Receipt): Promise<(tx: PrismaTx) => Promise<End>> {
    const { sourceId, body, receivedAt: now } = receipt;
    if (sourceId !== null) {
      const end = await this.sources.process(receipt, sourceId);
      return () => Promise.resolve(end);
    }
    const made = await this.normaliser.do({ do: 'normalise', body, now }, body.byteLength);
    return async (tx) => {
      if ('refused' in made)
        return { state: 'ignored', reason: 'not-a-posting', details: made.refused, postingId: null };
      const { tenantId, ownerId, id: receiptId } = receipt;
      const { id: postingId } = await recordPosting(tx, { ...made, tenantId, ownerId, receiptId });
      return { state: 'applied', reason: null, details: [], postingId };
    };
  }
}

type Receipt = Prisma.ReceiptGetPayload<object>;
type End = Omit<ReceiptEnd, 'items'> & Partial<Pick<ReceiptEnd, 'items'>>;
