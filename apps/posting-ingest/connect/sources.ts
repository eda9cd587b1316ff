import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Source, SourceKind } from '#libs/contracts';
import { Database, newestFirst, pageById, type PageOf, type PageQuery, type Prisma, type PrismaTx } from '#libs/data';
import { me, ProblemError } from '#libs/platform';
import { checkSecret } from '../webhooks/check-secret.js';
import { SecretBox } from './secret-box.js';

/** While a sender changes over from one secret to the next, both are valid. */
const VALID_SECRETS = 2;

const WITH_SECRETS = { _count: { select: { secrets: true } } } as const;
type Row = Prisma.SourceGetPayload<{ include: typeof WITH_SECRETS }>;

export interface SourceInput {
  kind: SourceKind;
  name: string;
  secret?: string | undefined;
  config: Record<string, unknown>;
}

/** The owner's sources. */
@Injectable()
export class Sources {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(SecretBox) private readonly box: SecretBox,
  ) {}

  async create({ kind, name, secret, config }: SourceInput): Promise<Source> {
    const id = uuidv7();
    if (secret !== undefined) checkSecret(kind, secret);
    await this.db.transaction(async (tx) => {
      await tx.source.create({ data: { id, ...me(), kind, name, config: config as Prisma.InputJsonObject } });
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

  async update(id: string, change: { name?: string | undefined; config?: Record<string, unknown> | undefined }) {
    const { name, config } = change;
    const data = {
      ...(name === undefined ? {} : { name }),
      ...(config === undefined ? {} : { config: config as Prisma.InputJsonObject }),
    };
    const { count } = await this.db.prisma.source.updateMany({ where: mine(id), data });
    if (count === 0) throw notFound(id);
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

  private async addTo(tx: PrismaTx, sourceId: string, secret: string): Promise<void> {
    await tx.sourceSecret.create({ data: { id: uuidv7(), sourceId, sealed: this.box.seal(sourceId, secret) } });
    const old = await tx.sourceSecret.findMany({
      where: { sourceId },
      orderBy: { id: 'desc' },
      skip: VALID_SECRETS,
      select: { id: true },
    });
    if (old.length > 0) await tx.sourceSecret.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
  }

  private async find(id: string): Promise<Row> {
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

const toSource = (row: Row): Source => ({
  id: row.id,
  kind: row.kind as SourceKind,
  name: row.name,
  config: row.config as Source['config'],
  webhookPath: `/v1/webhooks/${row.id}`,
  secrets: row._count.secrets,
  syncRequestedAt: row.syncRequestedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
