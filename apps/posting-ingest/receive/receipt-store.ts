import { Inject, Injectable } from '@nestjs/common';
import { append, Database, MicroBatcher, type NewEvent, type SqlTx } from '#libs/data';
import { contextOrNew } from '#libs/platform';
import { SOURCE } from '../service.js';

export interface NewReceipt {
  id: string;
  tenantId: string;
  ownerId: string;
  /** Who delivers; keys are unique per channel. */
  channel: string;
  deliveryKey: string;
  kind: 'text' | 'html';
  body: Buffer;
  correlationId: string;
}

export interface StoredReceipt {
  id: string;
  /** The delivery key was seen before: nothing was stored, and `id` is the receipt of that time. */
  duplicate: boolean;
}

const INSERT = `INSERT INTO posting.receipt (id, tenant_id, owner_id, channel, delivery_key, kind, body)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::bytea[])
  ON CONFLICT (tenant_id, channel, delivery_key) DO NOTHING RETURNING id`;

const FIND = `SELECT id, tenant_id || channel || chr(0x1F) || delivery_key AS key FROM posting.receipt
  WHERE (tenant_id, channel, delivery_key) IN (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]))`;

/** Makes what arrives durable before anybody is answered. Single callers are gathered into one statement. */
@Injectable()
export class ReceiptStore {
  private readonly batches: MicroBatcher<NewReceipt, StoredReceipt>;

  constructor(@Inject(Database) private readonly db: Database) {
    this.batches = new MicroBatcher((receipts) => this.db.sqlTransaction((tx) => this.insert(tx, receipts)), {
      maxSize: 200,
    });
  }

  /** Resolves when the receipt and its event are committed. */
  store(receipt: Omit<NewReceipt, 'correlationId'>): Promise<StoredReceipt> {
    return this.batches.add({ ...receipt, correlationId: contextOrNew().correlationId });
  }

  private async insert(tx: SqlTx, receipts: NewReceipt[]): Promise<StoredReceipt[]> {
    const column = <K extends keyof NewReceipt>(name: K) => receipts.map((receipt) => receipt[name]);
    const { rows } = await tx.query<{ id: string }>(INSERT, [
      column('id'),
      column('tenantId'),
      column('ownerId'),
      column('channel'),
      column('deliveryKey'),
      column('kind'),
      column('body'),
    ]);
    const inserted = new Set(rows.map((row) => row.id));
    const fresh = receipts.filter(({ id }) => inserted.has(id));
    await append(tx, fresh.map(toEvent));
    const known = fresh.length < receipts.length ? await this.find(tx, receipts) : new Map<string, string>();
    return receipts.map((receipt) =>
      inserted.has(receipt.id)
        ? { id: receipt.id, duplicate: false }
        : { id: known.get(keyOf(receipt)) ?? receipt.id, duplicate: true },
    );
  }

  private async find(tx: SqlTx, receipts: NewReceipt[]): Promise<Map<string, string>> {
    const { rows } = await tx.query<{ id: string; key: string }>(FIND, [
      receipts.map((r) => r.tenantId),
      receipts.map((r) => r.channel),
      receipts.map((r) => r.deliveryKey),
    ]);
    return new Map(rows.map((row) => [row.key, row.id]));
  }
}

const keyOf = (receipt: NewReceipt): string => `${receipt.tenantId}${receipt.channel}\u001f${receipt.deliveryKey}`;

const toEvent = (receipt: NewReceipt): NewEvent<'receipt.stored'> => ({
  type: 'receipt.stored',
  source: SOURCE,
  subject: receipt.id,
  sequence: 1,
  tenantId: receipt.tenantId,
  correlationId: receipt.correlationId,
  data: { receiptId: receipt.id, sourceId: null, kind: receipt.kind },
});
