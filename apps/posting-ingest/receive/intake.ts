import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '#libs/data';
import { me } from '#libs/platform';
import { refuseOtherBody } from './other-body.js';
import { ReceiptStore, type StoredReceipt } from './receipt-store.js';

export interface Submission {
  text?: string | undefined;
  html?: string | undefined;
  url?: string | undefined;
}

/** Takes what a person hands in, once per idempotency key. */
@Injectable()
export class Intake {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(ReceiptStore) private readonly receipts: ReceiptStore,
  ) {}

  /** @returns the receipt, durable by now. */
  async take(submission: Submission, idempotencyKey: string | undefined): Promise<StoredReceipt> {
    const { tenantId, ownerId } = me();
    const id = uuidv7();
    const body = Buffer.from(JSON.stringify(submission));
    const kind = kindOf(submission);
    const deliveryKey = idempotencyKey === undefined ? id : `key ${idempotencyKey}`;
    const stored = await this.receipts.store({
      id,
      tenantId,
      ownerId,
      channel: `intake ${ownerId}`,
      deliveryKey,
      kind,
      body,
    });
    if (stored.receivedAt === null) await refuseOtherBody(this.db, stored.id, body);
    return stored;
  }
}

export const kindOf = ({ html }: Submission): 'text' | 'html' => (html === undefined ? 'text' : 'html');
