import { Inject, Injectable } from '@nestjs/common';
import type { Duplicate } from '#libs/contracts';
import { Database, type PageOf, type Prisma } from '#libs/data';
import { me, ProblemError } from '#libs/platform';
import { settleClusters } from './clusters.js';
import { FindDuplicates } from './find-duplicates.js';
import type { Verdict } from './judge.js';
import { keptApart } from './kept-apart.js';
import { WHY } from './why.js';
import { contentOf } from '../record/stored-content.js';

const SIDES = { low: true, high: true } as const;
type Row = Prisma.PostingDuplicateGetPayload<{ include: typeof SIDES }>;

/** What people see of postings that look alike, and what they say of it. */
@Injectable()
export class Duplicates {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(FindDuplicates) private readonly finder: FindDuplicates,
  ) {}

  async of(id: string): Promise<PageOf<Duplicate> & { cluster: string[] | null }> {
    const rows = await this.db.prisma.postingDuplicate.findMany({
      where: { tenantId: me().tenantId, OR: [{ lowId: id }, { highId: id }] },
      orderBy: [{ score: { sort: 'desc', nulls: 'last' } }, { lowId: 'asc' }],
      include: SIDES,
    });
    return { ...(await this.explain(rows, id)), nextCursor: null };
  }

  /** Each with whether it is in the posting's cluster, and what keeps it out where it is judged to be one vacancy with it. */
  private async explain(rows: readonly Row[], id: string): Promise<{ items: Duplicate[]; cluster: string[] | null }> {
    const cluster = await this.clusterOf(id);
    const isIn = ({ low, high }: Row): boolean => [low, high].every((side) => cluster?.includes(side.id) ?? false);
    const out = rows.filter((row) => row.verdict !== 'different' && !isIn(row)).map((row) => otherOf(row, id).id);
    const reasons = await keptApart(this.db, id, out);
    const items = rows.map((row) => ({
      ...toDuplicate(row, id),
      inCluster: isIn(row),
      keptApart: reasons.get(otherOf(row, id).id) ?? [],
    }));
    return { items, cluster };
  }

  private async clusterOf(id: string): Promise<string[] | null> {
    const { tenantId } = me();
    const members = this.db.prisma.postingClusterMember;
    const own = await members.findFirst({ where: { postingId: id, posting: { tenantId } } });
    if (!own) return null;
    const all = await members.findMany({ where: { clusterId: own.clusterId }, orderBy: { postingId: 'asc' } });
    return all.map(({ postingId }) => postingId);
  }

  /** Remembered, and not touched by rules any more. */
  async say(id: string, otherId: string, verdict: Verdict): Promise<Duplicate> {
    const { tenantId, ownerId: decidedBy } = me();
    const pair = await this.pairOf(id, otherId);
    const said = { verdict, rule: 'person', decidedBy, decidedAt: new Date() };
    const row = await this.db.transaction(async (tx) => {
      const kept = await tx.postingDuplicate.upsert({
        where: { lowId_highId: pair },
        create: { ...pair, tenantId, ...said },
        update: said,
        include: SIDES,
      });
      await settleClusters(tx, [pair.lowId, pair.highId]);
      return kept;
    });
    const [shown] = (await this.explain([row], id)).items;
    if (!shown) throw new Error('a verdict was not shown');
    return shown;
  }

  /** The rules decide again. */
  async unsay(id: string, otherId: string): Promise<void> {
    const { tenantId } = me();
    const pair = await this.pairOf(id, otherId);
    await this.db.transaction(async (tx) => {
      await tx.postingDuplicate.deleteMany({ where: pair });
      await this.finder.of(tx, [
        { id: pair.lowId, tenantId },
        { id: pair.highId, tenantId },
      ]);
    });
  }

  /** @throws ProblemError unless both are the caller's. */
  private async pairOf(id: string, otherId: string): Promise<{ lowId: string; highId: string }> {
    const [lowId = '', highId] = [id.toLowerCase(), otherId.toLowerCase()].sort();
    const count = await this.db.prisma.posting.count({
      where: { id: { in: [id, otherId] }, tenantId: me().tenantId },
    });
    if (highId === undefined || lowId === highId || count < 2) throw notTwo(id, otherId);
    return { lowId, highId };
  }
}

const notTwo = (id: string, otherId: string): ProblemError =>
  new ProblemError({
    status: 404,
    code: 'posting-not-found',
    title: 'No such posting',
    detail: `There are no two postings ${id} and ${otherId}.`,
  });

const otherOf = ({ low, high }: Row, id: string): Row['low'] => (low.id === id.toLowerCase() ? high : low);

function toDuplicate(row: Row, id: string): Omit<Duplicate, 'inCluster' | 'keptApart'> {
  const other = otherOf(row, id);
  const { title, company, locations } = contentOf(other.content);
  return {
    id: other.id,
    verdict: row.verdict as Verdict,
    rule: row.rule,
    why: WHY[row.rule] ?? row.rule,
    score: row.score,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt.toISOString(),
    posting: {
      ...{ title, company: company?.name ?? null, places: locations.map(({ raw }) => raw) },
      ...{ status: other.status as 'open' | 'closed', sourceKind: other.sourceKind, url: other.sourceUrl },
    },
  };
}
