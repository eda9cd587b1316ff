import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { SourceKind } from '#libs/contracts';
import { Database, Prisma } from '#libs/data';
import { JobHandler, JobQueue, type JobData, type JobOutcome } from '#libs/jobs';
import { type SourceConfig, SourceError } from '#libs/typed-posting';
import { FetchError, INTERRUPTED } from '../fetch/fetch-error.js';
import type { INGEST_JOBS } from '../jobs.js';
import { boardOf } from './board.js';
import { ReadBoard } from './read-board.js';
import type { Known } from './reading-plan.js';
import { nextAfterFailure, nextAfterSuccess } from './when-next.js';

type Row = Prisma.SourceGetPayload<object>;
interface Failure {
  code: string;
  detail: string;
  retryAfterMs: number | null;
  hopeless: boolean;
}

@Injectable()
export class ReadSource {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(JobQueue) private readonly jobs: JobQueue<typeof INGEST_JOBS>,
    @Inject(ReadBoard) private readonly board: ReadBoard,
  ) {}

  @JobHandler('sources', 'read-source')
  async run({ sourceId, lease }: JobData<typeof INGEST_JOBS, 'sources', 'read-source'>): Promise<JobOutcome> {
    // A job that comes late, or twice, finds that the lease it was made for is another's by now, or is used.
    const begun = await this.db.prisma.source.updateMany({
      where: {
        id: sourceId,
        deletedAt: null,
        leaseUntil: lease,
        OR: [{ lastAttemptAt: null }, { lastAttemptAt: { lt: new Date(lease.getTime() - LEASE_MS) } }],
      },
      data: { lastAttemptAt: new Date() },
    });
    if (begun.count === 0) return { skipped: 'somebody else reads it, or it is gone' };
    const source = await this.db.prisma.source.findUniqueOrThrow({ where: { id: sourceId } });
    const reading = await this.db.prisma.reading.create({
      data: { id: uuidv7(), tenantId: source.tenantId, sourceId, startedAt: source.lastAttemptAt ?? new Date() },
    });
    const { failure, left } = await this.read(source, reading.id).then(
      (some) => ({ failure: null, left: some }),
      (error: unknown) => ({ failure: toFailure(error), left: false }),
    );
    await this.finish(source, reading, failure, left);
    // Its pages are processed by then, mostly; what is not is found by the next round.
    if (!failure)
      await this.jobs.add('postings', 'find-due-sources', {}, { jobId: `conclude-${reading.id}`, delayMs: 1_000 });
    return 'done';
  }

  /** @returns whether some of it is left for the next reading. */
  private async read(row: Row, readingId: string): Promise<boolean> {
    const { id, tenantId, ownerId } = row;
    const [kind, config] = [row.kind as SourceKind, row.config as SourceConfig];
    const board = boardOf(kind, config);
    if (!board) throw new SourceError(NOT_READABLE, 'Its configuration does not say where it can be read.');
    const source = { id, tenantId, ownerId, kind, config, known: row.known as Known | null };
    const { known, unchanged, left, ...fetched } = await this.board.read(source, board, readingId);
    await this.db.prisma.reading.update({
      where: { id: readingId },
      data: {
        ...fetched,
        unchanged,
        state: unchanged ? 'done' : 'fetched',
        known: known === null ? Prisma.JsonNull : { ...known },
        ...(unchanged ? { endedAt: new Date() } : {}),
      },
    });
    return left;
  }

  private async finish(
    source: Row,
    reading: { id: string; startedAt: Date },
    failure: Failure | null,
    left: boolean,
  ): Promise<void> {
    if (failure) {
      const data = { state: 'failed', endedAt: new Date(), reason: failure.code, detail: failure.detail };
      await this.db.prisma.reading.update({ where: { id: reading.id }, data });
    }
    // It is as due as before.
    if (failure?.code !== INTERRUPTED) await this.plan(source, reading.startedAt, failure, left);
    await this.db.prisma.source.update({ where: { id: source.id }, data: { leaseUntil: null } });
  }

  private async plan({ id, ...source }: Row, startedAt: Date, failure: Failure | null, left: boolean): Promise<void> {
    const now = new Date();
    const failures = failure ? source.failures + 1 : 0;
    const next = failure
      ? nextAfterFailure({ ...source, failures, ...failure }, now)
      : nextAfterSuccess({ ...source, left }, now);
    const ended = failure ? { lastError: { code: failure.code, detail: failure.detail } } : SUCCEEDED;
    await this.db.prisma.source.update({
      where: { id },
      data: { failures, ...ended, ...(failure ? {} : { lastSuccessAt: now }) },
    });
    // A wish or a change of the configuration that came while it was read is for the next reading.
    const { prisma } = this.db;
    await prisma.source.updateMany({ where: { id, nextReadAt: source.nextReadAt }, data: { nextReadAt: next } });
    const syncRequestedAt = { lte: startedAt };
    await prisma.source.updateMany({ where: { id, syncRequestedAt }, data: { syncRequestedAt: null } });
  }
}

const SUCCEEDED = { lastError: Prisma.JsonNull };

/** How long a source is one reader's; longer than a reading may take. */
export const LEASE_MS = 15 * 60_000;

const NOT_READABLE = 'not-readable';

/** Anything else is a bug or our own database: the job fails, and the source is due again when the lease is over. */
function toFailure(error: unknown): Failure {
  if (!(error instanceof FetchError || error instanceof SourceError)) throw error;
  const retryAfterMs = error instanceof FetchError ? error.retryAfterMs : null;
  const { code } = error;
  return { code, detail: error.message, retryAfterMs, hopeless: code === NOT_READABLE };
}
