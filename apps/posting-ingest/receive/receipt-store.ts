import { Inject, Injectable } from '@nestjs/common';
import { appendWhere, Database, encodeEvents, MicroBatcher, type NewEvent } from '#libs/data';
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
  /** Null when the delivery key was seen before: nothing was stored, and `id` is the receipt of that time. */
  receivedAt: Date | null;
}

// Receipt and event in one statement: it is its own transaction, so a batch costs one trip to the server.
const STORE = `WITH stored AS (
    INSERT INTO posting.receipt (id, tenant_id, owner_id, channel, delivery_key, kind, body)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::bytea[])
    ON CONFLICT (tenant_id, channel, delivery_key) DO NOTHING RETURNING id, received_at
  ), told AS (${appendWhere('$8', 'stored')})
  SELECT id, received_at AS "receivedAt" FROM stored`;

const FIND = `SELECT id, tenant_id || channel || chr(0x1F) || delivery_key AS key FROM posting.receipt
  WHERE (tenant_id, channel, delivery_key) IN (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]))`;

/** Makes what arrives durable before anybody is answered. Single callers are gathered into one statement. */
@Injectable()
export class ReceiptStore {
  private readonly batches: MicroBatcher<NewReceipt, StoredReceipt>;

  constructor(@Inject(Database) private readonly db: Database) {
    this.batches = new MicroBatcher((receipts) => this.insert(receipts), { maxSize: 200 });
  }

  /** Resolves when the receipt and its event are committed. */
  store(receipt: Omit<NewReceipt, 'correlationId'>): Promise<StoredReceipt> {
    return this.batches.add({ ...receipt, correlationId: contextOrNew().correlationId });
  }

  private async insert(receipts: NewReceipt[]): Promise<StoredReceipt[]> {
    const column = <K extends keyof NewReceipt>(name: K) => receipts.map((receipt) => receipt[name]);
    const stored = await this.db.sqlStatement<{ id: string; receivedAt: Date }>(STORE, () => [
      column('id'),
      column('tenantId'),
      column('ownerId'),
      column('channel'),
      column('deliveryKey'),
      column('kind'),
      column('body'),
      encodeEvents(receipts.map(toEvent)),
    ]);
    const times = new Map(stored.map(({ id, receivedAt }) => [id, receivedAt]));
    const known = stored.length < receipts.length ? await this.find(receipts) : new Map<string, string>();
    return receipts.map((receipt) => {
      const receivedAt = times.get(receipt.id);
      return receivedAt
        ? { id: receipt.id, receivedAt }
        : { id: known.get(keyOf(receipt)) ?? receipt.id, receivedAt: null };
    });
  }

  private async find(receipts: NewReceipt[]): Promise<Map<string, string>> {
    const { rows } = await this.db.pool.query<{ id: string; key: string }>(FIND, [
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
