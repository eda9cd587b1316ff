export { runService, serviceModule, type ServiceDefinition } from './service.js';
