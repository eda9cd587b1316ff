import 'reflect-metadata';
import { runService } from '#libs/runtime';
import { APPLICATION } from './definition.js';

await runService(APPLICATION);
