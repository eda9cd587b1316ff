import type { RouteDefinition } from '../route.js';
import { APPLICATION_ROUTES } from './applications.js';
import { DUPLICATE_ROUTES } from './duplicates.js';
import { NOTIFICATION_ROUTES } from './notifications.js';
import { OPERATION_ROUTES } from './operations.js';
import { POSTING_CHANGE_ROUTES } from './posting-changes.js';
import { POSTING_ROUTES } from './postings.js';
import { SOURCE_HEALTH_ROUTES } from './source-health.js';
import { SOURCE_ROUTES } from './sources.js';

/** Every route of the API, whichever service answers it: behind the proxy they are one. */
export const API_ROUTES: readonly RouteDefinition[] = [
  ...POSTING_ROUTES,
  ...POSTING_CHANGE_ROUTES,
  ...DUPLICATE_ROUTES,
  ...SOURCE_ROUTES,
  ...SOURCE_HEALTH_ROUTES,
  ...APPLICATION_ROUTES,
  ...NOTIFICATION_ROUTES,
  ...OPERATION_ROUTES,
];
