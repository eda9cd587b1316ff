import type { ServiceDefinition } from '#libs/runtime';
import { PostingIngestModule } from './posting-ingest.module.js';
import { GROUP } from './service.js';

export const POSTING_INGEST: ServiceDefinition = { name: GROUP, modules: [PostingIngestModule] };
