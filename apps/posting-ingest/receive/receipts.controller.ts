import { Controller, Inject } from '@nestjs/common';
import { getReceipt, listReceipts, replayReceipt, type Receipt, type RouteInput } from '#libs/contracts';
import { Input, Route } from '#libs/platform';
import { ReceiptReader } from './receipt-reader.js';

@Controller()
export class ReceiptsController {
  constructor(@Inject(ReceiptReader) private readonly receipts: ReceiptReader) {}

  @Route(getReceipt)
  get(@Input() { params }: RouteInput<typeof getReceipt>): Promise<Receipt> {
    return this.receipts.get(params.id);
  }

  @Route(listReceipts)
  list(@Input() { query }: RouteInput<typeof listReceipts>): Promise<{ items: Receipt[]; nextCursor: string | null }> {
    return this.receipts.list(query.limit, query.cursor, query.state);
  }

  @Route(replayReceipt)
  replay(@Input() { params }: RouteInput<typeof replayReceipt>): Promise<Receipt> {
    return this.receipts.replay(params.id);
  }
}
