import { Controller, Inject } from '@nestjs/common';
import { getReceipt, listReceipts, replayReceipt, type Receipt, type RouteInput } from '#libs/contracts';
import type { PageOf } from '#libs/data';
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
  list(@Input() { query }: RouteInput<typeof listReceipts>): Promise<PageOf<Receipt>> {
    return this.receipts.list(query);
  }

  @Route(replayReceipt)
  replay(@Input() { params }: RouteInput<typeof replayReceipt>): Promise<Receipt> {
    return this.receipts.replay(params.id);
  }
}
