import { Controller, Inject } from '@nestjs/common';
import {
  getReceipt,
  listReceipts,
  replayReceipt,
  replayReceipts,
  type Receipt,
  type ReceiptDetail,
  type RouteInput,
} from '#libs/contracts';
import type { PageOf } from '#libs/data';
import { Input, Route } from '#libs/platform';
import { ReceiptReader } from './receipt-reader.js';
import { ReplayReceipts } from './replay-receipts.js';

@Controller()
export class ReceiptsController {
  constructor(
    @Inject(ReceiptReader) private readonly receipts: ReceiptReader,
    @Inject(ReplayReceipts) private readonly replays: ReplayReceipts,
  ) {}

  @Route(getReceipt)
  get(@Input() { params }: RouteInput<typeof getReceipt>): Promise<ReceiptDetail> {
    return this.receipts.get(params.id);
  }

  @Route(listReceipts)
  list(@Input() { query }: RouteInput<typeof listReceipts>): Promise<PageOf<Receipt>> {
    return this.receipts.list(query);
  }

  @Route(replayReceipt)
  async replay(@Input() { params }: RouteInput<typeof replayReceipt>): Promise<ReceiptDetail> {
    await this.replays.one(params.id);
    return this.receipts.get(params.id);
  }

  @Route(replayReceipts)
  replayMany(@Input() { body }: RouteInput<typeof replayReceipts>): Promise<{ replayed: number; more: boolean }> {
    return this.replays.many(body);
  }
}
