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
  kind: ReceiptKind;
  body: Buffer;
  correlationId: string;
  sourceId?: string;
  /** The reading that it is a page of. */
  readingId?: string;
  contentType?: string | null;
  /** What a signature is verified with, kept so that it can be verified again. */
  headers?: Readonly<Record<string, string>>;
  /** Why it is not to be processed: then it waits in quarantine, and nobody is told. */
  quarantined?: { reason: string; details: string[] };
}

type ReceiptKind = 'text' | 'html' | 'json' | 'url' | 'file' | 'webhook';

/** The channel of what a source delivers. */
export const channelOf = (sourceId: string): string => `source ${sourceId}`;

/** From this size on a body travels alone: two hundred of them in one statement would not fit. */
const LARGE = 256 * 1_024;

export interface StoredReceipt {
  id: string;
  /** Null when the delivery key was seen before: nothing was stored, and `id` is the receipt of that time. */
  receivedAt: Date | null;
}

// Receipt and event in one statement: it is its own transaction, so a batch costs one trip to the server. The bodies come
// as one: a single one is sent as its bytes, each of an array would be sent in twice as many digits.
const STORE = `WITH stored AS (
    INSERT INTO posting.receipt (id, tenant_id, owner_id, channel, delivery_key, kind, body,
      source_id, content_type, headers, state, reason, details, reading_id)
    SELECT id, tenant_id, owner_id, channel, delivery_key, kind, substring($7::bytea FROM first FOR length), source_id,
      content_type, headers, state, reason, ARRAY(SELECT json_array_elements_text(details)), reading_id
    FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $16::int[], $17::int[],
      $9::uuid[], $10::text[], $11::json[], $12::text[], $13::text[], $14::json[], $15::uuid[])
      AS r(id, tenant_id, owner_id, channel, delivery_key, kind, first, length, source_id, content_type, headers, state,
        reason, details, reading_id)
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
    const whole = { ...receipt, correlationId: contextOrNew().correlationId };
    return receipt.body.byteLength > LARGE ? this.insertOne(whole) : this.batches.add(whole);
  }

  private async insertOne(receipt: NewReceipt): Promise<StoredReceipt> {
    const [stored] = await this.insert([receipt]);
    return stored ?? { id: receipt.id, receivedAt: null };
  }

  private async insert(receipts: NewReceipt[]): Promise<StoredReceipt[]> {
    const column = <K extends keyof NewReceipt>(name: K) => receipts.map((receipt) => receipt[name]);
    const bodies = column('body');
    const stored = await this.db.sqlStatement<{ id: string; receivedAt: Date }>(STORE, () => [
      column('id'),
      column('tenantId'),
      column('ownerId'),
      column('channel'),
      column('deliveryKey'),
      column('kind'),
      Buffer.concat(bodies),
      encodeEvents(receipts.filter(({ quarantined }) => !quarantined).map(toEvent)),
      receipts.map(({ sourceId }) => sourceId ?? null),
      receipts.map(({ contentType }) => contentType ?? null),
      receipts.map(({ headers }) => (headers ? JSON.stringify(headers) : null)),
      receipts.map(({ quarantined }) => (quarantined ? 'quarantined' : 'stored')),
      receipts.map(({ quarantined }) => quarantined?.reason ?? null),
      receipts.map(({ quarantined }) => JSON.stringify(quarantined?.details ?? [])),
      receipts.map(({ readingId }) => readingId ?? null),
      firstBytes(bodies),
      bodies.map(({ byteLength }) => byteLength),
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

/** Where each begins among all of them, as SQL counts. */
function firstBytes(bodies: readonly Buffer[]): number[] {
  let next = 1;
  return bodies.map(({ byteLength }) => (next += byteLength) - byteLength);
}

const keyOf = (receipt: NewReceipt): string => `${receipt.tenantId}${receipt.channel}\u001f${receipt.deliveryKey}`;

const toEvent = (receipt: NewReceipt): NewEvent<'receipt.stored'> => ({
  type: 'receipt.stored',
  source: SOURCE,
  subject: receipt.id,
  sequence: 1,
  tenantId: receipt.tenantId,
  correlationId: receipt.correlationId,
  data: { receiptId: receipt.id, sourceId: receipt.sourceId ?? null, kind: receipt.kind },
});
