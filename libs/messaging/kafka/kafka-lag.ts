import type { Admin, Kafka } from 'kafkajs';
import { TOPICS } from '#libs/contracts';
import { groupName, topicName, type KafkaOptions } from './kafka-client.js';

export interface GroupLag {
  /** Consumer group as the services name it. */
  consumer: string;
  /** Events on Kafka that the group has not committed yet. */
  events: number;
}

/** How far the consumer groups on Kafka are behind; empty while the brokers cannot be asked. */
export class KafkaLag {
  private admin: Promise<Admin> | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly options: KafkaOptions,
  ) {}

  async read(): Promise<GroupLag[]> {
    try {
      const admin = await (this.admin ??= this.connect());
      const prefix = groupName(this.options, '');
      const { groups } = await admin.listGroups();
      const ours = groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(prefix));
      return await Promise.all(
        ours.map(async (id) => ({ consumer: id.slice(prefix.length), events: await behind(admin, id, this.options) })),
      );
    } catch {
      await this.close();
      return [];
    }
  }

  async close(): Promise<void> {
    const admin = this.admin;
    this.admin = undefined;
    await admin?.then((connected) => connected.disconnect()).catch(() => undefined);
  }

  private async connect(): Promise<Admin> {
    const admin = this.kafka.admin({ retry: { retries: 1 } });
    await admin.connect();
    return admin;
  }
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
