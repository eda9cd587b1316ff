import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import { Database } from '#libs/data';
import { Consumer, OnEventPrepared, type Effect } from '#libs/messaging';
import { isOpen, SettledReceipts } from '../receive/settled-receipts.js';
import { GROUP } from '../service.js';
import { Normaliser } from './normaliser.js';
import { parkReceipt } from './park-receipt.js';
import { recordPosting } from './record-posting.js';

@Consumer(GROUP)
export class RecordPostingWhenReceiptStored {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Normaliser) private readonly normaliser: Normaliser,
    @Inject(SettledReceipts) private readonly settled: SettledReceipts,
  ) {}

  // In any order: a replay is tried at once, also while an earlier event of the receipt is parked. The receipt's state says
  // what is still to do. Its body never changes, so what is made of it before the transaction stays true.
  @OnEventPrepared('receipt.stored', { ordering: 'version-guarded', onParked: parkReceipt })
  async record({ data: { receiptId: id }, tenantid: tenantId }: Event<'receipt.stored'>): Promise<Effect> {
    const receipt = await this.db.prisma.receipt.findFirst({ where: { id, tenantId } });
    const made = receipt && isOpen(receipt) ? await this.normaliser.normalise(receipt.body, receipt.receivedAt) : null;
    return async (tx) => {
      // Two events of one receipt come one after the other.
      const [current] = await tx.$queryRaw<{ state: string; ownerId: string }[]>`
        SELECT state, owner_id AS "ownerId" FROM posting.receipt WHERE id = ${id}::uuid FOR UPDATE`;
      if (made && current && isOpen(current)) {
        const end =
          'refused' in made
            ? { state: 'ignored', reason: 'not-a-posting', details: made.refused }
            : {
                state: 'applied',
                reason: null,
                details: [],
                postingId: await recordPosting(tx, { ...made, tenantId, ownerId: current.ownerId, receiptId: id }),
              };
        await tx.receipt.update({ where: { id }, data: { ...end, settledAt: new Date() } });
      }
      return () => Promise.resolve(this.settled.announce(id));
    };
  }
}
