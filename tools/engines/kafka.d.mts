import type { EngineHandle, EngineOptions, KafkaCluster, WithBrokers } from './types.d.mts';

export function prepareKafka(): Promise<void>;
export function startKafka(options: EngineOptions): Promise<EngineHandle & WithBrokers>;
export function startKafkaCluster(options: EngineOptions): Promise<KafkaCluster>;
