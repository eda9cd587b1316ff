import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { me, ProblemError } from '#libs/platform';
import { channelOf, ReceiptStore } from './receipt-store.js';
import { refuseOtherBody } from './other-body.js';
import { Database } from '#libs/data';

/** Takes a file for a source: durable, then read by the source's adapter. */
@Injectable()
export class Imports {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(ReceiptStore) private readonly receipts: ReceiptStore,
  ) {}

  /** @returns the receipt's id. */
  async take(
    sourceId: string,
    bytes: Uint8Array,
    contentType: string | undefined,
    key: string | undefined,
  ): Promise<string> {
    if (bytes.byteLength === 0) {
      throw new ProblemError({ status: 400, code: 'empty-body', title: 'There is nothing to import' });
    }
    const id = uuidv7();
    const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const stored = await this.receipts.store({
      id,
      ...me(),
      sourceId,
      channel: channelOf(sourceId),
      deliveryKey: key === undefined ? `import ${id}` : `import key ${key}`,
      kind: 'file',
      body,
      contentType: contentType ?? null,
    });
    if (stored.receivedAt === null) await refuseOtherBody(this.db, stored.id, body);
    return stored.id;
  }
}
