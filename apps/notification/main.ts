import 'reflect-metadata';
import { runService } from '#libs/runtime';
import { NOTIFICATION } from './definition.js';

await runService(NOTIFICATION);
