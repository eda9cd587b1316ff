export { runService, serviceModule, type ServiceDefinition } from './service.js';
export { MaintenanceModule, MAINTENANCE_JOBS } from './maintenance.js';
