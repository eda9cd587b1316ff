import { MAINTENANCE_JOBS, MaintenanceModule, type ServiceDefinition } from '#libs/runtime';
import { INGEST_JOBS } from './jobs.js';
import { PostingIngestModule } from './posting-ingest.module.js';
import { GROUP } from './service.js';

export const POSTING_INGEST: ServiceDefinition = {
  name: GROUP,
  modules: [PostingIngestModule, MaintenanceModule],
  jobs: { ...INGEST_JOBS, ...MAINTENANCE_JOBS },
};
