export {
  defineJobs,
  type JobData,
  type JobDefinition,
  type JobInput,
  type JobOutcome,
  type JobRegistry,
} from './definition.js';
export type { EngineOptions } from './engine.js';
export { JobHandler, JobRegistryError, type JobMeta } from './job-handler.js';
export { JobQueue, type AddOptions, type NewJob } from './job-queue.js';
export { JobsModule, LEADERSHIP } from './jobs.module.js';
export type { JobsOptions } from './jobs.options.js';
export { JobsRuntime } from './jobs.runtime.js';
export type { Leadership } from './recurring.js';
