import { setTimeout as delay } from 'node:timers/promises';
import type { ApplicationView, PostingCard } from '#libs/contracts';
import type { Database, Prisma } from '#libs/data';
import { me, ProblemError, timeOf } from '#libs/platform';
import { notFound } from '../not-found.js';

type Snapshot = Prisma.PostingSnapshotGetPayload<object>;
type KeptPosting = NonNullable<ApplicationView['posting']>;

/** An id that was made so long ago at most may be of a posting whose event is just arriving: it is waited for. */
const FRESH_MS = 60_000;
export const PATIENCE_MS = 2_000;
const POLL_MS = 50;
/** After an outage events are late: the id is unknown now, and whoever comes again may find it. */
const LATE_MS = 3_600_000;
const RETRY_AFTER_S = 2;
/** Clocks of machines differ a little. */
const AHEAD_MS = 60_000;

/**
 * The snapshot of a posting. Its id says when it was made: one that was just published is waited for a moment, because
 * its event may still be on the way, and nobody is kept waiting for any other that is unknown.
 * @throws 404 posting-not-found, with Retry-After where it may still come
 */
export async function requirePosting(db: Database, postingId: string): Promise<Snapshot> {
  const { tenantId } = me();
  const age = ageOf(postingId);
  for (const end = Date.now() + (age <= FRESH_MS ? PATIENCE_MS : 0); ; await delay(POLL_MS)) {
    const snapshot = await db.prisma.postingSnapshot.findFirst({ where: { postingId, tenantId } });
    if (snapshot) return snapshot;
    if (Date.now() >= end) throw age <= LATE_MS ? notYetKnown() : notFound('posting');
  }
}

/** Infinite for an id that no posting of ours can have. */
function ageOf(postingId: string): number {
  const madeAt = timeOf(postingId);
  const age = madeAt === null ? Number.POSITIVE_INFINITY : Date.now() - madeAt;
  return age < -AHEAD_MS ? Number.POSITIVE_INFINITY : age;
}

const notYetKnown = (): ProblemError =>
  new ProblemError({
    ...notFound('posting').problem,
    detail: 'If it was published a moment ago, it will be known soon: try again.',
    headers: { 'retry-after': String(RETRY_AFTER_S) },
  });

export const toKept = (snapshot: Snapshot): KeptPosting => ({
  id: snapshot.postingId,
  version: snapshot.version,
  card: { ...(snapshot.card as unknown as PostingCard), status: snapshot.status as PostingCard['status'] },
  closedAt: snapshot.closedAt?.toISOString() ?? null,
  closeReason: snapshot.closeReason,
});

/** Snapshots by posting id, for lists. */
export async function keptPostings(db: Database, postingIds: (string | null)[]): Promise<Map<string, KeptPosting>> {
  const ids = [...new Set(postingIds.filter((id) => id !== null))];
  const rows = await db.prisma.postingSnapshot.findMany({ where: { postingId: { in: ids }, tenantId: me().tenantId } });
  return new Map(rows.map((row) => [row.postingId, toKept(row)]));
}
