import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '#libs/data';
import { me, ProblemError } from '#libs/platform';
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
    if (stored.receivedAt === null) await this.refuseOtherBody(stored.id, body);
    return stored;
  }

  private async refuseOtherBody(id: string, body: Buffer): Promise<void> {
    const earlier = await this.db.prisma.receipt.findUnique({ where: { id }, select: { body: true } });
    if (earlier && digest(earlier.body) !== digest(body)) {
      throw new ProblemError({
        status: 409,
        code: 'idempotency-key-reused',
        title: 'This Idempotency-Key was used with another body',
        detail: 'Send the same body with the same key, or a new key.',
      });
    }
  }
}

export const kindOf = ({ html }: Submission): 'text' | 'html' => (html === undefined ? 'text' : 'html');

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
