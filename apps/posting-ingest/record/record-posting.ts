import { v7 as uuidv7 } from 'uuid';
import type { ParsedPosting, ReceiptItem } from '#libs/contracts';
import { append, type NewEvent, type PrismaTx } from '#libs/data';
import { changedFields, contentHash as hashOf } from '../normalise/identity.js';
import { overlay, type NormalisedItem } from '../normalise/normalise-items.js';
import { SOURCE } from '../service.js';
import { close, reopen } from './change-status.js';
import { underneath } from './edit-posting.js';
import { applyEdits } from './edits.js';
import { toCard } from './posting-card.js';
import { toColumns, toContent } from './posting-row.js';
import { writeSearchEntry } from './write-search-entry.js';
import { writeVersion } from './write-version.js';

/** A posting that its source says again unchanged is not written, but for this: once a day, that it was seen. */
const SEEN_AFTER_MS = 24 * 3_600_000;

export interface Recording {
  parsed: ParsedPosting;
  sourceUrl: string | null;
  identity: string;
  contentHash: string;
  tenantId: string;
  ownerId: string;
  receiptId: string;
  /** Where it comes from a source, and not from a person's hand. */
  source?: { id: string; kind: string; receivedAt: Date; item: NormalisedItem };
}

export interface Recorded {
  id: string;
  outcome: ReceiptItem['outcome'];
}

/**
 * Insert the posting, or update the one it already is. The same content again changes nothing; other content makes a new
 * version and says which fields differ. Events are appended in the same transaction.
 */
export async function recordPosting(tx: PrismaTx, recording: Recording): Promise<Recorded> {
  return (await insert(tx, recording)) ?? (await update(tx, recording));
}

/** The instant that the news are of: the vendor's own, or when they came. */
const asOf = ({ receivedAt, item }: { receivedAt: Date; item: Pick<NormalisedItem, 'updatedAt'> }): Date => {
  const said = item.updatedAt === null ? NaN : Date.parse(item.updatedAt);
  return Number.isNaN(said) || said > receivedAt.getTime() ? receivedAt : new Date(said);
};

async function insert(tx: PrismaTx, recording: Recording): Promise<Recorded | null> {
  const { tenantId, ownerId, parsed, sourceUrl, identity, contentHash, receiptId, source } = recording;
  const id = uuidv7();
  const origin = source
    ? {
        sourceId: source.id,
        sourceKind: source.kind,
        externalId: source.item.externalId,
        requisitionId: source.item.requisitionId,
        asOf: asOf(source),
      }
    : { sourceKind: 'manual' };
  const row = { id, tenantId, ownerId, ...origin, sourceUrl, identity, contentHash, ...toColumns(parsed) };
  const { count } = await tx.posting.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return null;
  await tx.postingVersion.create({
    data: { postingId: id, version: 1, contentHash, content: toContent(parsed), receiptId },
  });
  const requisitionId = source?.item.requisitionId ?? null;
  await writeSearchEntry(tx, { id, tenantId, sourceId: source?.id ?? null, requisitionId, sourceUrl }, parsed);
  const event = { source: SOURCE, subject: id, sequence: 1, tenantId };
  const published: NewEvent = {
    ...event,
    type: 'posting.published',
    data: { postingId: id, postingVersion: 1, posting: toCard(parsed, 'open') },
  };
  await append(tx, [published]);
  return { id, outcome: 'created' };
}

async function lock(tx: PrismaTx, tenantId: string, identity: string) {
  // The lock orders writers of one posting, and with them its events.
  await tx.$queryRaw`SELECT 1 FROM posting.posting WHERE tenant_id = ${tenantId}::uuid AND identity = ${identity} FOR UPDATE`;
  return tx.posting.findUnique({ where: { tenantId_identity: { tenantId, identity } } });
}
type Known = NonNullable<Awaited<ReturnType<typeof lock>>>;

async function update(tx: PrismaTx, recording: Recording): Promise<Recorded> {
  const { tenantId, source, identity } = recording;
  const known = await lock(tx, tenantId, identity);
  if (!known) throw new Error('a posting vanished between two statements');
  const { id } = known;
  if (source && isStale(known, source)) return { id, outcome: 'stale' };
  const before = known.content as unknown as ParsedPosting;
  const changed = await updateContent(tx, known, before, recording);
  // It went by its source's word alone, and by that it is back.
  const back =
    source !== undefined && known.status === 'closed' && known.statusReason === 'removed' && !known.statusByHandAt;
  if (back && (await reopen(tx, tenantId, id))) return { id, outcome: 'reopened' };
  return { id, outcome: changed ? 'updated' : 'unchanged' };
}

/** Deliveries come in any order: what a vendor said earlier never replaces what it said later. */
const isStale = (known: Known, source: NonNullable<Recording['source']>): boolean =>
  known.asOf !== null && asOf(source) < known.asOf;

/** @returns whether anything differs. */
async function updateContent(
  tx: PrismaTx,
  known: Known,
  before: ParsedPosting,
  recording: Recording,
): Promise<boolean> {
  const { receiptId, source } = recording;
  const extent = source?.item.extent ?? 'whole';
  const unedited = (known.unedited ?? known.content) as unknown as ParsedPosting;
  const parsed = extent === 'part' ? overlay(unedited, recording.parsed) : recording.parsed;
  const contentHash = extent === 'part' ? hashOf(parsed) : recording.contentHash;
  const now = new Date();
  const origin = source
    ? {
        asOf: asOf(source),
        requisitionId: source.item.requisitionId ?? known.requisitionId,
        sourceUrl: recording.sourceUrl ?? known.sourceUrl,
      }
    : {};
  // A list without texts knows less than what was read in full.
  if ((known.uneditedHash ?? known.contentHash) === contentHash || extent === 'summary') {
    const seen = !source || now.getTime() - known.lastSeenAt.getTime() > SEEN_AFTER_MS;
    if (seen) await tx.posting.update({ where: { id: known.id }, data: { lastSeenAt: now, ...origin } });
    return false;
  }
  const edits = known.unedited === null ? [] : await tx.postingEdit.findMany({ where: { postingId: known.id } });
  const after = applyEdits(parsed, edits);
  const changed = changedFields(before, after);
  const columns = { ...origin, ...underneath(parsed, edits, contentHash), lastSeenAt: now };
  // A person has said otherwise of all that is new.
  if (changed.length === 0) await tx.posting.update({ where: { id: known.id }, data: columns });
  else await writeVersion(tx, known, { before, after, changed, by: { receiptId }, columns });
  return changed.length > 0;
}

/**
 * It is not to be shown any more. What is not known, or closed already, is left as it is.
 * @param news what the source said; null where it said nothing, and only lists the posting no longer: then whatever it
 *   says next of the posting, however old, shows that it is back
 */
export async function recordUnlisted(
  tx: PrismaTx,
  tenantId: string,
  identity: string,
  news: { receivedAt: Date; item: Pick<NormalisedItem, 'updatedAt'> } | null,
): Promise<{ id: string | null; outcome: ReceiptItem['outcome'] }> {
  const known = await lock(tx, tenantId, identity);
  if (!known) return { id: null, outcome: 'unlisted' };
  // Who opened it again by hand knows better.
  if (known.statusByHandAt) return { id: known.id, outcome: 'unchanged' };
  const at = news && asOf(news);
  if (at && known.asOf !== null && at < known.asOf) return { id: known.id, outcome: 'stale' };
  const closed = await close(tx, tenantId, known.id, 'removed');
  if (closed && at) await tx.posting.update({ where: { id: known.id }, data: { asOf: at } });
  return { id: known.id, outcome: closed ? 'closed' : 'unchanged' };
}
