import { Inject, Injectable } from '@nestjs/common';
import type { ReceiptItem, SourceKind } from '#libs/contracts';
import { Database, type Prisma } from '#libs/data';
import type { SourceConfig, SourcePosting } from '#libs/typed-posting';
import { boardOf } from '../pull/board.js';
import type { Received } from '../normalise/read-received.js';
import type { Interpretation } from '../webhooks/interpret.js';
import { findUnchanged } from './find-unchanged.js';
import { Normaliser } from './normaliser.js';
import { saidHashOf } from './said-hash.js';
import { onceEach } from './once-each.js';
import { closeItems, recordItems, type Origin } from './record-items.js';

type Receipt = Prisma.ReceiptGetPayload<object>;

export interface ReceiptEnd {
  state: 'applied' | 'ignored';
  reason: string | null;
  details: string[];
  postingId: string | null;
  items: ReceiptItem[];
  /** Whether it says itself to be everything that the source has. */
  complete?: boolean;
}

/** Postings made and recorded at once: transactions stay short, and the process answers in between. */
const BATCH = 25;

/** One receipt of a source, many postings. Every step finds out what was done already, so it can be begun again. */
@Injectable()
export class ProcessSourceReceipt {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Normaliser) private readonly normaliser: Normaliser,
  ) {}

  async process(receipt: Receipt, sourceId: string): Promise<ReceiptEnd> {
    const { tenantId } = receipt;
    const source = await this.db.prisma.source.findFirst({ where: { id: sourceId, tenantId } });
    if (!source || source.deletedAt) return ignored('source-gone', ['The source was disconnected.']);
    const received = toReceived(receipt, source);
    const reading = await this.normaliser.do({ do: 'read', received }, receipt.body.byteLength);
    if ('refused' in reading) return ignored(reading.refused, [reading.detail]);
    const readable = boardOf(received.sourceKind, received.config) !== null;
    if (reading.sync && readable) await this.requestSync(sourceId);
    const origin: Origin = {
      tenantId,
      ownerId: receipt.ownerId,
      receiptId: receipt.id,
      receivedAt: receipt.receivedAt,
      source: { id: sourceId, kind: received.sourceKind },
    };
    const items = await this.recordAll(origin, received, reading);
    return { ...endOf(reading, items, readable), complete: reading.complete };
  }

  private async recordAll(origin: Origin, received: Received, reading: Interpretation): Promise<ReceiptItem[]> {
    const outcomes: ReceiptItem[] = reading.problems.map((problem) => ({
      ...problem,
      outcome: 'failed',
      postingId: null,
    }));
    const positions = positionsOf(reading);
    const { postings, indices, twice } = onceEach(origin.source.kind, {
      postings: reading.postings,
      indices: positions,
    });
    outcomes.push(...twice);
    for (let from = 0; from < postings.length; from += BATCH) {
      const to = from + BATCH;
      const some = { postings: postings.slice(from, to), indices: indices.slice(from, to) };
      outcomes.push(...(await this.recordSome(origin, received, some)));
    }
    if (reading.closed.length > 0) {
      outcomes.push(...(await closeItems(this.db, origin, reading.closed, positions.length)));
    }
    return outcomes.sort((a, b) => a.index - b.index);
  }

  /** What is said in the same words again is left out before it is parsed. */
  private async recordSome(
    origin: Origin,
    { kind, config, body }: Received,
    { postings, indices }: { postings: SourcePosting[]; indices: number[] },
  ): Promise<ReceiptItem[]> {
    const hashes = postings.map((posting) => saidHashOf(posting, config));
    const same = await findUnchanged(this.db, origin, postings, hashes);
    const outcomes = [...same].map(([at, id]) => unchanged(indices[at] ?? at, postings[at], id));
    const fresh = <T>(list: readonly T[]): T[] => list.filter((_, at) => !same.has(at));
    if (same.size === postings.length) return outcomes;
    const task = {
      do: 'items' as const,
      source: origin.source,
      config,
      now: origin.receivedAt,
      isPart: kind === 'webhook',
    };
    const left = { postings: fresh(postings), indices: fresh(indices) };
    const made = await this.normaliser.do({ ...task, ...left }, body.byteLength);
    const said = new Map(hashes.map((hash, at) => [indices[at] ?? at, hash]));
    return [...outcomes, ...(await recordItems(this.db, origin, made, said))];
  }

  /** The reader of sources looks for this; reading clears it. */
  private async requestSync(id: string): Promise<void> {
    await this.db.prisma.source.update({ where: { id }, data: { syncRequestedAt: new Date() } });
  }
}

const unchanged = (index: number, posting: SourcePosting | undefined, postingId: string): ReceiptItem => ({
  ...{ index, externalId: posting?.externalId ?? null, outcome: 'unchanged', postingId },
});

/** Where each posting stood in the file: the places that no problem takes. */
function positionsOf({ postings, problems }: Interpretation): number[] {
  const taken = new Set(problems.map(({ index }) => index));
  const all = Array.from({ length: postings.length + taken.size }, (_, index) => index);
  return all.filter((index) => !taken.has(index)).slice(0, postings.length);
}

const toReceived = (receipt: Receipt, source: { kind: string; config: Prisma.JsonValue }): Received => ({
  sourceKind: source.kind as SourceKind,
  config: source.config as SourceConfig,
  kind: receipt.kind,
  body: receipt.body,
  contentType: receipt.contentType,
  headers: (receipt.headers ?? {}) as unknown as Received['headers'],
  receivedAt: receipt.receivedAt,
});

const ignored = (reason: string, details: string[]): ReceiptEnd => ({
  state: 'ignored',
  reason,
  details,
  postingId: null,
  items: [],
});

const SYNC = {
  'sync-requested': 'It says that something changed; the source is read for what.',
  'source-not-readable':
    'It says that something changed, but the source cannot be read for what: its configuration does not say where.',
} as const;

function endOf({ sync, ignored: reason, why }: Interpretation, items: ReceiptItem[], readable: boolean): ReceiptEnd {
  if (items.length === 0 && sync) {
    const code = readable ? 'sync-requested' : 'source-not-readable';
    return ignored(code, [SYNC[code]]);
  }
  if (items.length === 0) return ignored(reason ?? 'no-postings', why === undefined ? [] : [why]);
  const failed = items.filter(({ outcome }) => outcome === 'failed');
  const details = failed.length === 0 ? [] : [`${failed.length} of ${items.length} items could not be used.`];
  if (failed.length === items.length) return { ...ignored('no-valid-postings', details), items };
  const ids = [...new Set(items.map(({ postingId }) => postingId).filter((id) => id !== null))];
  return { state: 'applied', reason: null, details, postingId: ids.length === 1 ? (ids[0] ?? null) : null, items };
}
