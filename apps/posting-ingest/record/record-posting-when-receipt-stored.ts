import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import type { PrismaTx } from '#libs/data';
import { Consumer, OnEvent, type AfterCommit } from '#libs/messaging';
import { normalise } from '../normalise/normalise.js';
import { isOpen, SettledReceipts } from '../receive/settled-receipts.js';
import { GROUP } from '../service.js';
import { parkReceipt } from './park-receipt.js';
import { recordPosting } from './record-posting.js';

@Consumer(GROUP)
export class RecordPostingWhenReceiptStored {
  constructor(@Inject(SettledReceipts) private readonly settled: SettledReceipts) {}

  // In any order: a replay is tried at once, also while an earlier event of the receipt is parked. The receipt's state says
  // what is still to do.
  @OnEvent('receipt.stored', { ordering: 'version-guarded', onParked: parkReceipt })
  async record(event: Event<'receipt.stored'>, tx: PrismaTx): Promise<AfterCommit> {
    const id = event.data.receiptId;
    const receipt = await tx.receipt.findFirst({ where: { id, tenantId: event.tenantid } });
    if (receipt && isOpen(receipt)) {
      const { tenantId, ownerId } = receipt;
      const result = normalise(receipt.body, receipt.receivedAt);
      const end =
        'refused' in result
          ? { state: 'ignored', reason: 'not-a-posting', details: result.refused }
          : {
              state: 'applied',
              reason: null,
              details: [],
              postingId: await recordPosting(tx, {
                tenantId,
                ownerId,
                receiptId: id,
                parsed: result.posting,
                sourceUrl: result.sourceUrl,
              }),
            };
      await tx.receipt.update({ where: { id }, data: { ...end, settledAt: new Date() } });
    }
    return () => Promise.resolve(this.settled.announce(id));
  }
}
