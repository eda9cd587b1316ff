import type { Admin, Kafka } from 'kafkajs';

/** Where a consumer group stands, as its coordinator knows it. */
export class GroupOffsets {
  private admin: Promise<Admin> | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly groupId: string,
  ) {}

  /** @returns the offset at which an owner of the partition has to begin. @throws when the brokers do not say. */
  async startOf(topic: string, partition: number): Promise<bigint> {
    try {
      const admin = await (this.admin ??= this.connect());
      const [committed] = await admin.fetchOffsets({ groupId: this.groupId, topics: [topic] });
      const offset = BigInt(committed?.partitions.find((one) => one.partition === partition)?.offset ?? -1);
      // Nothing is committed yet, or kafkajs has set it back to "the beginning" (-2) because the log is another one.
      if (offset < 0n) return BigInt(await lowest(admin, topic, partition));
      return offset;
    } catch (error) {
      await this.close();
      throw error;
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

async function lowest(admin: Admin, topic: string, partition: number): Promise<string> {
  const offsets = await admin.fetchTopicOffsets(topic);
  const found = offsets.find((one) => one.partition === partition);
  if (!found) throw new Error(`there is no partition ${partition} of ${topic}`);
  return found.low;
}
