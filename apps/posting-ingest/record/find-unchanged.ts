import type { Database } from '#libs/data';
import type { SourcePosting } from '#libs/typed-posting';
import { sourceIdentity } from '../normalise/identity.js';
import { foldId } from '../sources/adapters.js';
import type { Origin } from './record-items.js';

/** Said longer ago, a posting is read again and marked as said. */
const SEEN_WITHIN_MS = 20 * 3_600_000;

/**
 * What is open, was said within the last hours, and is said in the same words again: nothing is parsed or written for it.
 * A board that is read again unchanged opens no transaction at all.
 * @param hashes of what is said of each
 * @returns the posting of each, by its place in `postings`
 */
export async function findUnchanged(
  { prisma }: Pick<Database, 'prisma'>,
  { tenantId, source: { id, kind } }: Origin,
  postings: readonly SourcePosting[],
  hashes: readonly string[],
): Promise<Map<number, string>> {
  const said = postings.map((item, at) => ({
    identity: sourceIdentity(id, foldId(kind, item.externalId)),
    hash: item.status === 'listed' ? hashes[at] : undefined,
  }));
  const known = await prisma.posting.findMany({
    where: {
      ...{ tenantId, identity: { in: said.map(({ identity }) => identity) }, status: 'open' },
      fullAt: { gt: new Date(Date.now() - SEEN_WITHIN_MS) },
    },
    select: { id: true, identity: true, saidHash: true },
  });
  const byIdentity = new Map(known.map((row) => [row.identity, row]));
  return new Map(
    said.flatMap(({ identity, hash }, at) => {
      const row = byIdentity.get(identity);
      return row && hash !== undefined && row.saidHash === hash ? [[at, row.id] as const] : [];
    }),
  );
}
