import { Inject, Injectable } from '@nestjs/common';
import type { Posting, PostingEdits } from '#libs/contracts';
import { Database, type Prisma } from '#libs/data';
import { me, ProblemError } from '#libs/platform';
import { WHY } from '../duplicates/why.js';
import { toPosting } from '../record/posting-row.js';
import { contentOf } from '../record/stored-content.js';

@Injectable()
export class PostingReader {
  constructor(@Inject(Database) private readonly db: Database) {}

  async get(id: string): Promise<Posting> {
    const row = await this.db.prisma.posting.findFirst({ where: { id, tenantId: me().tenantId } });
    if (!row) throw postingNotFound(id);
    const alike = await this.db.prisma.postingDuplicate.findMany({
      where: { verdict: { in: ['same', 'repost'] }, OR: [{ lowId: row.id }, { highId: row.id }] },
      orderBy: [{ lowId: 'asc' }, { highId: 'asc' }],
    });
    const sameAs = alike.map(({ lowId, highId, verdict, rule }) => ({
      ...{ id: lowId === row.id ? highId : lowId, verdict, why: WHY[rule] ?? rule },
    }));
    return { ...toPosting(row), sameAs };
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

  async version(id: string, version: number) {
    await this.get(id);
    const [shown, before] = await this.db.prisma.postingVersion.findMany({
      where: { postingId: id, version: { lte: version } },
      orderBy: { version: 'desc' },
      take: 2,
    });
    if (shown?.version !== version) throw versionNotFound(id, version);
    const { receiptId, editedBy, recordedAt } = shown;
    return { version, receiptId, editedBy, recordedAt: recordedAt.toISOString(), changes: changesOf(before, shown) };
  }

  async edits(id: string) {
    await this.get(id);
    const { unedited, edits } = await this.db.prisma.posting.findUniqueOrThrow({
      where: { id },
      select: { unedited: true, edits: { orderBy: { field: 'asc' } } },
    });
    const items = edits.map(({ field, value, editedBy, editedAt }) => ({
      ...{ field: field as keyof PostingEdits, value, editedBy, editedAt: editedAt.toISOString() },
      unedited: (unedited === null ? null : contentOf(unedited)[field as keyof PostingEdits]) ?? null,
    }));
    return { items, nextCursor: null };
  }
}

type VersionRow = Prisma.PostingVersionGetPayload<object>;

function changesOf(before: VersionRow | undefined, after: VersionRow) {
  const [was, is] = [before, after].map((row): Record<string, unknown> => (row ? contentOf(row.content) : {}));
  const fields = before ? after.changed : Object.keys(is ?? {});
  return fields.map((field) => ({ field, before: was?.[field] ?? null, after: is?.[field] ?? null }));
}

const versionNotFound = (id: string, version: number): ProblemError =>
  new ProblemError({
    status: 404,
    code: 'version-not-found',
    title: 'No such version',
    detail: `Posting ${id} has no version ${version} that is kept.`,
  });

export const postingNotFound = (id: string): ProblemError =>
  new ProblemError({
    status: 404,
    code: 'posting-not-found',
    title: 'No such posting',
    detail: `There is no posting ${id}.`,
  });
