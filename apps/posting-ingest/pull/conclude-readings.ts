import { Inject, Injectable } from '@nestjs/common';
import type { ReceiptItem, SourceKind } from '#libs/contracts';
import { Database, Prisma } from '#libs/data';
import { sourceIdentity } from '../normalise/identity.js';
import { recordUnlisted } from '../record/record-posting.js';
import { foldId } from '../sources/adapters.js';
import { judge } from './absence.js';

const AT_ONCE = 20;
const CLOSED_AT_ONCE = 25;
/** Readings kept of a source. */
const KEPT = 500;
/** A reading that is still being fetched after so long was interrupted. */
const INTERRUPTED = '20 minutes';

// One whose pages still wait does not hold the others.
const SETTLED = `SELECT id FROM posting.reading r WHERE state = 'fetched' AND NOT EXISTS (
    SELECT FROM posting.receipt WHERE reading_id = r.id AND state = 'stored') ORDER BY id LIMIT ${AT_ONCE}`;

type Reading = Prisma.ReadingGetPayload<{ include: { source: true } }>;
type Page = Pick<Prisma.ReceiptGetPayload<object>, 'state' | 'reason' | 'details' | 'complete' | 'items'>;

interface Summary {
  complete: boolean;
  /** Identities of everything that was listed, readable or not. */
  seen: string[];
  items: ReceiptItem[];
}

/**
 * What the pages of a reading say together: which postings are gone. Waits until all of them are processed; every step
 * can be done again.
 */
@Injectable()
export class ConcludeReadings {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** @returns how many were concluded. */
  async run(): Promise<number> {
    await this.db.pool.query(
      `UPDATE posting.reading SET state = 'failed', ended_at = now(), reason = 'interrupted'
       WHERE state = 'fetching' AND started_at < now() - interval '${INTERRUPTED}'`,
    );
    const { rows } = await this.db.pool.query<{ id: string }>(SETTLED);
    const readings = await this.db.prisma.reading.findMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      orderBy: { id: 'asc' },
      include: { source: true },
    });
    for (const reading of readings) await this.conclude(reading);
    return readings.length;
  }

  private async conclude(reading: Reading): Promise<void> {
    const pages = await this.db.prisma.receipt.findMany({
      where: { readingId: reading.id },
      select: { state: true, reason: true, details: true, complete: true, items: true },
    });
    const summary = summarise(reading, pages);
    const end = await this.settleAbsent(reading, summary);
    const refused = refusalOf(pages);
    const count = (outcome: ReceiptItem['outcome']): number =>
      summary.items.filter((item) => item.outcome === outcome).length;
    await this.db.prisma.reading.update({
      where: { id: reading.id },
      data: {
        ...{ state: 'done', endedAt: new Date(), complete: summary.complete, listed: summary.seen.length, ...end },
        ...(refused === null ? {} : { state: 'failed', reason: refused.code, detail: refused.detail }),
        ...{ created: count('created'), updated: count('updated') + count('reopened') },
      },
    });
    const applied = pages.every(({ state }) => state === 'applied');
    const known = applied && summary.complete ? (reading.known ?? Prisma.JsonNull) : Prisma.JsonNull;
    const lastError = refused === null ? {} : { lastError: { ...refused } };
    await this.db.prisma.source.update({ where: { id: reading.sourceId }, data: { known, ...lastError } });
    await this.forgetOld(reading.sourceId);
  }

  private async settleAbsent(reading: Reading, { complete, seen }: Summary) {
    const { sourceId, startedAt, tenantId } = reading;
    await this.db.pool.query(
      `UPDATE posting.posting SET missing_since = NULL
       WHERE source_id = $1 AND missing_since IS NOT NULL AND identity = ANY($2)`,
      [sourceId, seen],
    );
    const listed = new Set(seen);
    const open = await this.db.prisma.posting.findMany({
      where: { sourceId, tenantId, status: 'open', firstSeenAt: { lt: startedAt } },
      select: { id: true, identity: true, missingSince: true },
    });
    const missing = open.filter(({ identity }) => !listed.has(identity));
    const verdict = judge({ complete, listed: seen.length, open: open.length, missing: missing.length });
    const { closeAfterMs, remember, reason } = verdict;
    const long = missing.filter(
      ({ missingSince: since }) =>
        closeAfterMs !== null && since !== null && startedAt.getTime() - since.getTime() >= closeAfterMs,
    );
    const fresh = missing.filter(({ missingSince }) => missingSince === null).map(({ id }) => id);
    if (remember && fresh.length > 0) {
      await this.db.prisma.posting.updateMany({ where: { id: { in: fresh } }, data: { missingSince: startedAt } });
    }
    const closed = await this.close(reading, long);
    return { missing: missing.length, closed, reason: closed < missing.length ? reason : null };
  }

  private async close({ tenantId }: Reading, gone: readonly { identity: string }[]): Promise<number> {
    let closed = 0;
    for (let from = 0; from < gone.length; from += CLOSED_AT_ONCE) {
      const batch = gone.slice(from, from + CLOSED_AT_ONCE).map(({ identity }) => identity);
      closed += await this.db.transaction(async (tx) => {
        let done = 0;
        // In one order everywhere, as `recordItems` has it.
        for (const identity of batch.sort()) {
          if ((await recordUnlisted(tx, tenantId, identity, null)).outcome === 'closed') done++;
        }
        return done;
      });
    }
    return closed;
  }

  private async forgetOld(sourceId: string): Promise<void> {
    await this.db.pool.query(
      `DELETE FROM posting.reading WHERE source_id = $1
       AND id < (SELECT id FROM posting.reading WHERE source_id = $1 ORDER BY id DESC OFFSET ${KEPT} LIMIT 1)`,
      [sourceId],
    );
  }
}

function summarise({ source, complete, paged, pages: stored }: Reading, pages: readonly Page[]): Summary {
  const items = pages.flatMap((page) => (page.items ?? []) as unknown as ReceiptItem[]);
  const ids = items.flatMap(({ externalId }) => externalId ?? []);
  const readable = pages.length === stored && pages.every((page) => page.state === 'applied' || isEmptyList(page));
  // An item that does not even say which posting it is could be any of the missing ones.
  const known = items.every(({ externalId }) => externalId !== null);
  return {
    complete: complete && readable && known && (paged || pages.every((page) => page.complete === true)),
    seen: [...new Set(ids.map((id) => sourceIdentity(source.id, foldId(source.kind as SourceKind, id))))],
    items,
  };
}

/** Nothing in it, or nothing that could be used: it was read all the same. */
const isEmptyList = ({ state, reason }: Page): boolean =>
  state === 'ignored' && (reason === 'no-postings' || reason === 'no-valid-postings');

/** All that it was answered is none of the source's kind, as a page that says to come back later: it was not read at all. */
function refusalOf(pages: readonly Page[]): { code: string; detail: string } | null {
  const isRefused = (page: Page): boolean =>
    page.state === 'ignored' && ((page.items ?? []) as unknown[]).length === 0 && !isEmptyList(page);
  const [first] = pages;
  if (first === undefined || !pages.every(isRefused)) return null;
  return { code: first.reason ?? 'unreadable', detail: first.details[0] ?? 'It is none of the source’s kind.' };
}
