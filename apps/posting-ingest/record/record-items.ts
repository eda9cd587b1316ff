import type { ReceiptItem, SourceKind } from '#libs/contracts';
import type { Database, PrismaTx } from '#libs/data';
import { foldId } from '../sources/adapters.js';
import { sourceIdentity } from '../normalise/identity.js';
import { isProblem, type ItemResult, type NormalisedItem } from '../normalise/normalise-items.js';
import { recordPosting, recordUnlisted } from './record-posting.js';

export interface Origin {
  tenantId: string;
  ownerId: string;
  receiptId: string;
  receivedAt: Date;
  source: { id: string; kind: SourceKind };
}

/**
 * Records a small batch in one transaction. What is known and says the same is left out before: a feed that is read again
 * unchanged opens no transaction at all.
 */
export async function recordItems(
  db: Database,
  origin: Origin,
  results: readonly ItemResult[],
): Promise<ReceiptItem[]> {
  const items = results.filter((result): result is NormalisedItem => !isProblem(result));
  const same = await findUnchanged(db, origin.tenantId, items);
  const changed = items.filter(({ identity }) => !same.has(identity));
  const recorded = changed.length === 0 ? [] : await db.transaction((tx) => recordAll(tx, origin, changed));
  const unchanged = items.flatMap((item): ReceiptItem[] => {
    const postingId = same.get(item.identity);
    return postingId === undefined ? [] : [outcomeOf(item, postingId, 'unchanged')];
  });
  return [...results.filter(isProblem), ...recorded, ...unchanged].sort((a, b) => a.index - b.index);
}

const outcomeOf = (item: NormalisedItem, postingId: string | null, outcome: ReceiptItem['outcome']): ReceiptItem => ({
  index: item.index,
  externalId: item.externalId,
  outcome,
  postingId,
});

/** Seen within the last hours, open, and the same. */
async function findUnchanged(
  db: Database,
  tenantId: string,
  items: readonly NormalisedItem[],
): Promise<Map<string, string>> {
  const whole = items.filter(({ listed, extent }) => listed && extent === 'whole');
  const hashes = new Map(whole.map(({ identity, contentHash }) => [identity, contentHash]));
  if (hashes.size === 0) return new Map();
  const seenAfter = new Date(Date.now() - 20 * 3_600_000);
  const known = await db.prisma.posting.findMany({
    where: { tenantId, identity: { in: [...hashes.keys()] }, status: 'open', lastSeenAt: { gt: seenAfter } },
    select: { id: true, identity: true, contentHash: true },
  });
  return new Map(
    known.filter((row) => hashes.get(row.identity) === row.contentHash).map(({ identity, id }) => [identity, id]),
  );
}

async function recordAll(tx: PrismaTx, origin: Origin, items: readonly NormalisedItem[]): Promise<ReceiptItem[]> {
  const { tenantId, ownerId, receiptId, receivedAt, source } = origin;
  const outcomes: ReceiptItem[] = [];
  // In one order everywhere, or two receipts of one source could wait for each other.
  for (const item of [...items].sort((a, b) => (a.identity < b.identity ? -1 : 1))) {
    const { parsed, sourceUrl, identity, contentHash } = item;
    const { id, outcome } = item.listed
      ? await recordPosting(tx, {
          ...{ parsed, sourceUrl, identity, contentHash, tenantId, ownerId, receiptId },
          source: { ...source, receivedAt, item },
        })
      : await recordUnlisted(tx, tenantId, identity, { receivedAt, item });
    outcomes.push(outcomeOf(item, id, outcome));
  }
  return outcomes;
}

/** Postings that the source says are over. */
export async function closeItems(
  db: Database,
  origin: Origin,
  ids: readonly string[],
  from: number,
): Promise<ReceiptItem[]> {
  const { tenantId, source, receivedAt } = origin;
  return db.transaction(async (tx) => {
    const outcomes: ReceiptItem[] = [];
    for (const [at, externalId] of ids.entries()) {
      const identity = sourceIdentity(source.id, foldId(source.kind, externalId));
      const { id, outcome } = await recordUnlisted(tx, tenantId, identity, { receivedAt, item: { updatedAt: null } });
      outcomes.push({ index: from + at, externalId, outcome, postingId: id });
    }
    return outcomes;
  });
}
