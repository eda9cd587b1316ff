import { setTimeout as delay } from 'node:timers/promises';
import type { ApplicationView, PostingCard } from '#libs/contracts';
import type { Database, Prisma } from '#libs/data';
import { me } from '#libs/platform';
import { notFound } from '../not-found.js';

type Snapshot = Prisma.PostingSnapshotGetPayload<object>;
type KeptPosting = NonNullable<ApplicationView['posting']>;

const PATIENCE_MS = 3_000;
const POLL_MS = 50;

/**
 * The snapshot of a posting. One that was just published is waited for a moment: its event may still be on the way.
 * @throws 404 posting-not-found
 */
export async function requirePosting(db: Database, postingId: string): Promise<Snapshot> {
  const { tenantId } = me();
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const snapshot = await db.prisma.postingSnapshot.findFirst({ where: { postingId, tenantId } });
    if (snapshot) return snapshot;
    if (Date.now() >= end) throw notFound('posting');
    await delay(POLL_MS);
  }
}

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
