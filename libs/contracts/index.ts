export * from './posting.js';
export * from './events.js';
export * from './envelope.js';
