import { Inject, Injectable } from '@nestjs/common';
import { Database, pageOf, type PageOf, type Prisma } from '#libs/data';

export interface ParkedEventView {
  id: string;
  consumer: string;
  eventId: string | null;
  type: string | null;
  subject: string;
  state: 'parked' | 'held';
  code: string;
  reason: string;
  attempts: number;
  firstFailedAt: Date;
  lastFailedAt: Date;
  redriveRequested: boolean;
}

export interface ParkedFilter {
  consumer?: string | undefined;
  type?: string | undefined;
  code?: string | undefined;
}

/** What operators see and do about parked events. */
@Injectable()
export class ParkedEvents {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Open ones, newest first. @param cursor the `nextCursor` of the page before. */
  async list(filter: ParkedFilter, limit = 50, cursor?: string): Promise<PageOf<ParkedEventView>> {
    const rows = await this.db.prisma.parkedEvent.findMany({
      where: {
        state: { in: ['parked', 'held'] },
        ...where(filter),
        ...(cursor ? { sequence: { lt: BigInt(cursor) } } : {}),
      },
      orderBy: { sequence: 'desc' },
      take: limit + 1,
    });
    return pageOf(rows, limit, toView, ({ sequence }) => String(sequence));
  }

  /** Ask for another try of one event. @returns false when no such event is parked. */
  async redrive(id: string): Promise<boolean> {
    const { count } = await this.db.prisma.parkedEvent.updateMany({
      where: { id, state: 'parked' },
      data: { redriveAt: new Date() },
    });
    return count > 0;
  }

  /** Ask for another try of all that match. @returns how many. */
  async redriveAll(filter: ParkedFilter): Promise<number> {
    const { count } = await this.db.prisma.parkedEvent.updateMany({
      where: { state: 'parked', ...where(filter) },
      data: { redriveAt: new Date() },
    });
    return count;
  }

  /** Give an event up: it is never handled, and those held behind it go on. @returns false when no such event is parked. */
  async discard(id: string): Promise<boolean> {
    // The inbox takes it for handled, or it would come back with the next delivery of the same event.
    const { rowCount } = await this.db.pool.query(
      `WITH given_up AS (
         UPDATE messaging.parked_event SET state = 'discarded', resolved_at = now()
         WHERE id = $1 AND state = 'parked' RETURNING event_id, consumer
       ), noted AS (
         INSERT INTO messaging.inbox (event_id, consumer) SELECT event_id, consumer FROM given_up ON CONFLICT DO NOTHING
       )
       SELECT 1 FROM given_up`,
      [id],
    );
    return rowCount === 1;
  }

  /** Counts and oldest age in seconds, for metrics. */
  async stats(): Promise<{ consumer: string; state: string; count: number; oldestSeconds: number }[]> {
    const { rows } = await this.db.pool.query<{
      consumer: string;
      state: string;
      count: number;
      oldestSeconds: number;
    }>(
      `SELECT consumer, state, count(*)::int AS count, extract(epoch FROM now() - min(first_failed_at))::float8 AS "oldestSeconds"
       FROM messaging.parked_event WHERE state IN ('parked', 'held') GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    return rows;
  }
}

const toView = (row: Prisma.ParkedEventGetPayload<object>): ParkedEventView => {
  const { redriveAt, sequence: _, raw: __, topic: ___, tenantId: ____, resolvedAt: _____, ...shown } = row;
  return { ...shown, state: row.state as ParkedEventView['state'], redriveRequested: redriveAt !== null };
};

const where = ({ consumer, type, code }: ParkedFilter) => ({
  ...(consumer === undefined ? {} : { consumer }),
  ...(type === undefined ? {} : { type }),
  ...(code === undefined ? {} : { code }),
});
