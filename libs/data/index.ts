export * from './database.js';
export * from './outbox.js';
export * from './inbox.js';
export * from './micro-batcher.js';
export * from './leadership.js';
export * from './partitions.js';
export * from './local-user.js';
export * from './data.module.js';
export { Prisma, PrismaClient } from './generated/client.js';
