import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { SavedPostingView } from '#libs/contracts';
import { append, Database, pageById, type PageOf, type PrismaTx } from '#libs/data';
import { me } from '#libs/platform';
import { SOURCE } from '../service.js';
import { keptPostings, requirePosting, toKept } from './kept-postings.js';

@Injectable()
export class SavedPostings {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Saving twice is saving once: only a change is told. */
  async save(postingId: string): Promise<SavedPostingView> {
    const snapshot = await requirePosting(this.db, postingId);
    const posting = toKept(snapshot);
    const row = await this.db.transaction(async (tx) => {
      const { saved, changed } = await turn(tx, postingId, true);
      if (changed && saved) {
        const data = {
          ownerId: saved.ownerId,
          savedId: saved.id,
          postingId,
          postingVersion: snapshot.version,
          savedAt: saved.savedAt.toISOString(),
          posting: posting.card,
        };
        await append(tx, [
          {
            type: 'posting.saved',
            source: SOURCE,
            subject: saved.id,
            sequence: saved.version,
            tenantId: saved.tenantId,
            data,
          },
        ]);
      }
      return saved;
    });
    const application = await this.db.prisma.application.findFirst({
      where: { ...me(), postingId },
      select: { id: true },
    });
    const savedAt = row?.savedAt ?? new Date();
    return { postingId, savedAt: savedAt.toISOString(), posting, applicationId: application?.id ?? null };
  }

  async unsave(postingId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { saved, changed } = await turn(tx, postingId, false);
      if (!changed || !saved) return;
      const data = { ownerId: saved.ownerId, savedId: saved.id, postingId };
      await append(tx, [
        {
          type: 'posting.unsaved',
          source: SOURCE,
          subject: saved.id,
          sequence: saved.version,
          tenantId: saved.tenantId,
          data,
        },
      ]);
    });
  }

  async list(limit: number, cursor?: string): Promise<PageOf<SavedPostingView>> {
    const rows = await this.db.prisma.savedPosting.findMany({
      where: { ...me(), saved: true },
      orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
      ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
      take: limit + 1,
    });
    const { items: shown, nextCursor } = pageById(rows, limit, (row) => row);
    const ids = shown.map(({ postingId }) => postingId);
    const [kept, applications] = await Promise.all([
      keptPostings(this.db, ids),
      this.db.prisma.application.findMany({
        where: { ...me(), postingId: { in: ids } },
        select: { id: true, postingId: true },
      }),
    ]);
    const applied = new Map(applications.map(({ id, postingId }) => [postingId, id]));
    const items = shown.flatMap(({ postingId, savedAt }): SavedPostingView[] => {
      const posting = kept.get(postingId);
      return posting
        ? [{ postingId, savedAt: savedAt.toISOString(), posting, applicationId: applied.get(postingId) ?? null }]
        : [];
    });
    return { items, nextCursor };
  }
}

/** Switch `saved`; the row lock orders concurrent switches, and with them their events. */
async function turn(tx: PrismaTx, postingId: string, saved: boolean) {
  const { tenantId, ownerId } = me();
  const savedAt = new Date();
  const created = saved
    ? await tx.savedPosting.createMany({
        data: [{ id: uuidv7(), tenantId, ownerId, postingId, saved, savedAt }],
        skipDuplicates: true,
      })
    : { count: 0 };
  const updated =
    created.count > 0
      ? created
      : await tx.savedPosting.updateMany({
          where: { tenantId, ownerId, postingId, saved: !saved },
          data: { saved, version: { increment: 1 }, ...(saved ? { savedAt } : {}) },
        });
  const row = await tx.savedPosting.findFirst({ where: { tenantId, ownerId, postingId } });
  return { saved: row, changed: updated.count > 0 };
}
