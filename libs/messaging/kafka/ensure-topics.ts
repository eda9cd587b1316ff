import type { Admin, ITopicConfig, Kafka } from 'kafkajs';
import { TOPICS } from '#libs/contracts';
import { topicName, type KafkaOptions } from './kafka-client.js';

export interface TopicsState {
  clusterId: string;
  /** Topics that were missing and have been made. */
  created: string[];
  /** Topics of which some partition is kept once, though there are several brokers. */
  keptOnce: string[];
}

const DAY_MS = 24 * 3_600_000;

/**
 * Make the topics that are missing. Auto-creation by the broker stays off: it brings deleted topics back half-made.
 * For the relay alone: who makes a topic has to fill it again, and notes so before.
 */
export async function ensureTopics(
  kafka: Kafka,
  options: KafkaOptions,
  beforeMaking: (clusterId: string) => Promise<void>,
): Promise<TopicsState> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const { clusterId, brokers } = await admin.describeCluster();
    const existing = new Set(await admin.listTopics());
    const topics = TOPICS.map((topic) => topicName(options, topic));
    const created = topics.filter((topic) => !existing.has(topic));
    if (created.length > 0) {
      await beforeMaking(clusterId);
      await admin.createTopics({ topics: created.map((topic) => configOf(topic, options)), waitForLeaders: true });
    }
    return { clusterId, created, keptOnce: brokers.length < 2 ? [] : await keptOnce(admin, topics) };
  } finally {
    await admin.disconnect();
  }
}

const configOf = (topic: string, { partitions = 6, copies = -1, retentionDays }: KafkaOptions): ITopicConfig => ({
  ...{ topic, numPartitions: partitions, replicationFactor: copies },
  configEntries: retentionDays === undefined ? [] : [{ name: 'retention.ms', value: String(retentionDays * DAY_MS) }],
});

async function keptOnce(admin: Admin, topics: string[]): Promise<string[]> {
  const found = await admin.fetchTopicMetadata({ topics });
  return found.topics
    .filter(({ partitions }) => partitions.some(({ replicas }) => replicas.length < 2))
    .map(({ name }) => name);
}

/** @throws when a topic is missing: the relay has not made it yet. */
export async function requireTopics(kafka: Kafka, topics: string[]): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const missing = topics.filter((topic) => !existing.has(topic));
    if (missing.length > 0) throw new Error(`there is no topic ${missing.join(', ')} yet`);
  } finally {
    await admin.disconnect();
  }
}
