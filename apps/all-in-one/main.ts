import 'reflect-metadata';
import { runService } from '#libs/runtime';
import { NOTIFICATION } from '../notification/definition.js';
import { POSTING_INGEST } from '../posting-ingest/definition.js';

await runService({
  name: 'all-in-one',
  modules: [...POSTING_INGEST.modules, ...NOTIFICATION.modules],
  jobs: { ...POSTING_INGEST.jobs, ...NOTIFICATION.jobs },
});
