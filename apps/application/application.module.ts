import { Module } from '@nestjs/common';
import { MessagingModule } from '#libs/messaging';
import { ApplicationReader } from './applications/application-reader.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { NotesAndRemindersController } from './applications/notes-and-reminders.controller.js';
import { KeepPostings } from './saved/keep-postings.js';
import { SavedController } from './saved/saved.controller.js';
import { SavedPostings } from './saved/saved-postings.js';
import { GROUP } from './service.js';

/** Decide, record: what candidates save, track and apply to. */
@Module({
  imports: [
    MessagingModule.forConsumer({
      group: GROUP,
      subscribes: ['posting.published', 'posting.updated', 'posting.closed', 'posting.reopened'],
    }),
  ],
  controllers: [SavedController, ApplicationsController, NotesAndRemindersController],
  providers: [KeepPostings, SavedPostings, ApplicationReader],
})
export class ApplicationModule {}
