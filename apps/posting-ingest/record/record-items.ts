import type { ReceiptItem, SourceKind } from '#libs/contracts';
import type { Database, PrismaTx } from '#libs/data';
import { contextOrNew } from '#libs/platform';
import { foldId } from '../sources/adapters.js';
import { sourceIdentity } from '../normalise/identity.js';
import { isProblem, type ItemResult, type NormalisedItem } from '../normalise/normalise-items.js';
import type { Closed } from '../webhooks/interpret.js';
import { recordPostings, recordUnlisted } from './record-posting.js';

export interface Origin {
  tenantId: string;
  ownerId: string;
  receiptId: string;
  receivedAt: Date;
  source: { id: string; kind: SourceKind };
}

/**
 * Records a small batch in one transaction.
 * @param said hashes of what the source said of each, by index
 */
export async function recordItems(
  db: Database,
  origin: Origin,
  results: readonly ItemResult[],
  said: ReadonlyMap<number, string>,
): Promise<ReceiptItem[]> {
  const items = results.filter((result): result is NormalisedItem => !isProblem(result));
  const recorded = items.length === 0 ? [] : await db.transaction((tx) => recordAll(tx, origin, items, said));
  return [...results.filter(isProblem), ...recorded];
}

async function recordAll(
  tx: PrismaTx,
  origin: Origin,
  items: readonly NormalisedItem[],
  said: ReadonlyMap<number, string>,
): Promise<ReceiptItem[]> {
  const { source, receivedAt, ...rest } = origin;
  const [listed, unlisted] = [items.filter(({ listed }) => listed), items.filter(({ listed }) => !listed)];
  const context = contextOrNew();
  const recordings = listed.map((item) => {
    const { parsed, sourceUrl, identity, contentHash } = item;
    const saidHash = item.extent === 'whole' ? (said.get(item.index) ?? null) : null;
    const by = { ...source, item, saidHash };
    return { parsed, sourceUrl, identity, contentHash, ...rest, receivedAt, context, source: by };
  });
  const recorded = await recordPostings(tx, recordings);
  const outcomes = listed.map((item, at) => outcomeOf(item, recorded[at]));
  for (const item of [...unlisted].sort((a, b) => (a.identity < b.identity ? -1 : 1))) {
    outcomes.push(outcomeOf(item, await recordUnlisted(tx, rest.tenantId, item.identity, { receivedAt, item })));
  }
  return outcomes;
}

const outcomeOf = (
  { index, externalId }: NormalisedItem,
  end: { id: string | null; outcome: ReceiptItem['outcome'] } | undefined,
): ReceiptItem => ({ index, externalId, outcome: end?.outcome ?? 'failed', postingId: end?.id ?? null });

/** Postings that the source says are over. */
export async function closeItems(
  db: Database,
  origin: Origin,
  over: readonly Closed[],
  from: number,
): Promise<ReceiptItem[]> {
  const { tenantId, source, receivedAt } = origin;
  return db.transaction(async (tx) => {
    const outcomes: ReceiptItem[] = [];
    for (const [at, { externalId, updatedAt }] of over.entries()) {
      const identity = sourceIdentity(source.id, foldId(source.kind, externalId));
      const { id, outcome } = await recordUnlisted(tx, tenantId, identity, { receivedAt, item: { updatedAt } });
      outcomes.push({ index: from + at, externalId, outcome, postingId: id });
    }
    return outcomes;
  });
}
