import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';

export interface Lag {
  consumer: string;
  lane: number;
  /** Events not read yet, counted up to 10,000. */
  events: number;
  /** Age of the oldest of them in seconds; 0 when there is none. */
  oldestSeconds: number;
}

const COUNT_LIMIT = 10_000;

// Counts behind each cursor, with an end: a count over a large backlog must not become a load of its own.
const LAG = `SELECT c.consumer, c.lane::int AS lane, b.events, coalesce(extract(epoch FROM now() - b.oldest), 0)::float8 AS "oldestSeconds"
  FROM messaging.cursor c CROSS JOIN LATERAL (
    SELECT count(*)::int AS events, min(recorded_at) AS oldest FROM (
      SELECT recorded_at FROM messaging.outbox o
      WHERE o.lane = c.lane AND o.xid >= c.from_xid AND (c.to_xid IS NULL OR o.xid >= c.to_xid OR o.position > c.position)
      LIMIT ${COUNT_LIMIT}
    ) behind
  ) b WHERE c.lane >= 0 ORDER BY 1, 2`;

/** How far each reader of the outbox is behind: the relay, or the groups of the Postgres log. */
@Injectable()
export class OutboxLag {
  constructor(@Inject(Database) private readonly db: Database) {}

  async read(): Promise<Lag[]> {
    const { rows } = await this.db.pool.query<Lag>(LAG);
    return rows;
  }

  /** Summed over lanes. */
  async byConsumer(): Promise<{ consumer: string; events: number; oldestSeconds: number }[]> {
    const sums = new Map<string, { consumer: string; events: number; oldestSeconds: number }>();
    for (const { consumer, events, oldestSeconds } of await this.read()) {
      const sum = sums.get(consumer) ?? { consumer, events: 0, oldestSeconds: 0 };
      sums.set(consumer, {
        consumer,
        events: sum.events + events,
        oldestSeconds: Math.max(sum.oldestSeconds, oldestSeconds),
      });
    }
    return [...sums.values()];
  }
}
