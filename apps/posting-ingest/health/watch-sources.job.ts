import { Inject, Injectable } from '@nestjs/common';
import type { SourceKind, SourceProblem } from '#libs/contracts';
import { append, Database, type Prisma, type PrismaTx } from '#libs/data';
import { JobHandler, type JobOutcome } from '#libs/jobs';
import type { SourceConfig } from '#libs/typed-posting';
import { boardOf } from '../pull/board.js';
import { SOURCE } from '../service.js';
import { measure, type Coverage } from './coverage.js';
import { nameOf, problemsOf, withBeginnings } from './problems.js';
import { patienceOf } from './senders.js';
import { SourceFacts } from './source-facts.js';

const PAGE = 200;
/** A field that has been gone for so long will not come back: this is how the source is now. */
const ACCEPTED_AFTER_MS = 14 * 24 * 3_600_000;

type Row = Prisma.SourceGetPayload<object>;

/** Looks at every source once a minute, and tells its owner once when something is wrong, and once when it is well again. */
@Injectable()
export class WatchSources {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(SourceFacts) private readonly facts: SourceFacts,
  ) {}

  @JobHandler('postings', 'watch-sources')
  async run(): Promise<JobOutcome> {
    let changed = 0;
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const sources = await this.db.prisma.source.findMany({
        where: { deletedAt: null, id: { gt: after } },
        orderBy: { id: 'asc' },
        take: PAGE,
      });
      for (const source of sources) if (await this.look(source.id, new Date())) changed++;
      const last = sources.at(-1);
      if (sources.length < PAGE || !last) break;
      after = last.id;
    }
    return changed > 0 ? 'done' : { skipped: 'nothing changed' };
  }

  /** @returns whether there is news of it. */
  private look(id: string, now: Date): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const locked = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM posting.source WHERE id = ${id}::uuid AND deleted_at IS NULL FOR UPDATE SKIP LOCKED`;
      if (locked.length === 0) return false;
      return this.judge(tx, await tx.source.findUniqueOrThrow({ where: { id } }), now);
    });
  }

  private async judge(tx: PrismaTx, source: Row, now: Date): Promise<boolean> {
    const before = source.problems as unknown as SourceProblem[];
    const coverage = await this.measure(source, before, now);
    const kind = source.kind as SourceKind;
    const found = problemsOf(
      {
        ...{ name: source.name, failures: source.failures, coverage, patience: patienceOf(kind) },
        lastError: source.lastError as { code: string; detail: string } | null,
        unsure: await this.facts.unsure(source.id),
        ...(await this.facts.outcomes(source.id)),
        quarantined: await this.facts.quarantined(source.id),
        outages: await this.facts.outagesOf(source),
        isRead: source.readEvery !== null && boardOf(kind, source.config as SourceConfig) !== null,
      },
      now,
    );
    const problems = withBeginnings(found, before, now);
    const names = new Set(before.map(nameOf));
    const added = problems.map(nameOf).filter((name) => !names.has(name));
    const isNews = added.length > 0 || (before.length > 0 && problems.length === 0);
    const healthVersion = source.healthVersion + (isNews ? 1 : 0);
    const isMeasured = coverage !== null && coverage.at === now.toISOString();
    if (!isNews && !isMeasured && JSON.stringify(problems) === JSON.stringify(before)) return false;
    await tx.source.update({
      where: { id: source.id },
      // Nobody changed it: `updatedAt` stays.
      data: {
        problems,
        healthVersion,
        updatedAt: source.updatedAt,
        ...(isMeasured ? { coverage: { ...coverage } } : {}),
      },
    });
    if (isNews) await tell(tx, { ...source, healthVersion }, problems, added);
    return isNews;
  }

  /** Measured again only where something came since: everything else counts as it did. */
  private async measure(source: Row, problems: readonly SourceProblem[], now: Date): Promise<Coverage | null> {
    const before = source.coverage as unknown as Coverage | null;
    if (!(await this.facts.hasNews(source.id, before?.at ?? null))) return before;
    const counted = await this.facts.coverage(source.id);
    if (counted.postings === 0 && before === null) return null;
    const isOld = ({ since }: SourceProblem): boolean => now.getTime() - Date.parse(since) > ACCEPTED_AFTER_MS;
    const gone = problems.filter(({ code, about }) => code === 'coverage-dropped' && about !== null);
    const accepted = new Set(gone.filter(isOld).map(({ about }) => about ?? ''));
    return measure({ at: now, ...counted }, before, accepted);
  }
}

async function tell(tx: PrismaTx, source: Row, problems: readonly SourceProblem[], added: string[]): Promise<void> {
  const { id, tenantId, ownerId, name, healthVersion } = source;
  await append(tx, [
    {
      ...{ type: 'source.health-changed', source: SOURCE, subject: id, sequence: healthVersion, tenantId },
      data: {
        ...{ ownerId, sourceId: id, name, added, state: problems.length === 0 ? 'healthy' : 'degraded' },
        problems: problems.map(({ code, detail }) => ({ code, detail })),
      },
    },
  ]);
}
