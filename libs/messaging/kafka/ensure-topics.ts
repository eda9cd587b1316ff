import type { Kafka } from 'kafkajs';
import { TOPICS } from '#libs/contracts';
import { topicName, type KafkaOptions } from './kafka-client.js';

export interface TopicsState {
  clusterId: string;
  /** Topics that were missing and have been made. */
  created: string[];
}

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
    const { clusterId } = await admin.describeCluster();
    const existing = new Set(await admin.listTopics());
    const created = TOPICS.map((topic) => topicName(options, topic)).filter((topic) => !existing.has(topic));
    if (created.length > 0) {
      await beforeMaking(clusterId);
      const topics = created.map((topic) => ({ topic, numPartitions: options.partitions ?? 6, replicationFactor: -1 }));
      await admin.createTopics({ topics, waitForLeaders: true });
    }
    return { clusterId, created };
  } finally {
    await admin.disconnect();
  }
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
