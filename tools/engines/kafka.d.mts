import type { EngineHandle, EngineOptions, WithBrokers } from './types.d.mts';

export function prepareKafka(): Promise<void>;
export function startKafka(options: EngineOptions): Promise<EngineHandle & WithBrokers>;
