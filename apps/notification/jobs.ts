import { z } from 'zod';
import { defineJobs, type JobQueue } from '#libs/jobs';
import { SMTP_CONNECTIONS } from './channels/smtp.channel.js';

const SWEEP_MS = 15_000;

/** Timers and background work of this service. Payloads carry ids; the rows are the truth. */
export const NOTIFICATION_JOBS = defineJobs({
  alerts: {
    /** The time of an alert has come. */
    'fire-alert': { data: z.object({ alertId: z.uuid(), version: z.number().int() }), attempts: 5 },
    /** Arm what is due soon, re-arm what the carrier lost, fire what is overdue. */
    'sweep-alerts': { data: z.object({}), recurring: { every: SWEEP_MS } },
  },
  deliveries: {
    /** Try one delivery now. Its own schedule of retries is in the rows, not in the queue. */
    'attempt-delivery': { data: z.object({ deliveryId: z.uuid() }), attempts: 5, atOnce: SMTP_CONNECTIONS },
  },
  // A queue of its own: it brings what others wait for, however many deliveries are under way.
  'delivery-sweeps': {
    'sweep-deliveries': { data: z.object({}), recurring: { every: SWEEP_MS } },
  },
});

export type NotificationJobs = JobQueue<typeof NOTIFICATION_JOBS>;
export const SWEEP_INTERVAL_MS = SWEEP_MS;
