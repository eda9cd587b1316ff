import { Inject, Injectable } from '@nestjs/common';
import type { SenderPatience, Source, SourceHealth, SourceProblem } from '#libs/contracts';
import { Database } from '#libs/data';
import { boardOf } from '../pull/board.js';
import { HOST_FAILURES } from '../pull/hosts.js';
import { hasDropped, WATCHED, type Coverage } from './coverage.js';
import { patienceOf } from './senders.js';
import { SourceFacts } from './source-facts.js';

/** What people see of how a source does. */
@Injectable()
export class SourceHealthReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(SourceFacts) private readonly facts: SourceFacts,
  ) {}

  /** @param source the caller's own */
  async of(source: Source): Promise<SourceHealth> {
    const row = await this.db.prisma.source.findUniqueOrThrow({ where: { id: source.id } });
    const problems = row.problems as unknown as SourceProblem[];
    const coverage = row.coverage as unknown as Coverage | null;
    const webhooks = await this.webhooks(source);
    const nothingYet = coverage === null && source.reading.lastAttemptAt === null && webhooks.lastReceivedAt === null;
    return {
      state: problems.length > 0 ? 'degraded' : nothingYet ? 'unknown' : 'healthy',
      problems,
      reading: source.reading,
      host: await this.host(source),
      coverage: coverage && { at: coverage.at, postings: coverage.postings, fields: fieldsOf(coverage) },
      webhooks,
      outages: await this.outages(row, webhooks.sender),
    };
  }

  private async host({ kind, config }: Source): Promise<SourceHealth['host']> {
    const board = boardOf(kind, config);
    if (!board) return null;
    const name = new URL(board.first.url).host;
    const row = await this.db.prisma.host.findUnique({ where: { name } });
    const { failures = 0, openUntil = null } = row ?? {};
    const isOpen = openUntil !== null && openUntil > new Date();
    const breaker = isOpen ? 'open' : failures >= HOST_FAILURES ? 'half-open' : 'closed';
    return { name, breaker, failures, openUntil: isOpen ? openUntil.toISOString() : null };
  }

  private async webhooks({ id, kind }: Source): Promise<SourceHealth['webhooks']> {
    const last = (verified: boolean) =>
      this.db.prisma.receipt.findFirst({
        where: { sourceId: id, kind: 'webhook', ...(verified ? { state: { not: 'quarantined' } } : {}) },
        orderBy: { id: 'desc' },
        select: { receivedAt: true },
      });
    const [received, verified, quarantined] = [await last(false), await last(true), await this.facts.quarantined(id)];
    return {
      lastReceivedAt: received?.receivedAt.toISOString() ?? null,
      lastVerifiedAt: verified?.receivedAt.toISOString() ?? null,
      quarantined: quarantined?.count ?? 0,
      sender: patienceOf(kind),
    };
  }

  private async outages(
    source: { createdAt: Date; lastSuccessAt: Date | null },
    patience: SenderPatience | null,
  ): Promise<SourceHealth['outages']> {
    const tries = patience?.keepsTryingForSeconds ?? null;
    const { lastSuccessAt: read } = source;
    return (await this.facts.outagesOf(source)).map(({ startedAt, endedAt }) => {
      const seconds = Math.round((endedAt.getTime() - startedAt.getTime()) / 1_000);
      return {
        ...{ startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString(), seconds },
        withinPatience: tries === null ? null : seconds <= tries,
        reconciledAt: read !== null && read > endedAt ? read.toISOString() : null,
      };
    });
  }
}

function fieldsOf({ fields, usual }: Coverage) {
  return WATCHED.map((field) => {
    const [share, before] = [fields[field] ?? 0, usual[field] ?? fields[field] ?? 0];
    return { field, share, usual: before, dropped: hasDropped(share, before) };
  });
}
