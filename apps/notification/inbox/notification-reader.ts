import { Inject, Injectable } from '@nestjs/common';
import type { NotificationView } from '#libs/contracts';
import { Database, newestFirst, pageById, type PageOf, type PageQuery, type Prisma } from '#libs/data';
import { me, ProblemError } from '#libs/platform';

const WITH_DELIVERIES = { deliveries: { orderBy: { id: 'asc' } } } as const;
type Row = Prisma.NotificationGetPayload<{ include: typeof WITH_DELIVERIES }>;

/** What the owner was told. */
@Injectable()
export class NotificationReader {
  constructor(@Inject(Database) private readonly db: Database) {}

  async list({ unread, ...page }: PageQuery & { unread?: boolean | undefined }): Promise<PageOf<NotificationView>> {
    const where = { ...me(), ...(unread ? { readAt: null } : {}) };
    const rows = await this.db.prisma.notification.findMany({ ...newestFirst(page, where), include: WITH_DELIVERIES });
    return pageById(rows, page.limit, toView);
  }

  /** The oldest first, after `id`: for streams. */
  async since(owner: { tenantId: string; ownerId: string }, id: string, limit: number): Promise<NotificationView[]> {
    const rows = await this.db.prisma.notification.findMany({
      where: { ...owner, id: { gt: id } },
      include: WITH_DELIVERIES,
      orderBy: { id: 'asc' },
      take: limit,
    });
    return rows.map(toView);
  }

  async markRead(id: string): Promise<NotificationView> {
    await this.db.prisma.notification.updateMany({
      where: { id, ...me(), readAt: null },
      data: { readAt: new Date() },
    });
    const row = await this.db.prisma.notification.findFirst({ where: { id, ...me() }, include: WITH_DELIVERIES });
    if (!row) throw new ProblemError({ status: 404, code: 'notification-not-found', title: 'No such notification' });
    return toView(row);
  }
}

const toView = (row: Row): NotificationView => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  body: row.body,
  link: row.link,
  dueAt: row.dueAt.toISOString(),
  lateMs: row.lateMs,
  readAt: row.readAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  deliveries: row.deliveries.map(({ channel, state, attempts, lastError, settledAt }) => ({
    channel,
    state,
    attempts,
    lastError,
    settledAt: settledAt?.toISOString() ?? null,
  })),
});
