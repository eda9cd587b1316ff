import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';
import { me, newId } from '#libs/platform';
import { keyReused, refuseOtherBody } from './other-body.js';
import { ReadPage } from './read-page.js';
import { ReceiptStore, type StoredReceipt } from './receipt-store.js';

export interface Submission {
  text?: string | undefined;
  html?: string | undefined;
  json?: Record<string, unknown> | undefined;
  url?: string | undefined;
}

/** Takes what a person hands in, once per idempotency key. */
@Injectable()
export class Intake {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(ReceiptStore) private readonly receipts: ReceiptStore,
    @Inject(ReadPage) private readonly page: ReadPage,
  ) {}

  /** @returns the receipt, durable by now. */
  async take(submission: Submission, idempotencyKey: string | undefined): Promise<StoredReceipt> {
    const { tenantId, ownerId } = me();
    const id = newId();
    const kind = kindOf(submission);
    const deliveryKey = idempotencyKey === undefined ? id : `key ${idempotencyKey}`;
    const { url } = submission;
    if (kind === 'url' && url !== undefined) return this.takePage({ id, tenantId, ownerId, deliveryKey }, url);
    const body = Buffer.from(JSON.stringify(submission));
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

  /** What the page said is what was received: it is kept, and read again from there. */
  private async takePage({ ownerId, ...ids }: Ids, asked: string): Promise<StoredReceipt> {
    const channel = `intake ${ownerId}`;
    const { tenantId, deliveryKey } = ids;
    const where = { tenantId_channel_deliveryKey: { tenantId, channel, deliveryKey } };
    const known = await this.db.prisma.receipt.findUnique({ where, select: { id: true, body: true } });
    if (known) {
      if ((JSON.parse(Buffer.from(known.body).toString()) as { asked?: string }).asked !== asked) throw keyReused();
      return { id: known.id, receivedAt: null };
    }
    const page = await this.page.at(asked);
    const body = Buffer.from(JSON.stringify({ ...page, asked }));
    return this.receipts.store({ ...ids, ownerId, channel, kind: 'url', body });
  }
}

interface Ids {
  id: string;
  tenantId: string;
  ownerId: string;
  deliveryKey: string;
}

export const kindOf = ({ text, html, json }: Submission): 'text' | 'html' | 'json' | 'url' =>
  text !== undefined ? 'text' : html !== undefined ? 'html' : json !== undefined ? 'json' : 'url';
