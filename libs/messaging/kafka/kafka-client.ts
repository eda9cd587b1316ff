import { Kafka, logLevel, type LogEntry, type SASLOptions } from 'kafkajs';

export interface KafkaOptions {
  brokers: string[];
  clientId: string;
  /** Put before every topic and group name, so that several instances can share a cluster. */
  prefix?: string;
  /** Partitions of a topic that has to be created. */
  partitions?: number;
  /** Copies of each of its partitions; without it as many as the brokers' default says. */
  copies?: number;
  /** How long it keeps events, in days; without it as long as the brokers' default says. */
  retentionDays?: number;
  /** How long a consumer that died without a word keeps its partitions. Default 10 s. */
  sessionTimeoutMs?: number;
  ssl?: boolean;
  sasl?: { mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'; username: string; password: string };
  log?: (level: 'error' | 'warn' | 'info' | 'debug', message: string, fields: object) => void;
}

const LEVELS = {
  [logLevel.ERROR]: 'error',
  [logLevel.WARN]: 'warn',
  [logLevel.INFO]: 'info',
  [logLevel.DEBUG]: 'debug',
} as const;

export function createKafka(options: KafkaOptions): Kafka {
  const write = ({ level, namespace, log }: LogEntry) => {
    const { message, timestamp: _, ...fields } = log;
    options.log?.(LEVELS[level as keyof typeof LEVELS], message, { kafka: namespace, ...fields });
  };
  return new Kafka({
    clientId: options.clientId,
    brokers: options.brokers,
    logLevel: logLevel.INFO,
    logCreator: () => write,
    ssl: options.ssl ?? false,
    // Its type wants to know which of the three it is.
    ...(options.sasl ? { sasl: options.sasl as SASLOptions } : {}),
    connectionTimeout: 3_000,
    // A broker that is away is waited for, at most a few seconds between two attempts.
    retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 8 },
  });
}

export const topicName = (options: KafkaOptions, topic: string): string => `${options.prefix ?? ''}${topic}`;
export const logicalTopic = (options: KafkaOptions, name: string): string => name.slice(options.prefix?.length ?? 0);
export const groupName = (options: KafkaOptions, group: string): string => `${options.prefix ?? ''}hirewire.${group}`;
