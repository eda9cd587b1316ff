import { Module } from '@nestjs/common';
import { MessagingModule } from '#libs/messaging';
import { CloseExpired } from './expiry/close-expired.job.js';
import { Intake } from './receive/intake.js';
import { IntakeController } from './receive/intake.controller.js';
import { ReceiptReader } from './receive/receipt-reader.js';
import { ReceiptsController } from './receive/receipts.controller.js';
import { ReceiptStore } from './receive/receipt-store.js';
import { SettledReceipts } from './receive/settled-receipts.js';
import { Normaliser } from './record/normaliser.js';
import { RecordPostingWhenReceiptStored } from './record/record-posting-when-receipt-stored.js';
import { PostingReader } from './search/posting-reader.js';
import { PostingsController } from './search/postings.controller.js';
import { GROUP } from './service.js';

/** Receive, normalise, record: from what arrives to a posting and its events. */
@Module({
  imports: [MessagingModule.forConsumer({ group: GROUP, subscribes: ['receipt.stored'] })],
  controllers: [IntakeController, ReceiptsController, PostingsController],
  providers: [
    CloseExpired,
    Intake,
    ReceiptStore,
    ReceiptReader,
    SettledReceipts,
    Normaliser,
    RecordPostingWhenReceiptStored,
    PostingReader,
  ],
})
export class PostingIngestModule {}
