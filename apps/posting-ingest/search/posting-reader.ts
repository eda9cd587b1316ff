import { Inject, Injectable } from '@nestjs/common';
import type { Posting } from '#libs/contracts';
import { Database } from '#libs/data';
import { me, ProblemError } from '#libs/platform';
import { toPosting } from '../record/posting-row.js';

@Injectable()
export class PostingReader {
  constructor(@Inject(Database) private readonly db: Database) {}

  async get(id: string): Promise<Posting> {
    const row = await this.db.prisma.posting.findFirst({ where: { id, tenantId: me().tenantId } });
    if (!row) throw postingNotFound(id);
    return toPosting(row);
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

const postingNotFound = (id: string): ProblemError =>
  new ProblemError({
    status: 404,
    code: 'posting-not-found',
    title: 'No such posting',
    detail: `There is no posting ${id}.`,
  });
