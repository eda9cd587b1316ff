import 'reflect-metadata';
import type { JobRegistry } from '#libs/jobs';
import { ENV, LOGGER, type Env, type Logger } from '#libs/platform';
import { runService } from '#libs/runtime';
import { APPLICATION } from '../application/definition.js';
import { NOTIFICATION } from '../notification/definition.js';
import { POSTING_INGEST } from '../posting-ingest/definition.js';
import { loadDemo } from './demo/load-demo.js';

const SERVICES = [POSTING_INGEST, APPLICATION, NOTIFICATION];

await runService({
  name: 'all-in-one',
  modules: SERVICES.flatMap(({ modules }) => modules),
  jobs: Object.assign({}, ...SERVICES.map(({ jobs }) => jobs)) as JobRegistry,
  onReady: async (app, url) => {
    if (app.get<Env>(ENV).HIREWIRE_DEMO) await loadDemo(url, app.get<Logger>(LOGGER));
  },
});
