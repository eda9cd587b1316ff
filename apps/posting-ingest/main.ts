import 'reflect-metadata';
import { runService } from '#libs/runtime';
import { POSTING_INGEST } from './definition.js';

await runService(POSTING_INGEST);
