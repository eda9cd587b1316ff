import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '#libs/data';
import { LOGGER, type Logger } from '#libs/platform';

const BEAT_MS = 5_000;
/** Longer than a restart takes, and far shorter than any sender tries. */
const OUTAGE_MS = 60_000;

// The row orders the processes: of several that come back at once, one sees the gap.
const BEAT = `WITH before AS (SELECT at FROM posting.heartbeat WHERE name = 'door' FOR UPDATE),
  beat AS (INSERT INTO posting.heartbeat (name, at) VALUES ('door', clock_timestamp())
    ON CONFLICT (name) DO UPDATE SET at = greatest(heartbeat.at, EXCLUDED.at))
  SELECT at AS "from", clock_timestamp() AS "to" FROM before
  WHERE at < clock_timestamp() - $1 * interval '1 ms'`;

/**
 * Notices when nobody could deliver anything here, because no process was alive or the database was away, and has every
 * source read again that can be read: what a sender gave up meanwhile is found so.
 */
@Injectable()
export class Outages implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    // A beat that fails is an outage that the next one finds.
    const beat = () => this.beat().catch(() => undefined);
    void beat();
    this.timer = setInterval(() => void beat(), BEAT_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** @returns whether an outage ended just now. */
  async beat(): Promise<boolean> {
    const ended = await this.db.sqlTransaction(async (tx) => {
      const { rows } = await tx.query<{ from: Date; to: Date }>(BEAT, [OUTAGE_MS]);
      const [outage] = rows;
      if (!outage) return null;
      await tx.query('INSERT INTO posting.outage (id, started_at, ended_at) VALUES ($1, $2, $3)', [
        uuidv7(),
        outage.from,
        outage.to,
      ]);
      // Those that can be read by themselves: a wish for another would stand for ever.
      const { rowCount } = await tx.query(
        `UPDATE posting.source SET sync_requested_at = now()
         WHERE deleted_at IS NULL AND read_every IS NOT NULL AND sync_requested_at IS NULL`,
      );
      return { ...outage, sources: rowCount };
    });
    if (ended)
      this.logger.warn(
        { outage: ended },
        'nothing could be delivered for a while; sources are read for what was missed',
      );
    return ended !== null;
  }
}
