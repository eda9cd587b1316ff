// The service's own module and edge without its consumers: the receive path alone.
import 'reflect-metadata';
import { bootstrap } from '#libs/platform';
import { serviceModule } from '#libs/runtime';
import { POSTING_INGEST } from '../../apps/posting-ingest/definition.js';

await bootstrap((env) => serviceModule(env, POSTING_INGEST), { service: POSTING_INGEST.name });
