import { Inject, Injectable } from '@nestjs/common';
import type { ApplicationView, NoteView, ReminderView, TimelineEntryView } from '#libs/contracts';
import { Database, newestFirst, pageById, type PageOf, type PageQuery, type Prisma } from '#libs/data';
import { me } from '#libs/platform';
import type { ReminderRow } from './reminders.js';
import { requireApplication, toViews } from './application-row.js';

@Injectable()
export class ApplicationReader {
  constructor(@Inject(Database) private readonly db: Database) {}

  async get(id: string): Promise<ApplicationView> {
    const [view] = await toViews(this.db, [await requireApplication(this.db, id)]);
    if (!view) throw new Error(`application ${id} has no view`);
    return view;
  }

  async list({ status, ...page }: PageQuery & { status?: string | undefined }): Promise<PageOf<ApplicationView>> {
    const where = { ...me(), ...(status ? { status } : {}) };
    const found = await this.db.prisma.application.findMany(newestFirst(page, where));
    const { items, nextCursor } = pageById(found, page.limit, (row) => row);
    return { items: await toViews(this.db, items), nextCursor };
  }

  async timeline(applicationId: string, page: PageQuery): Promise<PageOf<TimelineEntryView>> {
    await requireApplication(this.db, applicationId);
    const found = await this.db.prisma.timelineEntry.findMany(newestFirst(page, { applicationId }));
    return pageById(found, page.limit, toEntry);
  }

  async notes(applicationId: string, page: PageQuery): Promise<PageOf<NoteView>> {
    await requireApplication(this.db, applicationId);
    const found = await this.db.prisma.note.findMany(newestFirst(page, { applicationId }));
    return pageById(found, page.limit, toNote);
  }

  async reminders(applicationId: string, page: PageQuery): Promise<PageOf<ReminderView>> {
    await requireApplication(this.db, applicationId);
    const found = await this.db.prisma.reminder.findMany(newestFirst(page, { applicationId }));
    return pageById(found, page.limit, toReminder);
  }
}

const toEntry = ({ at, recordedAt, ...row }: Prisma.TimelineEntryGetPayload<object>): TimelineEntryView => ({
  id: row.id,
  kind: row.kind as TimelineEntryView['kind'],
  at: at.toISOString(),
  recordedAt: recordedAt.toISOString(),
  by: row.by as TimelineEntryView['by'],
  data: row.data as Record<string, unknown>,
});

export const toNote = ({ id, text, createdAt }: Prisma.NoteGetPayload<object>): NoteView => ({
  id,
  text,
  createdAt: createdAt.toISOString(),
});

export const toReminder = ({ id, dueAt, zone, note, state, createdAt }: ReminderRow): ReminderView => ({
  id,
  dueAt: dueAt.toISOString(),
  zone,
  note,
  state: state === 'set' && dueAt.getTime() <= Date.now() ? 'due' : (state as ReminderView['state']),
  createdAt: createdAt.toISOString(),
});
