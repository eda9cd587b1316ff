import type { ServiceDefinition } from '#libs/runtime';
import { ApplicationModule } from './application.module.js';
import { GROUP } from './service.js';

export const APPLICATION: ServiceDefinition = { name: GROUP, modules: [ApplicationModule] };
