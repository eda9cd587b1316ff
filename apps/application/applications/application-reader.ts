import { Inject, Injectable } from '@nestjs/common';
import type { ApplicationView, ReminderView, TimelineEntryView } from '#libs/contracts';
import { Database } from '#libs/data';
import { me } from '#libs/platform';
import type { ReminderRow } from './reminders.js';
import { requireApplication, toViews } from './application-row.js';

interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}
interface PageQuery {
  limit: number;
  cursor?: string | undefined;
}

const pageOf = <Row extends { id: string }>(
  rows: Row[],
  limit: number,
): { rows: Row[]; nextCursor: string | null } => ({
  rows: rows.slice(0, limit),
  nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
});
const before = (cursor: string | undefined) => (cursor ? { id: { lt: cursor } } : {});

@Injectable()
export class ApplicationReader {
  constructor(@Inject(Database) private readonly db: Database) {}

  async get(id: string): Promise<ApplicationView> {
    const [view] = await toViews(this.db, [await requireApplication(this.db, id)]);
    if (!view) throw new Error(`application ${id} has no view`);
    return view;
  }

  async list({ limit, cursor, status }: PageQuery & { status?: string | undefined }): Promise<PageOf<ApplicationView>> {
    const where = { ...me(), ...before(cursor), ...(status ? { status } : {}) };
    const found = await this.db.prisma.application.findMany({ where, orderBy: { id: 'desc' }, take: limit + 1 });
    const { rows, nextCursor } = pageOf(found, limit);
    return { items: await toViews(this.db, rows), nextCursor };
  }

  async timeline(applicationId: string, { limit, cursor }: PageQuery): Promise<PageOf<TimelineEntryView>> {
    await requireApplication(this.db, applicationId);
    const where = { applicationId, ...before(cursor) };
    const found = await this.db.prisma.timelineEntry.findMany({ where, orderBy: { id: 'desc' }, take: limit + 1 });
    const { rows, nextCursor } = pageOf(found, limit);
    const items = rows.map(({ id, kind, at, recordedAt, by, data }) => ({
      id,
      kind: kind as TimelineEntryView['kind'],
      at: at.toISOString(),
      recordedAt: recordedAt.toISOString(),
      by: by as TimelineEntryView['by'],
      data: data as Record<string, unknown>,
    }));
    return { items, nextCursor };
  }

  async notes(
    applicationId: string,
    { limit, cursor }: PageQuery,
  ): Promise<PageOf<{ id: string; text: string; createdAt: string }>> {
    await requireApplication(this.db, applicationId);
    const where = { applicationId, ...before(cursor) };
    const found = await this.db.prisma.note.findMany({ where, orderBy: { id: 'desc' }, take: limit + 1 });
    const { rows, nextCursor } = pageOf(found, limit);
    return {
      items: rows.map(({ id, text, createdAt }) => ({ id, text, createdAt: createdAt.toISOString() })),
      nextCursor,
    };
  }

  async reminders(applicationId: string, { limit, cursor }: PageQuery): Promise<PageOf<ReminderView>> {
    await requireApplication(this.db, applicationId);
    const where = { applicationId, ...before(cursor) };
    const found = await this.db.prisma.reminder.findMany({ where, orderBy: { id: 'desc' }, take: limit + 1 });
    const { rows, nextCursor } = pageOf(found, limit);
    return { items: rows.map(toReminder), nextCursor };
  }
}

export const toReminder = ({ id, dueAt, zone, note, state, createdAt }: ReminderRow): ReminderView => ({
  id,
  dueAt: dueAt.toISOString(),
  zone,
  note,
  state: state as ReminderView['state'],
  createdAt: createdAt.toISOString(),
});
