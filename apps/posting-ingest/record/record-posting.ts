import type { PostingContent, ReceiptItem } from '#libs/contracts';
import type { Prisma, PrismaTx } from '#libs/data';
import { newId, runInContext } from '#libs/platform';
import { isOver } from '../expiry/is-over.js';
import { changedFields, contentHash as hashOf } from '../normalise/identity.js';
import { listedIn, newsOf, overlay, type Listed, type NormalisedItem } from '../normalise/normalise-items.js';
import { close, reopen } from './change-status.js';
import { underneath } from './edit-posting.js';
import { applyEdits } from './edits.js';
import { insertPostings, type NewPosting } from './insert-postings.js';
import { asOf, asOfRecording, type Recording } from './recording.js';
import { writeVersion } from './write-version.js';
import { contentOf } from './stored-content.js';

/** A posting that its source says again unchanged is not written, but for this: once a day, that it was seen. */
const SEEN_AFTER_MS = 24 * 3_600_000;

export interface Recorded {
  id: string;
  outcome: ReceiptItem['outcome'];
}

/**
 * Insert each posting, or update the one it already is. The same content again changes nothing; other content makes a new
 * version and says which fields differ. Events are appended in the same transaction.
 * @returns what became of each, in order
 */
export async function recordPostings(tx: PrismaTx, recordings: readonly Recording[]): Promise<Recorded[]> {
  const news = recordings.map((recording) => ({ ...recording, id: newId() }));
  // Of two that are the same posting, the first is inserted, and the second says something of it.
  const firsts = new Map([...news].reverse().map((one) => [keyOf(one), one]));
  const inserted = await insertPostings(tx, [...firsts.values()]);
  const outcomes = new Map<NewPosting, Recorded>();
  const now = new Date();
  // In one order everywhere, or two transactions could wait for each other.
  for (const one of [...news].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const isNew = inserted.has(one.id);
    // What comes when it is over is known to be, and was never open to anybody.
    if (isNew && isOver(one.parsed.closing, now))
      await runInContext(one.context, () => close(tx, one.tenantId, one.id, 'expired'));
    const recorded = isNew
      ? { id: one.id, outcome: 'created' as const }
      : await runInContext(one.context, () => update(tx, one));
    outcomes.set(one, recorded);
  }
  return news.flatMap((one) => outcomes.get(one) ?? []);
}

const keyOf = ({ tenantId, identity }: Recording): string => `${identity} ${tenantId}`;

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
  const again = isStale(known, recording);
  if (again && !isListedAgain(known, recording)) return { id, outcome: 'stale' };
  const before = contentOf(known.content);
  const changed = await updateContent(tx, known, before, recording);
  const isBack = source !== undefined && wasRemoved(known) && !(await isOverByNow(tx, id));
  if (isBack && (await reopen(tx, tenantId, id))) {
    // The closing's time is no time of the words: by it everything the list says of them would be stale from now on.
    if (again) await tx.posting.update({ where: { id }, data: { asOf: asOfRecording(recording) } });
    return { id, outcome: 'reopened' };
  }
  return { id, outcome: changed ? 'updated' : 'unchanged' };
}

/** What the source's word is, from what it says now and what was known. */
function heard(
  extent: NormalisedItem['extent'],
  known: Known,
  unedited: PostingContent,
  parsed: PostingContent,
): PostingContent {
  if (extent === 'whole') return parsed;
  if (extent === 'part') return overlay(unedited, parsed);
  return known.listedAs === null
    ? unedited
    : { ...unedited, ...newsOf(known.listedAs as unknown as Listed, listedIn(parsed)) };
}

/** Deliveries come in any order: what a vendor said earlier never replaces what it said later. */
const isStale = (known: Known, recording: Recording): boolean =>
  known.asOf !== null && asOfRecording(recording) < known.asOf;

/** Boards answer from caches: right after an event that closed a posting they may still list it. */
const CACHED_MS = 15 * 60_000;

/**
 * What a list or a page says of the words is of when they were changed, but that it is there is of now: a posting that was
 * closed and is listed again is back, though nobody has touched its words since. An event says what was so when it was sent.
 */
const isListedAgain = (known: Known, { source, receivedAt }: Recording): boolean =>
  source !== undefined &&
  source.item.extent !== 'part' &&
  known.closedAt !== null &&
  receivedAt.getTime() - known.closedAt.getTime() > CACHED_MS &&
  wasRemoved(known);

/** Listed, but past its last day: it would be opened only to be closed. */
async function isOverByNow(tx: PrismaTx, id: string): Promise<boolean> {
  const { content } = await tx.posting.findUniqueOrThrow({ where: { id }, select: { content: true } });
  return isOver(contentOf(content).closing, new Date());
}

/**
 * Its source's word decides: by that it went, or a person closed it, whatever for, and has given it back since. What ended
 * by its date is opened by another date.
 */
const wasRemoved = ({ status, statusReason, statusByHandAt }: Known): boolean =>
  status === 'closed' && statusReason !== 'expired' && statusByHandAt === null;

/** The columns that say where the words are from, and of when. */
function originOf(known: Known, recording: Recording): Prisma.PostingUpdateInput {
  const { source } = recording;
  if (source === undefined) return { asOf: recording.receivedAt };
  const isSummary = source.item.extent === 'summary';
  return {
    asOf: asOfRecording(recording),
    requisitionId: source.item.requisitionId ?? known.requisitionId,
    sourceUrl: recording.sourceUrl ?? known.sourceUrl,
    saidHash: isSummary ? known.saidHash : source.saidHash,
    ...(isSummary ? { listedAs: listedIn(recording.parsed) } : {}),
  };
}

/** @returns whether anything differs. */
async function updateContent(
  tx: PrismaTx,
  known: Known,
  before: PostingContent,
  recording: Recording,
): Promise<boolean> {
  const { receiptId, source } = recording;
  const extent = source?.item.extent ?? 'whole';
  const unedited = contentOf(known.unedited ?? known.content);
  const parsed = heard(extent, known, unedited, recording.parsed);
  const contentHash = extent === 'whole' ? recording.contentHash : hashOf(parsed);
  const now = new Date();
  const origin = originOf(known, recording);
  if ((known.uneditedHash ?? known.contentHash) === contentHash) {
    const last = extent === 'whole' ? known.fullAt : known.lastSeenAt;
    const seen = !source || last === null || now.getTime() - last.getTime() > SEEN_AFTER_MS;
    const inOtherWords = source !== undefined && extent !== 'summary' && known.saidHash !== source.saidHash;
    const firstListed = extent === 'summary' && known.listedAs === null;
    const full = extent === 'whole' ? { fullAt: now } : {};
    if (seen || inOtherWords || firstListed)
      await tx.posting.update({ where: { id: known.id }, data: { lastSeenAt: now, ...full, ...origin } });
    return false;
  }
  const edits = known.unedited === null ? [] : await tx.postingEdit.findMany({ where: { postingId: known.id } });
  const after = applyEdits(parsed, edits);
  const changed = changedFields(before, after);
  // What a list says anew is not all that changed: the posting's own page is to be read again.
  const fullAt = extent === 'whole' ? now : extent === 'part' ? known.fullAt : null;
  const columns = { ...origin, ...underneath(parsed, edits, contentHash), lastSeenAt: now, fullAt };
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
