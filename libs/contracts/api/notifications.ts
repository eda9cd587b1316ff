import { z } from 'zod';
import { instant, uuid } from '../posting.js';
import { problem } from '../openapi.js';
import { defineRoute, type RouteDefinition } from '../route.js';
import { byId, listRoute, timeZone } from './common.js';

export const notification = z.object({
  id: uuid,
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  link: z.string().nullable(),
  dueAt: instant,
  /** Milliseconds after `dueAt` at which it was told. */
  lateMs: z.number().int(),
  readAt: instant.nullable(),
  createdAt: instant,
  deliveries: z.array(
    z.object({
      channel: z.string(),
      state: z.string(),
      attempts: z.number().int(),
      lastError: z.string().nullable(),
      settledAt: instant.nullable(),
    }),
  ),
});
export type NotificationView = z.infer<typeof notification>;

export const alert = z.object({
  id: uuid,
  kind: z.enum(['closing-soon', 'reminder']),
  /** The posting, or the reminder, that it is about. */
  subjectId: uuid,
  dueAt: instant,
  /** `failed`: it could not be told, and is not tried any more. */
  state: z.enum(['scheduled', 'armed', 'fired', 'cancelled', 'suppressed', 'failed']),
  /** Why it exists, or why it was cancelled, suppressed or could not be told. */
  why: z.string(),
  title: z.string(),
  settledAt: instant.nullable(),
});
export type AlertView = z.infer<typeof alert>;

export const preferences = z.object({
  emailEnabled: z.boolean(),
  /** Where mail goes; null: the address of the account. */
  email: z.email().nullable(),
  zone: timeZone,
  /** Hours before the closing date of a saved job at which to be told. */
  closingLeads: z.array(z.number().int().min(1).max(720)).max(5),
});
export type Preferences = z.infer<typeof preferences>;

export const capturedMail = z.object({
  id: uuid,
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  createdAt: instant,
});

export const listNotifications = listRoute({
  path: '/v1/notifications',
  summary: 'What you were told, newest first, with what became of each delivery',
  tags: ['notifications'],
  item: notification,
  filter: { unread: z.stringbool().optional() },
});

export const readNotification = defineRoute({
  method: 'POST',
  path: '/v1/notifications/:id/read',
  summary: 'Mark as read',
  tags: ['notifications'],
  params: byId,
  responses: { 200: notification, 404: problem },
});

export const streamNotifications = defineRoute({
  method: 'GET',
  path: '/v1/notifications/stream',
  summary: 'New notifications as server-sent events; resumes after Last-Event-ID',
  tags: ['notifications'],
  headers: z.looseObject({ 'last-event-id': uuid.optional() }),
  responses: { 200: null },
});

export const listAlerts = listRoute({
  path: '/v1/alerts',
  summary: 'Alerts, each with why: those that are planned, soonest first, then the settled ones, newest first',
  tags: ['notifications'],
  item: alert,
  filter: {
    state: alert.shape.state.optional(),
    cursor: z
      .string()
      .regex(/^(planned|settled)\.-?\d{1,15}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      .optional(),
  },
});

export const getPreferences = defineRoute({
  method: 'GET',
  path: '/v1/preferences',
  summary: 'How you want to be told',
  tags: ['notifications'],
  responses: { 200: preferences },
});

export const putPreferences = defineRoute({
  method: 'PUT',
  path: '/v1/preferences',
  summary: 'Replace how you want to be told, all of it; planned alerts follow',
  tags: ['notifications'],
  body: preferences,
  responses: { 200: preferences, 400: problem, 409: problem },
});

export const patchPreferences = defineRoute({
  method: 'PATCH',
  path: '/v1/preferences',
  summary: 'Change some of how you want to be told, the rest stays (RFC 7396); planned alerts follow',
  tags: ['notifications'],
  body: preferences.partial(),
  responses: { 200: preferences, 400: problem, 409: problem },
});

export const listMail = listRoute({
  path: '/v1/mailbox',
  summary: 'Mail captured while no SMTP server was configured, newest first',
  tags: ['notifications'],
  item: capturedMail,
  filter: {},
});

export const NOTIFICATION_ROUTES: readonly RouteDefinition[] = [
  listNotifications,
  readNotification,
  streamNotifications,
  listAlerts,
  getPreferences,
  putPreferences,
  patchPreferences,
  listMail,
];
