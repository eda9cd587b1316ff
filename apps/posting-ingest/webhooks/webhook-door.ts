import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate } from 'uuid';
import type { SourceKind } from '#libs/contracts';
import { Database, type Prisma } from '#libs/data';
import { note, ProblemError } from '#libs/platform';
import { SecretBox } from '../connect/secret-box.js';
import { channelOf, ReceiptStore } from '../receive/receipt-store.js';
import { readBody } from './read-body.js';
import { hashOf, refused, type Delivery, type Refusal, type Verdict, type WebhookScheme } from './scheme.js';
import { schemeOf } from './schemes.js';

const WITH_SECRETS = { secrets: { select: { sealed: true } } } as const;
type SourceRow = Prisma.SourceGetPayload<{ include: typeof WITH_SECRETS }>;

export interface Acknowledgement {
  status: number;
  receiptId?: string;
  headers?: Record<string, string>;
}

interface Waiting {
  count: number;
  bytes: number;
  signed: number;
}

/** Waiting for a source at a time. A day of a large company's webhooks is a tenth of it. */
const MOST_QUARANTINED = 2_000;
const MOST_QUARANTINED_BYTES = 64 * 1_024 * 1_024;
/** Reads that deliveries in the same words as before may cause. */
const READ_AGAIN = `UPDATE posting.source SET known = NULL,
    next_read_at = least(next_read_at, greatest(now(), last_attempt_at + interval '5 minutes'))
  WHERE id = $1 AND read_every IS NOT NULL`;
/** What no owner of a secret can have signed, whichever it is. */
const UNSIGNED: ReadonlySet<Refusal> = new Set([
  'signature-missing',
  'signature-malformed',
  'timestamp-malformed',
  'body-unreadable',
]);
const QUARANTINED = `SELECT count(*)::int AS count, coalesce(sum(octet_length(body)), 0)::float8 AS bytes,
    count(*) FILTER (WHERE coalesce(reason, '') <> ALL($2))::int AS signed
  FROM posting.receipt WHERE source_id = $1 AND state = 'quarantined'`;
// Those that are unsigned go first, then the oldest.
const MAKE_ROOM = `WITH waiting AS (
    SELECT id, row_number() OVER kept AS place, sum(octet_length(body)) OVER kept AS bytes
    FROM posting.receipt WHERE source_id = $1 AND state = 'quarantined'
    WINDOW kept AS (ORDER BY (coalesce(reason, '') <> ALL($2)) DESC, id DESC))
  DELETE FROM posting.receipt USING waiting WHERE receipt.id = waiting.id AND (place >= $3 OR bytes > $4)`;

/** Only what a header of a handshake may hold is sent back. */
const HANDSHAKE = /^[\x21-\x7e]{1,300}$/;

/** Durable first, then the answer that the vendor takes for "arrived". */
@Injectable()
export class WebhookDoor {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(ReceiptStore) private readonly receipts: ReceiptStore,
    @Inject(SecretBox) private readonly box: SecretBox,
  ) {}

  async receive(sourceId: string, delivery: Delivery, now = new Date()): Promise<Acknowledgement> {
    const source = await this.find(sourceId);
    const kind = source.kind as SourceKind;
    const handshake = greet(kind, delivery);
    if (handshake) return handshake;
    const scheme = schemeOf(kind);
    const secrets = source.secrets.map(({ sealed }) => this.box.open(source.id, sealed));
    const verdict = verify(scheme, delivery, secrets, now);
    if (!verdict.ok) await this.makeRoom(source.id, delivery, verdict.reason);
    const stored = await this.store(source, scheme, delivery, verdict);
    if (verdict.ok && scheme.sameWords && stored.receivedAt === null) await this.db.pool.query(READ_AGAIN, [source.id]);
    note({ sourceId: source.id, kind, verdict: verdict.ok ? 'verified' : verdict.reason });
    if (!verdict.ok) throw notVerified();
    return { status: scheme.success, receiptId: stored.id };
  }

  private async find(id: string): Promise<SourceRow> {
    const source = validate(id)
      ? await this.db.prisma.source.findUnique({ where: { id }, include: WITH_SECRETS })
      : null;
    if (!source) throw new ProblemError({ status: 404, code: 'source-not-found', title: 'No such source' });
    if (source.deletedAt)
      throw new ProblemError({ status: 410, code: 'source-gone', title: 'This source was disconnected' });
    return source;
  }

  /**
   * What nobody has signed must not fill the disk, nor keep out what the owner of the source waits for: the newest push
   * out the oldest, but nothing that is unsigned pushes out what is signed, if only with a secret that is not known here.
   */
  private async makeRoom(sourceId: string, { body }: Delivery, reason: Refusal): Promise<void> {
    const unsigned = [...UNSIGNED];
    const { rows } = await this.db.pool.query<Waiting>(QUARANTINED, [sourceId, unsigned]);
    const { count = 0, bytes = 0, signed = 0 } = rows[0] ?? {};
    const most = MOST_QUARANTINED_BYTES - body.byteLength;
    if (count < MOST_QUARANTINED && bytes <= most) return;
    if (UNSIGNED.has(reason) && signed > 0 && signed === count) throw full();
    note({ sourceId, quarantine: 'full' });
    await this.db.pool.query(MAKE_ROOM, [sourceId, unsigned, MOST_QUARANTINED, most]);
  }

  /** What is not believed gets a key of its own kind: it must never take the place of the true delivery. */
  private store(source: SourceRow, scheme: WebhookScheme, delivery: Delivery, verdict: Verdict) {
    const headers = Object.fromEntries(
      scheme.headers.flatMap((name) => (delivery.headers[name] === undefined ? [] : [[name, delivery.headers[name]]])),
    );
    const quarantined = verdict.ok ? {} : { quarantined: { reason: verdict.reason, details: [] } };
    return this.receipts.store({
      id: uuidv7(),
      tenantId: source.tenantId,
      ownerId: source.ownerId,
      sourceId: source.id,
      channel: channelOf(source.id),
      deliveryKey: verdict.ok
        ? scheme.keyOf(delivery)
        : `quarantined ${hashOf(delivery.body, JSON.stringify(headers))}`,
      kind: 'webhook',
      body: delivery.body,
      contentType: delivery.headers['content-type']?.slice(0, 200) ?? null,
      headers,
      ...quarantined,
    });
  }
}

/** Requests that set a webhook up, before either side knows the secret. They carry nothing and change nothing. */
function greet(kind: SourceKind, { body, headers }: Delivery): Acknowledgement | null {
  const hook = headers['x-hook-secret'];
  if (kind === 'smartrecruiters' && hook !== undefined && headers['smartrecruiters-signature'] === undefined) {
    return HANDSHAKE.test(hook) ? { status: 200, headers: { 'x-hook-secret': hook } } : { status: 400 };
  }
  const isTest = kind === 'recruitee' && headers['x-recruitee-signature'] === undefined && body.length < 100;
  if (!isTest) return null;
  const test = readBody(body);
  return test?.['test'] === true && Object.keys(test).length === 1 ? { status: 200 } : null;
}

/** Without a secret only the form can be looked at. */
function verify(scheme: WebhookScheme, delivery: Delivery, secrets: readonly string[], now: Date): Verdict {
  const verdict = scheme.verify(delivery, secrets, now);
  const isWellFormed = !verdict.ok && !UNSIGNED.has(verdict.reason);
  return secrets.length === 0 && isWellFormed ? refused('no-secret') : verdict;
}

const full = (): ProblemError =>
  new ProblemError({
    ...{ status: 429, code: 'too-many-unverified', headers: { 'retry-after': '3600' } },
    title: 'Too many deliveries could not be verified; try again later',
    detail: `For a source at most ${MOST_QUARANTINED} of them are kept, and ${MOST_QUARANTINED_BYTES} bytes.`,
  });

/** 400 and not 401 or 403: after those Ashby drops the event for good, though only the secret here may be wrong. */
const notVerified = (): ProblemError =>
  new ProblemError({ status: 400, code: 'signature-mismatch', title: 'The delivery could not be verified' });
