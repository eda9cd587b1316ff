import { z } from 'zod';
import { applicationStatus } from '../events.js';
import { problem } from '../openapi.js';
import { instant, postingCard, uuid } from '../posting.js';
import { defineRoute, type RouteDefinition } from '../route.js';
import { byId, idempotencyKey, listRoute, page, pageQuery, timeZone } from './common.js';

const tags = ['applications'];
const note = z.string().trim().min(1).max(10_000);
const writeHeaders = z.looseObject({
  'idempotency-key': idempotencyKey.optional(),
  /** The `ETag` the change is based on. */
  'if-match': z.string().max(50).optional(),
});

/** A posting as it was last known; `gone` postings are still shown. */
export const keptPosting = z.object({
  id: uuid,
  version: z.number().int(),
  card: postingCard,
  closedAt: instant.nullable(),
  closeReason: z.string().nullable(),
});

export const savedPosting = z.object({
  postingId: uuid,
  savedAt: instant,
  posting: keptPosting,
  applicationId: uuid.nullable(),
});
export type SavedPostingView = z.infer<typeof savedPosting>;

export const application = z.object({
  id: uuid,
  status: applicationStatus,
  /** Statuses it may move to from here. */
  next: z.array(applicationStatus),
  title: z.string(),
  company: z.string().nullable(),
  url: z.string().nullable(),
  posting: keptPosting.nullable(),
  version: z.number().int(),
  appliedAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type ApplicationView = z.infer<typeof application>;

export const timelineEntry = z.object({
  id: uuid,
  kind: z.enum(['started', 'status-changed', 'note-added', 'reminder-set', 'reminder-cancelled']),
  at: instant,
  recordedAt: instant,
  by: z.enum(['candidate', 'recruiter', 'ats']),
  data: z.record(z.string(), z.unknown()),
});
export type TimelineEntryView = z.infer<typeof timelineEntry>;

export const applicationNote = z.object({ id: uuid, text: z.string(), createdAt: instant });
export type NoteView = z.infer<typeof applicationNote>;
export const reminder = z.object({
  id: uuid,
  dueAt: instant,
  zone: z.string(),
  note: z.string().nullable(),
  /** due: its time has come. Whether it was told then stands among the alerts. */
  state: z.enum(['set', 'due', 'cancelled']),
  createdAt: instant,
});
export type ReminderView = z.infer<typeof reminder>;

const byPosting = z.object({ postingId: uuid });

export const savePosting = defineRoute({
  method: 'PUT',
  path: '/v1/saved/:postingId',
  summary: 'Save a posting; alerts before it closes follow. Saving again changes nothing',
  tags: ['saved'],
  params: byPosting,
  responses: { 200: savedPosting, 404: problem },
});
export const unsavePosting = defineRoute({
  method: 'DELETE',
  path: '/v1/saved/:postingId',
  summary: 'No longer keep a posting; its alerts are cancelled',
  tags: ['saved'],
  params: byPosting,
  responses: { 204: null },
});
export const listSaved = listRoute({
  path: '/v1/saved',
  summary: 'Saved postings, newest first, also those that are gone',
  tags: ['saved'],
  item: savedPosting,
  filter: {},
});

export const createApplication = defineRoute({
  method: 'POST',
  path: '/v1/applications',
  summary: 'Track a job: a known posting, or one entered by hand',
  tags,
  headers: writeHeaders,
  body: z
    .strictObject({
      postingId: uuid.optional(),
      title: z.string().trim().min(1).max(300).optional(),
      company: z.string().trim().min(1).max(300).optional(),
      url: z
        .url({ protocol: /^https?$/ })
        .max(2_000)
        .optional(),
      status: z.enum(['interested', 'applying', 'applied']).default('interested'),
    })
    .refine(
      ({ postingId, title }) => (postingId === undefined) !== (title === undefined),
      'needs either postingId or title',
    ),
  responses: { 201: application, 400: problem, 404: problem, 409: problem },
});
export const listApplications = listRoute({
  path: '/v1/applications',
  summary: 'Tracked jobs, newest first',
  tags,
  item: application,
  filter: { status: applicationStatus.optional() },
});
export const getApplication = defineRoute({
  method: 'GET',
  path: '/v1/applications/:id',
  summary: 'One tracked job; a page for people when HTML is asked for',
  tags,
  params: byId,
  responses: { 200: application, 404: problem },
});
export const transitionApplication = defineRoute({
  method: 'POST',
  path: '/v1/applications/:id/transitions',
  summary: 'Move an application to another status',
  tags,
  params: byId,
  headers: writeHeaders,
  body: z.strictObject({ to: applicationStatus, at: instant.optional(), note: note.optional() }),
  responses: { 200: application, 400: problem, 404: problem, 409: problem, 412: problem },
});
export const getTimeline = defineRoute({
  method: 'GET',
  path: '/v1/applications/:id/timeline',
  summary: 'What happened, newest first',
  tags,
  params: byId,
  query: z.object(pageQuery),
  responses: { 200: page(timelineEntry), 404: problem },
});
export const addNote = defineRoute({
  method: 'POST',
  path: '/v1/applications/:id/notes',
  summary: 'Write a note',
  tags,
  params: byId,
  headers: writeHeaders,
  body: z.strictObject({ text: note }),
  responses: { 201: applicationNote, 400: problem, 404: problem },
});
export const listNotes = defineRoute({
  method: 'GET',
  path: '/v1/applications/:id/notes',
  summary: 'Notes, newest first',
  tags,
  params: byId,
  query: z.object(pageQuery),
  responses: { 200: page(applicationNote), 404: problem },
});
export const setReminder = defineRoute({
  method: 'POST',
  path: '/v1/applications/:id/reminders',
  summary: 'Be reminded at a time',
  tags,
  params: byId,
  headers: writeHeaders,
  body: z.strictObject({
    dueAt: instant,
    zone: timeZone.default('UTC'),
    note: z.string().trim().min(1).max(500).optional(),
  }),
  responses: { 201: reminder, 400: problem, 404: problem, 409: problem },
});
export const listReminders = defineRoute({
  method: 'GET',
  path: '/v1/applications/:id/reminders',
  summary: 'Reminders of an application, newest first',
  tags,
  params: byId,
  query: z.object(pageQuery),
  responses: { 200: page(reminder), 404: problem },
});
export const cancelReminder = defineRoute({
  method: 'DELETE',
  path: '/v1/applications/:id/reminders/:reminderId',
  summary: 'Cancel a reminder',
  tags,
  params: z.object({ id: uuid, reminderId: uuid }),
  responses: { 204: null, 404: problem },
});

export const APPLICATION_ROUTES: readonly RouteDefinition[] = [
  savePosting,
  unsavePosting,
  listSaved,
  createApplication,
  listApplications,
  getApplication,
  transitionApplication,
  getTimeline,
  addNote,
  listNotes,
  setReminder,
  listReminders,
  cancelReminder,
];
