import { Controller, Inject } from '@nestjs/common';
import {
  addNote as addNoteRoute,
  cancelReminder as cancelReminderRoute,
  listNotes,
  listReminders,
  setReminder as setReminderRoute,
  type NoteView,
  type ReminderView,
  type RouteInput,
} from '#libs/contracts';
import { Database, type PageOf } from '#libs/data';
import { Input, Route } from '#libs/platform';
import { once } from '../idempotency.js';
import { addNote } from './add-note.js';
import { ApplicationReader, toNote, toReminder } from './application-reader.js';
import { cancelReminder, setReminder } from './reminders.js';

@Controller()
export class NotesAndRemindersController {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(ApplicationReader) private readonly reader: ApplicationReader,
  ) {}

  @Route(addNoteRoute)
  addNote(@Input() { params, body, headers }: RouteInput<typeof addNoteRoute>): Promise<NoteView> {
    return once(this.db, headers['idempotency-key'], ['note', params.id, body], async (tx) =>
      toNote(await addNote(tx, params.id, body.text)),
    );
  }

  @Route(listNotes)
  notes(@Input() { params, query }: RouteInput<typeof listNotes>) {
    return this.reader.notes(params.id, query);
  }

  @Route(setReminderRoute)
  setReminder(@Input() { params, body, headers }: RouteInput<typeof setReminderRoute>): Promise<ReminderView> {
    const reminder = { dueAt: new Date(body.dueAt), zone: body.zone, note: body.note ?? null };
    return once(this.db, headers['idempotency-key'], ['reminder', params.id, body], async (tx) =>
      toReminder(await setReminder(tx, params.id, reminder)),
    );
  }

  @Route(listReminders)
  reminders(@Input() { params, query }: RouteInput<typeof listReminders>): Promise<PageOf<ReminderView>> {
    return this.reader.reminders(params.id, query);
  }

  @Route(cancelReminderRoute)
  cancel(@Input() { params }: RouteInput<typeof cancelReminderRoute>): Promise<void> {
    return this.db.transaction((tx) => cancelReminder(tx, params.id, params.reminderId));
  }
}
