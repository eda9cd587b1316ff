export * from './engines.js';
export * from './eventually.js';
export * from './model-server.js';
export * from './service.js';
export * from './smtp.js';
export * from './use-test-database.js';
