import { v7 as uuidv7 } from 'uuid';
import type { Closing, ParsedPosting } from '#libs/contracts';
import { append, type NewEvent, type PrismaTx } from '#libs/data';
import { changedFields } from '../normalise/identity.js';
import type { NormalisedPosting } from '../normalise/normalise.js';
import { SOURCE } from '../service.js';
import { reopen } from './change-status.js';
import { toCard } from './posting-card.js';
import { toColumns, toContent } from './posting-row.js';

/** Versions that a posting keeps: a feed that says something else each time must not fill the database. */
const VERSIONS_KEPT = 100;

export interface Recording extends NormalisedPosting {
  tenantId: string;
  ownerId: string;
  receiptId: string;
}

/**
 * Insert the posting, or update the one it already is. The same content again changes nothing but `lastSeenAt`;
 * other content makes a new version and says which fields differ. Events are appended in the same transaction.
 * @returns the posting's id.
 */
export async function recordPosting(tx: PrismaTx, recording: Recording): Promise<string> {
  return (await insert(tx, recording)) ?? (await update(tx, recording));
}

async function insert(tx: PrismaTx, recording: Recording): Promise<string | null> {
  const { tenantId, ownerId, parsed, sourceUrl, identity, contentHash, receiptId } = recording;
  const id = uuidv7();
  const row = {
    id,
    tenantId,
    ownerId,
    sourceKind: 'manual',
    sourceUrl,
    identity,
    contentHash,
    ...toColumns(parsed),
  };
  const { count } = await tx.posting.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return null;
  await tx.postingVersion.create({
    data: { postingId: id, version: 1, contentHash, content: toContent(parsed), receiptId },
  });
  const event = { source: SOURCE, subject: id, sequence: 1, tenantId };
  const published: NewEvent = {
    ...event,
    type: 'posting.published',
    data: { postingId: id, postingVersion: 1, posting: toCard(parsed, 'open') },
  };
  await append(tx, [published]);
  return id;
}

async function update(tx: PrismaTx, recording: Recording): Promise<string> {
  const { tenantId, parsed, identity, contentHash, receiptId } = recording;
  // The lock orders writers of one posting, and with them its events.
  await tx.$queryRaw`SELECT 1 FROM posting.posting WHERE tenant_id = ${tenantId}::uuid AND identity = ${identity} FOR UPDATE`;
  const known = await tx.posting.findUniqueOrThrow({ where: { tenantId_identity: { tenantId, identity } } });
  const lastSeenAt = new Date();
  if (known.contentHash === contentHash) {
    await tx.posting.update({ where: { id: known.id }, data: { lastSeenAt } });
    return known.id;
  }
  const before = known.content as unknown as ParsedPosting;
  const changed = changedFields(before, parsed);
  const version = known.version + 1;
  await tx.posting.update({
    where: { id: known.id },
    data: { ...toColumns(parsed), contentHash, version, lastSeenAt },
  });
  await tx.postingVersion.create({
    data: { postingId: known.id, version, contentHash, changed, content: toContent(parsed), receiptId },
  });
  await tx.postingVersion.deleteMany({ where: { postingId: known.id, version: { lte: version - VERSIONS_KEPT } } });
  const revived =
    known.statusReason === 'expired' && parsed.closing?.at != null && new Date(parsed.closing.at) > lastSeenAt;
  const status = known.status === 'closed' ? 'closed' : 'open';
  await append(tx, changes({ tenantId, postingId: known.id, version, status, changed, before, parsed }));
  // It ended by its date alone, and the employer has moved the date.
  if (revived) await reopen(tx, tenantId, known.id);
  return known.id;
}

interface Change {
  tenantId: string;
  postingId: string;
  version: number;
  status: 'open' | 'closed';
  changed: string[];
  before: ParsedPosting;
  parsed: ParsedPosting;
}

function changes({ tenantId, postingId, version, status, changed, before, parsed }: Change): NewEvent[] {
  const event = { source: SOURCE, subject: postingId, sequence: version, tenantId };
  const ref = { postingId, postingVersion: version };
  const updated: NewEvent = {
    ...event,
    type: 'posting.updated',
    data: { ...ref, changed, posting: toCard(parsed, status) },
  };
  const moved: NewEvent = {
    ...event,
    type: 'posting.closing-date-changed',
    data: { ...ref, from: before.closing, to: parsed.closing },
  };
  return sameClosing(before.closing, parsed.closing) ? [updated] : [updated, moved];
}

/** Other words for the same date are no move. */
const sameClosing = (a: Closing | null, b: Closing | null): boolean => a?.at === b?.at && a?.grade === b?.grade;
