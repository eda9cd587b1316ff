import type { Closing, PostingContent } from '#libs/contracts';
import { append, type NewEvent, type Prisma, type PrismaTx } from '#libs/data';
import { isOver } from '../expiry/is-over.js';
import { contentHash } from '../normalise/identity.js';
import { SOURCE } from '../service.js';
import { close, reopen } from './change-status.js';
import { toCard } from './posting-card.js';
import { toColumns, toContent } from './posting-row.js';
import { writeSearchEntry } from './write-search-entry.js';

/** Versions that a posting keeps: a feed that says something else each time must not fill the database. */
const VERSIONS_KEPT = 100;

export type KnownPosting = Prisma.PostingGetPayload<object>;

export interface NewVersion {
  before: PostingContent;
  after: PostingContent;
  /** Names of the fields that differ. */
  changed: string[];
  by: { receiptId: string } | { editedBy: string };
  /** A person has just said when it closes. */
  deadlineSet?: boolean;
  /** What else of the row changes with it. */
  columns: Prisma.PostingUpdateInput;
}

/** The next version of a posting that is locked: row, history, search entry and events. @returns its number */
export async function writeVersion(tx: PrismaTx, known: KnownPosting, next: NewVersion): Promise<number> {
  const { id, tenantId } = known;
  const { after, changed, by, columns } = next;
  const hash = contentHash(after);
  const version = known.version + 1;
  await tx.posting.update({ where: { id }, data: { ...toColumns(after), ...columns, contentHash: hash, version } });
  await tx.postingVersion.create({
    data: { postingId: id, version, contentHash: hash, changed, content: toContent(after), ...by },
  });
  await tx.postingVersion.deleteMany({ where: { postingId: id, version: { lte: version - VERSIONS_KEPT } } });
  await writeSearchEntry(tx, known, after);
  await append(tx, events(known, version, next));
  // It ended by its date alone, and the date was moved.
  const ended = known.status === 'closed' && known.statusReason === 'expired' && known.statusByHandAt === null;
  const revived = ended && after.closing?.at != null && new Date(after.closing.at) > new Date();
  if (revived) await reopen(tx, tenantId, id);
  if (endsNow(known, next)) await close(tx, tenantId, id, 'expired');
  return version;
}

/**
 * A date that was moved into the past ends it with the change. Who opened it again by hand knows better than any date of
 * before that; a date that a person sets afterwards is the newer word, wherever it lies.
 */
function endsNow(
  { status, statusByHandAt }: KnownPosting,
  { before, after, deadlineSet = false }: NewVersion,
): boolean {
  const { closing } = after;
  if (status !== 'open' || !isOver(closing, new Date())) return false;
  if (statusByHandAt === null || new Date(closing?.at ?? 0) > statusByHandAt) return true;
  return deadlineSet && !sameClosing(before.closing, closing);
}

function events(known: KnownPosting, version: number, { before, after, changed }: NewVersion): NewEvent[] {
  const event = { source: SOURCE, subject: known.id, sequence: version, tenantId: known.tenantId };
  const ref = { postingId: known.id, postingVersion: version };
  const posting = toCard(after, known.status === 'closed' ? 'closed' : 'open');
  const updated: NewEvent = { ...event, type: 'posting.updated', data: { ...ref, changed, posting } };
  const moved: NewEvent = {
    ...event,
    type: 'posting.closing-date-changed',
    data: { ...ref, from: before.closing, to: after.closing },
  };
  return sameClosing(before.closing, after.closing) ? [updated] : [updated, moved];
}

/** Other words for the same date are no move. */
const sameClosing = (a: Closing | null, b: Closing | null): boolean => a?.at === b?.at && a?.grade === b?.grade;
