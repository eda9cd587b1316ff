import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import { Database, MicroBatcher, type Prisma } from '#libs/data';
import { Consumer, OnEventPrepared, type Prepared } from '#libs/messaging';
import { contextOrNew } from '#libs/platform';
import { isOpen, SettledReceipts } from '../receive/settled-receipts.js';
import { GROUP } from '../service.js';
import { Normaliser } from './normaliser.js';
import { parkReceipt } from './park-receipt.js';
import { ProcessSourceReceipt } from './process-source-receipt.js';
import { settleReceipts, type PreparedReceipt } from './settle-receipts.js';

type Receipt = Prisma.ReceiptGetPayload<object>;

/** Receipts read in one query; they are held in memory with their bodies. */
const READ_TOGETHER = 20;

@Consumer(GROUP)
export class RecordPostingWhenReceiptStored {
  private readonly receipts: MicroBatcher<string, Receipt | undefined>;

  constructor(
    @Inject(Database) db: Database,
    @Inject(Normaliser) private readonly normaliser: Normaliser,
    @Inject(SettledReceipts) private readonly settled: SettledReceipts,
    @Inject(ProcessSourceReceipt) private readonly sources: ProcessSourceReceipt,
  ) {
    const read = async (ids: string[]): Promise<(Receipt | undefined)[]> => {
      const rows = await db.prisma.receipt.findMany({ where: { id: { in: ids } } });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id));
    };
    this.receipts = new MicroBatcher(read, { maxSize: READ_TOGETHER });
  }

  // In any order: a replay is tried at once, also while an earlier event of the receipt is parked. The receipt's state says
  // what is still to do. Its body never changes, so what is made of it before the transaction stays true.
  @OnEventPrepared('receipt.stored', { ordering: 'version-guarded', onParked: parkReceipt })
  async record({ data: { receiptId: id }, tenantid }: Event<'receipt.stored'>): Promise<Prepared<PreparedReceipt>> {
    const receipt = await this.receipts.add(id);
    const isMine = receipt?.tenantId === tenantid && isOpen(receipt);
    const made = isMine ? await this.make(receipt) : null;
    return {
      value: { id, made, context: contextOrNew() },
      write: async (all, tx) => {
        await settleReceipts(tx, all);
        return () => Promise.resolve(all.forEach((one) => this.settled.announce(one.id)));
      },
    };
  }

  /** What a person handed in is one posting, recorded when it is settled; a source's are many, recorded before. */
  private async make(receipt: Receipt): Promise<NonNullable<PreparedReceipt['made']>> {
    const { sourceId, body, receivedAt: now } = receipt;
    if (sourceId !== null) return { end: await this.sources.process(receipt, sourceId) };
    const normalised = await this.normaliser.do({ do: 'normalise', body, now }, body.byteLength);
    if ('refused' in normalised) {
      const details = normalised.refused;
      return { end: { state: 'ignored', reason: 'not-a-posting', details, postingId: null } };
    }
    const { tenantId, ownerId, id: receiptId } = receipt;
    return { posting: { ...normalised, tenantId, ownerId, receiptId, receivedAt: now, context: contextOrNew() } };
  }
}
