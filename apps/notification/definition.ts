import type { ServiceDefinition } from '#libs/runtime';
import { NOTIFICATION_JOBS } from './jobs.js';
import { NotificationModule } from './notification.module.js';
import { GROUP } from './service.js';

export const NOTIFICATION: ServiceDefinition = { name: GROUP, modules: [NotificationModule], jobs: NOTIFICATION_JOBS };
