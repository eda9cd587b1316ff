import type { Kafka } from 'kafkajs';
import type { OutboxRow } from '#libs/data';
import { ensureTopics } from '../kafka/ensure-topics.js';
import type { KafkaOptions } from '../kafka/kafka-client.js';
import { KafkaPublisher } from './kafka-publisher.js';
import type { Refused } from './refused.js';
import type { Carrier } from './relay.js';

export class KafkaCarrier implements Carrier {
  private readonly publisher: KafkaPublisher;
  private warned = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly options: KafkaOptions,
  ) {
    this.publisher = new KafkaPublisher(kafka, options);
  }

  async prepare(beforeMaking: (identity: string) => Promise<void>): Promise<{ identity: string; fresh: boolean }> {
    const identify = (clusterId: string) => `${this.options.prefix ?? ''}${clusterId}`.replaceAll('/', '-');
    const { clusterId, created, keptOnce } = await ensureTopics(this.kafka, this.options, (id) =>
      beforeMaking(identify(id)),
    );
    if (keptOnce.length > 0 && !this.warned)
      this.options.log?.('warn', 'events on these topics are kept by one broker each, and are gone with its disk', {
        topics: keptOnce,
        advice:
          'KAFKA_REPLICATION_FACTOR, or default.replication.factor of the brokers, is for topics made from now on',
      });
    this.warned ||= keptOnce.length > 0;
    return { identity: identify(clusterId), fresh: created.length > 0 };
  }

  publish(rows: OutboxRow[]): Promise<Refused[]> {
    return this.publisher.publish(rows);
  }

  close(): Promise<void> {
    return this.publisher.close();
  }
}
