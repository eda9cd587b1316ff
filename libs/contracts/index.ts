export * from './posting.js';
export * from './events.js';
export * from './envelope.js';
export * from './route.js';
export * from './openapi.js';
export * from './api/common.js';
export * from './api/postings.js';
export * from './api/notifications.js';
