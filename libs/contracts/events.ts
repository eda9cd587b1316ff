import { z } from 'zod';
import { closeReason, closing, instant, postingCard, uuid } from './posting.js';

export const APPLICATION_STATUSES = [
  'interested',
  'applying',
  'applied',
  'screening',
  'interview',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'no-response',
] as const;
export const applicationStatus = z.enum(APPLICATION_STATUSES);
export type ApplicationStatus = z.infer<typeof applicationStatus>;

const postingRef = { postingId: uuid, postingVersion: z.number().int().positive() };
const owner = { ownerId: uuid };
const applicationRef = {
  ...owner,
  applicationId: uuid,
  postingId: uuid.nullable(),
  title: z.string(),
  company: z.string().nullable(),
};
const reminderRef = { ...applicationRef, reminderId: uuid };
const interviewRef = { ...applicationRef, interviewId: uuid };
const notificationRef = { ...owner, notificationId: uuid, alertId: uuid.nullable(), channel: z.string() };

const define = <const Topic extends string, Data extends z.ZodType>(topic: Topic, summary: string, data: Data) => ({
  topic,
  summary,
  data,
  /** Raised when a change is not backward compatible; `dataschema` carries it. */
  version: 1,
});

/**
 * Every event there is. Types, validation, topics and the AsyncAPI document are derived from this object.
 * `subject`, the ordering key, is the id of the aggregate named in the comment of each block.
 */
export const EVENTS = {
  // subject: receipt
  'receipt.stored': define(
    'hirewire.intake',
    'Something was received and is durable.',
    z.object({
      receiptId: uuid,
      sourceId: uuid.nullable(),
      kind: z.enum(['text', 'html', 'url', 'json', 'webhook', 'file']),
    }),
  ),

  // subject: source
  'source.health-changed': define(
    'hirewire.intake',
    'A source needs somebody to look at it, or no longer does.',
    z.object({
      ...owner,
      sourceId: uuid,
      name: z.string(),
      state: z.enum(['healthy', 'degraded']),
      /** What is wrong by now; empty when nothing is. */
      problems: z.array(z.object({ code: z.string(), detail: z.string() })),
      /** Codes, with what they are about, that were not there before. */
      added: z.array(z.string()),
    }),
  ),

  // subject: posting
  'posting.published': define(
    'hirewire.posting',
    'A posting was seen for the first time.',
    z.object({
      ...postingRef,
      posting: postingCard,
    }),
  ),
  'posting.updated': define(
    'hirewire.posting',
    'Fields of a posting changed.',
    z.object({
      ...postingRef,
      changed: z.array(z.string()).min(1),
      posting: postingCard,
    }),
  ),
  'posting.closing-date-changed': define(
    'hirewire.posting',
    'The closing date was found, moved or withdrawn.',
    z.object({
      ...postingRef,
      from: closing.nullable(),
      to: closing.nullable(),
    }),
  ),
  'posting.closed': define(
    'hirewire.posting',
    'A posting accepts no more applications.',
    z.object({
      ...postingRef,
      reason: closeReason,
      closedAt: instant,
    }),
  ),
  'posting.reopened': define(
    'hirewire.posting',
    'A closed posting is open again.',
    z.object({ ...postingRef, posting: postingCard }),
  ),

  // subject: saved posting (one per owner and posting)
  'posting.saved': define(
    'hirewire.application',
    'A candidate saved a posting.',
    z.object({
      ...owner,
      savedId: uuid,
      ...postingRef,
      savedAt: instant,
      posting: postingCard,
    }),
  ),
  'posting.unsaved': define(
    'hirewire.application',
    'A candidate no longer keeps a posting.',
    z.object({ ...owner, savedId: uuid, postingId: uuid }),
  ),

  // subject: application
  'application.started': define(
    'hirewire.application',
    'A candidate tracks a job.',
    z.object({ ...applicationRef, status: applicationStatus, at: instant }),
  ),
  'application.submitted': define(
    'hirewire.application',
    'A candidate applied.',
    z.object({ ...applicationRef, at: instant }),
  ),
  'application.status-changed': define(
    'hirewire.application',
    'An application moved from one status to another.',
    z.object({
      ...applicationRef,
      from: applicationStatus,
      to: applicationStatus,
      at: instant,
      by: z.enum(['candidate', 'recruiter', 'ats']),
    }),
  ),
  'application.note-added': define(
    'hirewire.application',
    'A note was written on an application.',
    z.object({ ...applicationRef, noteId: uuid, at: instant }),
  ),
  'application.withdrawn': define(
    'hirewire.application',
    'A candidate withdrew.',
    z.object({ ...applicationRef, at: instant }),
  ),
  'reminder.set': define(
    'hirewire.application',
    'A reminder was set or moved.',
    z.object({
      ...reminderRef,
      dueAt: instant,
      /** IANA zone the candidate thinks in. */
      zone: z.string(),
      note: z.string().nullable(),
    }),
  ),
  'reminder.cancelled': define('hirewire.application', 'A reminder was cancelled.', z.object(reminderRef)),
  'interview.scheduled': define(
    'hirewire.application',
    'An interview was scheduled.',
    z.object({ ...interviewRef, startsAt: instant, endsAt: instant, zone: z.string(), place: z.string().nullable() }),
  ),
  'interview.changed': define(
    'hirewire.application',
    'An interview was moved.',
    z.object({ ...interviewRef, startsAt: instant, endsAt: instant, zone: z.string(), place: z.string().nullable() }),
  ),
  'interview.cancelled': define('hirewire.application', 'An interview was cancelled.', z.object(interviewRef)),
  // subject: candidate
  'candidate.erased': define(
    'hirewire.application',
    'A candidate had their data erased.',
    z.object({ ...owner, at: instant }),
  ),

  // subject: notification
  'notification.delivered': define(
    'hirewire.notification',
    'A channel accepted a notification.',
    z.object({ ...notificationRef, deliveredAt: instant, latenessMs: z.number().int().nullable() }),
  ),
  'notification.failed': define(
    'hirewire.notification',
    'A channel refused a notification for good.',
    z.object({ ...notificationRef, reason: z.string() }),
  ),
  'notification.suppressed': define(
    'hirewire.notification',
    'A notification was not sent, on purpose.',
    z.object({ ...notificationRef, reason: z.string() }),
  ),
  // subject: destination
  'destination.disabled': define(
    'hirewire.notification',
    'A destination failed for too long and was switched off.',
    z.object({ ...owner, destinationId: uuid, channel: z.string(), reason: z.string() }),
  ),
} as const satisfies Record<string, { topic: string; summary: string; version: number; data: z.ZodType }>;

export type EventType = keyof typeof EVENTS;
export type EventData<T extends EventType> = z.infer<(typeof EVENTS)[T]['data']>;
export type Topic = (typeof EVENTS)[EventType]['topic'];

export const EVENT_TYPES = Object.keys(EVENTS) as EventType[];
export const TOPICS = [...new Set(Object.values(EVENTS).map((event) => event.topic))] as Topic[];
export const isEventType = (type: string): type is EventType => Object.hasOwn(EVENTS, type);
