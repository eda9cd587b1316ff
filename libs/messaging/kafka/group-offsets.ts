import type { Admin, Kafka } from 'kafkajs';
import { LazyAdmin } from './lazy-admin.js';

/** Events that may be gone before the group had read them. */
export interface Loss {
  topic: string;
  partition: number;
  /** `cut`: Kafka deleted the oldest. `new`: the log begins anew, as after a topic was made again or a disk replaced. */
  log: 'cut' | 'new';
}

/** Where a consumer group stands, as its coordinator knows it. */
export class GroupOffsets {
  private readonly admin: LazyAdmin;

  constructor(
    kafka: Kafka,
    private readonly groupId: string,
    /** Told of a partition whose log does not have where the group stood. */
    private readonly onLoss: (loss: Loss) => void,
  ) {
    this.admin = new LazyAdmin(kafka);
  }

  /** @returns the offset at which an owner of the partition has to begin. @throws when the brokers do not say. */
  startOf(topic: string, partition: number): Promise<bigint> {
    return this.admin.ask(async (admin) => {
      const [committed] = await admin.fetchOffsets({ groupId: this.groupId, topics: [topic] });
      const offset = BigInt(committed?.partitions.find((one) => one.partition === partition)?.offset ?? -1);
      // Nothing is committed yet, or kafkajs has set it back to "the beginning" (-2) because the log is another one.
      if (offset >= 0n) return offset;
      const low = BigInt(await lowest(admin, topic, partition));
      if (offset === SET_BACK) this.onLoss({ topic, partition, log: low > 0n ? 'cut' : 'new' });
      return low;
    });
  }

  close(): Promise<void> {
    return this.admin.close();
  }
}

const SET_BACK = -2n;

async function lowest(admin: Admin, topic: string, partition: number): Promise<string> {
  const offsets = await admin.fetchTopicOffsets(topic);
  const found = offsets.find((one) => one.partition === partition);
  if (!found) throw new Error(`there is no partition ${partition} of ${topic}`);
  return found.low;
}
