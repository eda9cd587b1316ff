import type { Admin, Kafka } from 'kafkajs';
import { TOPICS } from '#libs/contracts';
import { groupName, topicName, type KafkaOptions } from './kafka-client.js';
import { LazyAdmin } from './lazy-admin.js';

export interface GroupLag {
  /** Consumer group as the services name it. */
  consumer: string;
  /** Events on Kafka that the group has not committed yet. */
  events: number;
}

/** How far the consumer groups on Kafka are behind. */
export class KafkaLag {
  private readonly admin: LazyAdmin;

  constructor(
    kafka: Kafka,
    private readonly options: KafkaOptions,
  ) {
    this.admin = new LazyAdmin(kafka);
  }

  /** @throws while the brokers cannot be asked. */
  read(): Promise<GroupLag[]> {
    return this.admin.ask((admin) => lagOf(admin, this.options));
  }

  close(): Promise<void> {
    return this.admin.close();
  }
}

async function lagOf(admin: Admin, options: KafkaOptions): Promise<GroupLag[]> {
  const prefix = groupName(options, '');
  const { groups } = await admin.listGroups();
  const ours = groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(prefix));
  return Promise.all(
    ours.map(async (id) => ({ consumer: id.slice(prefix.length), events: await behind(admin, id, options) })),
  );
}

async function behind(admin: Admin, groupId: string, options: KafkaOptions): Promise<number> {
  const topics = TOPICS.map((topic) => topicName(options, topic));
  // A topic the group does not read has no committed offset in any partition.
  const read = (await admin.fetchOffsets({ groupId, topics })).filter(({ partitions }) =>
    partitions.some(({ offset }) => offset !== '-1'),
  );
  const perTopic = await Promise.all(
    read.map(async ({ topic, partitions }) => {
      const committed = new Map(partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
      const ends = await admin.fetchTopicOffsets(topic);
      return ends.reduce((sum, { partition, high, low }) => {
        const from = committed.get(partition) ?? -1n;
        return sum + (BigInt(high) - (from < 0n ? BigInt(low) : from));
      }, 0n);
    }),
  );
  return Number(perTopic.reduce((sum, lag) => sum + lag, 0n));
}
