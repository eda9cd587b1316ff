import type { Admin, Kafka } from 'kafkajs';
import { LazyAdmin } from './lazy-admin.js';

/** Events that may be gone before the group had read them. */
export interface Loss {
  topic: string;
  partition: number;
  /** `cut`: Kafka deleted the oldest. `new`: the log begins anew, as after a topic was made again or a disk replaced. */
  log: 'cut' | 'new';
}

interface Standing {
  partition: number;
  /** Where an owner of the partition has to begin. */
  start: bigint;
  loss: Loss | undefined;
}

/** Where a consumer group stands, as its coordinator knows it. */
export class GroupOffsets {
  private readonly admin: LazyAdmin;

  constructor(
    kafka: Kafka,
    private readonly groupId: string,
    /** Told of a partition whose log does not have where the group stood; what it rejects with is passed on. */
    private readonly onLoss: (loss: Loss) => Promise<void>,
  ) {
    this.admin = new LazyAdmin(kafka);
  }

  /**
   * @returns the offset at which an owner of the partition has to begin.
   * @throws when the brokers do not say, or nobody could be told of a loss: it would be forgotten with the next commit.
   */
  async startOf(topic: string, partition: number): Promise<bigint> {
    const standings = await this.standings(topic, [partition]);
    const standing = standings[0];
    if (!standing) throw new Error(`there is no partition ${partition} of ${topic}`);
    if (standing.loss) await this.onLoss(standing.loss);
    return standing.start;
  }

  /**
   * Look for losses also where nothing arrives that would show them.
   * @returns where the group stands from now on, for each partition of which somebody was told.
   */
  async findLosses(topic: string, partitions: number[]): Promise<{ partition: number; offset: bigint }[]> {
    const lost: { partition: number; offset: bigint }[] = [];
    for (const { partition, start, loss } of await this.standings(topic, partitions)) {
      if (!loss) continue;
      await this.onLoss(loss);
      lost.push({ partition, offset: start });
    }
    return lost;
  }

  close(): Promise<void> {
    return this.admin.close();
  }

  private standings(topic: string, partitions: number[]): Promise<Standing[]> {
    return this.admin.ask(async (admin) => {
      const [committed] = await admin.fetchOffsets({ groupId: this.groupId, topics: [topic] });
      const offsets = new Map(committed?.partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
      const logs = (await beginnings(admin, topic)).filter(({ partition }) => partitions.includes(partition));
      return logs.map(({ partition, low }) => {
        const offset = offsets.get(partition) ?? NOTHING;
        const log = lossOf(offset, low);
        return {
          partition,
          // What kafkajs has set back begins at the beginning, as what was never committed does.
          start: offset < low ? low : offset,
          loss: log && { topic, partition, log },
        };
      });
    });
  }
}

/** Nothing is committed. */
const NOTHING = -1n;
/** kafkajs has set the group back to "the beginning", because the log does not have where it stood. */
const SET_BACK = -2n;

/** The log of a topic that was made anew begins at 0; one that begins later was cut, behind the group's back or before it came. */
function lossOf(offset: bigint, low: bigint): Loss['log'] | undefined {
  if (offset < low && low > 0n) return 'cut';
  return offset === SET_BACK ? 'new' : undefined;
}

async function beginnings(admin: Admin, topic: string): Promise<{ partition: number; low: bigint }[]> {
  const ends = await admin.fetchTopicOffsets(topic);
  return ends.map(({ partition, low }) => ({ partition, low: BigInt(low) }));
}
