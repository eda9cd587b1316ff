import type { EngineHandle, EngineOptions, WithUrl } from './types.d.mts';

export function prepareRedis(): Promise<void>;
export function startRedis(options: EngineOptions & { durable?: boolean }): Promise<EngineHandle & WithUrl>;
