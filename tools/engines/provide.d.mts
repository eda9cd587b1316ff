import type { EngineHandle, EngineOptions, WithUrl } from './types.d.mts';

export function throwawayPostgres(options: EngineOptions): Promise<EngineHandle & WithUrl>;
