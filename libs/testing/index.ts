export * from './engines.js';
export * from './eventually.js';
export * from './service.js';
export * from './smtp.js';
