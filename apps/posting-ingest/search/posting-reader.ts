import { Inject, Injectable } from '@nestjs/common';
import type { Posting } from '#libs/contracts';
import { Database, newestFirst, pageById, type PageOf, type PageQuery, type Prisma } from '#libs/data';
import { me, ProblemError } from '#libs/platform';
import { toPosting } from '../record/posting-row.js';

export interface PostingFilter extends PageQuery {
  status?: 'open' | 'closed' | undefined;
  q?: string | undefined;
  company?: string | undefined;
  closesBefore?: string | undefined;
}

@Injectable()
export class PostingReader {
  constructor(@Inject(Database) private readonly db: Database) {}

  async get(id: string): Promise<Posting> {
    const row = await this.db.prisma.posting.findFirst({ where: { id, tenantId: me().tenantId } });
    if (!row) throw postingNotFound(id);
    return toPosting(row);
  }

  async list(filter: PostingFilter): Promise<PageOf<Posting>> {
    const rows = await this.db.prisma.posting.findMany(newestFirst(filter, where(filter)));
    return pageById(rows, filter.limit, toPosting);
  }

  async versions(id: string) {
    await this.get(id);
    const rows = await this.db.prisma.postingVersion.findMany({
      where: { postingId: id },
      orderBy: { version: 'desc' },
      select: { version: true, changed: true, contentHash: true, recordedAt: true },
    });
    return { items: rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() })), nextCursor: null };
  }
}

function where({ status, q, company, closesBefore }: PostingFilter): Prisma.PostingWhereInput {
  const contains = (text: string) => ({ contains: text, mode: 'insensitive' as const });
  return {
    tenantId: me().tenantId,
    ...(status ? { status } : {}),
    ...(company ? { company: contains(company) } : {}),
    ...(closesBefore ? { closingAt: { lt: new Date(closesBefore) } } : {}),
    ...(q ? { OR: [{ title: contains(q) }, { company: contains(q) }] } : {}),
  };
}

const postingNotFound = (id: string): ProblemError =>
  new ProblemError({
    status: 404,
    code: 'posting-not-found',
    title: 'No such posting',
    detail: `There is no posting ${id}.`,
  });
