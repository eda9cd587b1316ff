import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';
import { WATCHED, type Shares } from './coverage.js';
import { EMPTY_READINGS, UNSURE_READINGS, type Facts } from './problems.js';

/** Outages that are looked at: the newest. */
const OUTAGES = 20;
/** Receipts that may bring news: a busy source has many a minute. */
const LATEST = 20;

const COVERAGE = `SELECT count(*)::int AS postings,
    ARRAY[${WATCHED.map((_, bit) => `sum((s.filled >> ${bit}) & 1)::int`).join(', ')}] AS filled
  FROM posting.posting p JOIN posting.search s ON s.posting_id = p.id WHERE p.source_id = $1 AND p.status = 'open'`;

// What our own process broke off says nothing, nor what was the same as before.
const LATEST_READINGS = `SELECT state, reason, detail, listed FROM posting.reading
  WHERE source_id = $1 AND state IN ('done', 'failed') AND NOT unchanged AND coalesce(reason, '') <> 'interrupted'
  ORDER BY id DESC LIMIT ${EMPTY_READINGS}`;
interface Outcome {
  state: string;
  reason: string | null;
  detail: string | null;
  listed: number;
}

/** What the database knows of a source. */
@Injectable()
export class SourceFacts {
  constructor(@Inject(Database) private readonly db: Database) {}

  async coverage(sourceId: string): Promise<{ postings: number; fields: Shares }> {
    const { rows } = await this.db.pool.query<{ postings: number; filled: (number | null)[] }>(COVERAGE, [sourceId]);
    const { postings, filled } = rows[0] ?? { postings: 0, filled: [] };
    const shares = WATCHED.map((field, bit) => [field, postings === 0 ? 0 : (filled[bit] ?? 0) / postings] as const);
    return { postings, fields: Object.fromEntries(shares) };
  }

  /** Whether something of it was processed since. */
  async hasNews(sourceId: string, since: string | null): Promise<boolean> {
    const latest = await this.db.prisma.receipt.findMany({
      where: { sourceId },
      orderBy: { id: 'desc' },
      take: LATEST,
      select: { settledAt: true, state: true },
    });
    return latest.some(
      ({ settledAt, state }) =>
        state === 'applied' && settledAt !== null && (since === null || settledAt >= new Date(since)),
    );
  }

  /** Of the newest readings only: all of them must be unsure. */
  async unsure(sourceId: string): Promise<Facts['unsure']> {
    const latest = await this.db.prisma.reading.findMany({
      where: { sourceId, state: 'done', unchanged: false },
      orderBy: { id: 'desc' },
      take: UNSURE_READINGS,
      select: { complete: true, missing: true },
    });
    const readings = latest.filter(({ complete, missing }) => !complete && missing > 0).length;
    return { readings, missing: latest[0]?.missing ?? 0 };
  }

  /** Of its newest readings: whether all of them failed, and how many in a row found nothing where nothing ever was. */
  async outcomes(sourceId: string): Promise<Pick<Facts, 'failed' | 'empty'>> {
    const { rows: latest } = await this.db.pool.query<Outcome>(LATEST_READINGS, [sourceId]);
    const [newest] = latest;
    const allFailed = latest.length >= EMPTY_READINGS && latest.every(({ state }) => state === 'failed');
    const failed =
      newest && allFailed
        ? { readings: latest.length, lastError: { code: newest.reason ?? 'failed', detail: newest.detail ?? '' } }
        : null;
    const empty = latest.filter(({ state, listed }) => state === 'done' && listed === 0).length;
    if (empty < EMPTY_READINGS) return { failed, empty };
    const first = await this.db.prisma.posting.findFirst({ where: { sourceId }, select: { id: true } });
    return { failed, empty: first === null ? empty : 0 };
  }

  async quarantined(sourceId: string): Promise<Facts['quarantined']> {
    const { rows } = await this.db.pool.query<{ count: number; first: Date | null; reason: string | null }>(
      `SELECT count(*)::int AS count, min(received_at) AS first, (array_agg(reason ORDER BY id DESC))[1] AS reason
       FROM posting.receipt WHERE source_id = $1 AND state = 'quarantined' AND received_at > now() - interval '24 hours'`,
      [sourceId],
    );
    const { count, first, reason } = rows[0] ?? { count: 0, first: null, reason: null };
    return count === 0 || first === null ? null : { count, first, reason: reason ?? 'unverified' };
  }

  /** Those since it was connected. */
  outagesOf({ createdAt }: { createdAt: Date }): Promise<{ startedAt: Date; endedAt: Date }[]> {
    return this.db.prisma.outage.findMany({
      where: { endedAt: { gt: createdAt } },
      orderBy: { endedAt: 'desc' },
      take: OUTAGES,
      select: { startedAt: true, endedAt: true },
    });
  }
}
