import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { READ_EVERY, type Source, type SourceKind } from '#libs/contracts';
import { Database, newestFirst, pageById, type PageOf, type PageQuery, type Prisma, type PrismaTx } from '#libs/data';
import { JobQueue } from '#libs/jobs';
import { ENV, me, ProblemError, type Env } from '#libs/platform';
import type { SourceConfig } from '#libs/typed-posting';
import type { INGEST_JOBS } from '../jobs.js';
import { checkUrl } from '../fetch/check-url.js';
import { FetchError } from '../fetch/fetch-error.js';
import { checkSecret } from '../webhooks/check-secret.js';
import { boardOf } from '../pull/board.js';
import { SecretBox } from './secret-box.js';
import { toSource, WITH_SECRETS, type SourceRow } from './to-source.js';

/** While a sender changes over, several are valid: SmartRecruiters keeps up to so many at a time. */
const MOST_SECRETS = 16;

export interface SourceInput {
  kind: SourceKind;
  name: string;
  secret?: string | undefined;
  config: Record<string, unknown>;
  readEveryMinutes?: number | null | undefined;
}

export interface SourceChange {
  name?: string | undefined;
  config?: SourceInput['config'] | undefined;
  readEveryMinutes?: SourceInput['readEveryMinutes'];
}

/** The owner's sources. */
@Injectable()
export class Sources {
  private readonly allowed: ReadonlySet<string>;

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(JobQueue) private readonly jobs: JobQueue<typeof INGEST_JOBS>,
    @Inject(ENV) env: Pick<Env, 'FETCH_ALLOWED_HOSTS'>,
  ) {
    this.allowed = new Set(env.FETCH_ALLOWED_HOSTS);
  }

  async create({ kind, name, secret, config, readEveryMinutes }: SourceInput): Promise<Source> {
    const id = uuidv7();
    if (secret !== undefined) checkSecret(kind, secret);
    checkAddresses(config, this.allowed);
    await this.db.transaction(async (tx) => {
      const reading = schedule(kind, config, readEveryMinutes);
      const data = { id, ...me(), kind, name, config: config as Prisma.InputJsonObject, ...reading };
      await tx.source.create({ data });
      if (secret !== undefined) await this.addTo(tx, id, secret);
    });
    return this.get(id);
  }

  async get(id: string): Promise<Source> {
    return toSource(await this.find(id));
  }

  async list({ kind, ...page }: PageQuery & { kind?: string | undefined }): Promise<PageOf<Source>> {
    const where = { ...me(), deletedAt: null, ...(kind ? { kind } : {}) };
    const rows = await this.db.prisma.source.findMany({ ...newestFirst(page, where), include: WITH_SECRETS });
    return pageById(rows, page.limit, toSource);
  }

  async update(id: string, { name, config, readEveryMinutes }: SourceChange): Promise<Source> {
    if (config !== undefined) checkAddresses(config, this.allowed);
    const before = await this.find(id);
    const kind = before.kind as SourceKind;
    // What was read under the configuration before says nothing any more; where it could not be read by now, it is.
    const wasReadable = boardOf(kind, before.config as SourceConfig) !== null;
    const every = readEveryMinutes === undefined && wasReadable ? before.readEvery : readEveryMinutes;
    const reread = config !== undefined || readEveryMinutes !== undefined;
    const data = {
      ...(name === undefined ? {} : { name }),
      ...(config === undefined ? {} : { config: config as Prisma.InputJsonObject, failures: 0 }),
      ...(reread ? schedule(kind, config ?? (before.config as SourceConfig), every) : {}),
    };
    const { count } = await this.db.prisma.source.updateMany({ where: mine(id), data });
    if (count === 0) throw notFound(id);
    return this.get(id);
  }

  /** It is read as soon as somebody is free and its host allows. */
  async requestSync(id: string): Promise<Source> {
    const { kind, config } = await this.find(id);
    if (boardOf(kind as SourceKind, config as SourceConfig) === null) throw notReadable(kind);
    await this.db.prisma.source.updateMany({ where: mine(id), data: { syncRequestedAt: new Date() } });
    // The wish is a row: while the carrier is away, the recurring look finds it.
    await this.jobs.add('postings', 'find-due-sources', {}, { jobId: 'find-due-now' }).catch(() => undefined);
    return this.get(id);
  }

  async remove(id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { count } = await tx.source.updateMany({ where: mine(id), data: { deletedAt: new Date() } });
      if (count === 0) throw notFound(id);
      await tx.sourceSecret.deleteMany({ where: { sourceId: id } });
    });
  }

  async addSecret(id: string, secret: string): Promise<Source> {
    const { kind } = await this.find(id);
    checkSecret(kind as SourceKind, secret);
    await this.db.transaction((tx) => this.addTo(tx, id, secret));
    return this.get(id);
  }

  async secrets(id: string): Promise<PageOf<{ id: string; addedAt: string }>> {
    await this.find(id);
    const rows = await this.db.prisma.sourceSecret.findMany({
      where: { sourceId: id },
      orderBy: { id: 'desc' },
      select: { id: true, createdAt: true },
    });
    return { items: rows.map((row) => ({ id: row.id, addedAt: row.createdAt.toISOString() })), nextCursor: null };
  }

  async revokeSecret(sourceId: string, id: string): Promise<void> {
    await this.find(sourceId);
    const { count } = await this.db.prisma.sourceSecret.deleteMany({ where: { id, sourceId } });
    if (count === 0) throw new ProblemError({ status: 404, code: 'secret-not-found', title: 'No such secret' });
  }

  private async addTo(tx: PrismaTx, sourceId: string, secret: string): Promise<void> {
    // Two that add one at a time must not both find room.
    await tx.$queryRaw`SELECT 1 FROM posting.source WHERE id = ${sourceId}::uuid FOR UPDATE`;
    if ((await tx.sourceSecret.count({ where: { sourceId } })) >= MOST_SECRETS) throw tooManySecrets();
    await tx.sourceSecret.create({ data: { id: uuidv7(), sourceId, sealed: this.box.seal(sourceId, secret) } });
  }

  private async find(id: string): Promise<SourceRow> {
    const row = await this.db.prisma.source.findFirst({ where: mine(id), include: WITH_SECRETS });
    if (!row) throw notFound(id);
    return row;
  }
}

const mine = (id: string) => ({ id, ...me(), deletedAt: null });

const notFound = (id: string): ProblemError =>
  new ProblemError({
    status: 404,
    code: 'source-not-found',
    title: 'No such source',
    detail: `There is no source ${id}.`,
  });

const tooManySecrets = (): ProblemError =>
  new ProblemError({
    ...{ status: 409, code: 'too-many-secrets', title: 'This source has as many secrets as it can' },
    detail: `At most ${MOST_SECRETS} are valid at a time; revoke one that its sender does not use any more.`,
  });

const notReadable = (kind: string): ProblemError =>
  new ProblemError({
    status: 422,
    code: 'source-not-readable',
    title: 'This source cannot be read',
    detail: `A source of kind ${kind} needs "board" or "url" in its configuration to be read, or only pushes.`,
  });

/** An address that will never be read is refused at once, and with it a password that everybody who sees the source would see. */
function checkAddresses({ url, api }: SourceConfig, allowed: ReadonlySet<string>): void {
  for (const [name, address] of Object.entries({ url, api })) {
    if (address === undefined || !URL.canParse(address)) continue;
    try {
      checkUrl(new URL(address), allowed);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const detail = `config.${name}: ${error.message}`;
      throw new ProblemError({ status: 422, code: error.code, title: 'This address is not read', detail });
    }
  }
}

/** Read at once and from then on at the interval, where its configuration says how it can be read. */
function schedule(kind: SourceKind, config: SourceConfig, every: number | null | undefined) {
  const readable = boardOf(kind, config) !== null;
  if (!readable && typeof every === 'number') throw notReadable(kind);
  const readEvery = readable ? (every === undefined ? READ_EVERY.usual : every) : null;
  return { readEvery, nextReadAt: readEvery === null ? null : new Date() };
}
