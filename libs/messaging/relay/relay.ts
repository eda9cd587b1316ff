import { randomUUID } from 'node:crypto';
import { MicroBatcher, type Database, type LaneCursors, type OutboxPage, type OutboxRow } from '#libs/data';
import type { DispatchReport } from '../dispatch/dispatcher.js';
import { LaneReaders, type LaneWork, type ReaderNotices } from '../lanes/lane-readers.js';
import { IN_THE_MAKING, refillIfAsked } from './refill.js';
import { RELAY as CONSUMER, RefusedEvents, type Refused } from './refused.js';

/** How often a relay looks whether another one has found the carrier to be new, and what is to be published again. */
const LOOK_MS = 2_000;
/** Every so many looks, whether the carrier is still whole: nothing may be published for long that would tell. */
const LOOKS_AT_CARRIER = 5;
/** Each try fills the log with the client's own; while brokers are away there is nothing to find. */
const LOOKS_LEFT_OUT = 15;

/** The carrier that the relay feeds. */
export interface Carrier {
  /** @returns the rows that it can never take as they are; it has all others. */
  publish(rows: OutboxRow[]): Promise<Refused[]>;
  /**
   * Make it ready to be published to. Tells its identity and whether (part of) it is empty because it is new.
   * @param beforeMaking is awaited before anything is made, so that a death in between is not forgotten.
   */
  prepare(beforeMaking: (identity: string) => Promise<void>): Promise<{ identity: string; fresh: boolean }>;
  close(): Promise<void>;
}

export interface RelayOptions extends ReaderNotices {
  onError?: (error: unknown) => void;
  /** An event was put aside because the carrier refuses it. */
  onParked?: (report: DispatchReport) => void;
  pageSize?: number;
  /** From one filling of the carrier to the next that groups may ask for; an hour unless told otherwise. */
  refillPauseSeconds?: number;
}

/**
 * Copies the outbox to a carrier, at least once and in order per key. One process relays a lane at a time. A crash after
 * publishing and before the cursor is saved publishes a page again; the inbox makes that harmless. A carrier that was
 * wiped or replaced gets everything again that the outbox still keeps. What it refuses is parked, and the lane goes on.
 */
export class Relay {
  private readonly readers: LaneReaders;
  private readonly publishing: MicroBatcher<OutboxRow[], Refused[]>;
  private identity: Promise<string> | undefined;
  /** What the lanes are relayed to, as far as this process knows. */
  private carrierId: string | undefined;
  private looking: NodeJS.Timeout | undefined;
  private looks = 0;
  private lookingAtCarrier = false;
  private readonly refused: RefusedEvents;
  private round: Promise<void> | undefined;

  constructor(
    private readonly db: Database,
    private readonly carrier: Carrier,
    private readonly options: RelayOptions = {},
  ) {
    this.refused = new RefusedEvents(db, options.onParked);
    this.readers = new LaneReaders(db, {
      name: CONSUMER,
      work: (lane, cursors) => this.relaying(lane, cursors),
      pageSize: options.pageSize ?? 500,
      ...(options.onForgotten ? { onForgotten: options.onForgotten } : {}),
      ...(options.onHeld ? { onHeld: options.onHeld } : {}),
      onError: (error) => {
        // Perhaps it is another carrier by now, or an empty one.
        this.identity = undefined;
        options.onError?.(error);
      },
    });
    // Pages of several lanes go out together; one request at a time keeps the order of each lane.
    this.publishing = new MicroBatcher(
      async (pages) => {
        const refused = await this.carrier.publish(pages.flat());
        return pages.map((rows) => (refused.length === 0 ? [] : refused.filter(({ row }) => rows.includes(row))));
      },
      { maxSize: 8, maxInFlight: 1 },
    );
  }

  get lanes(): number[] {
    return this.readers.lanes;
  }

  start(): void {
    this.readers.start();
    this.looking = setInterval(() => {
      if (++this.looks % LOOKS_AT_CARRIER === 0) void this.lookAtCarrier();
      this.round ??= this.look()
        .then(() => this.redrive())
        .finally(() => (this.round = undefined));
    }, LOOK_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.looking);
    await this.readers.stop();
    await this.round;
    await this.carrier.close();
  }

  /** What fails here stays asked for. */
  private async redrive(): Promise<void> {
    try {
      await this.refused.redrive(
        (lane) => this.lanes.includes(lane),
        (rows) => this.publishing.add(rows),
      );
    } catch (error) {
      this.options.onError?.(error);
    }
  }

  private relaying(lane: number, cursors: LaneCursors): LaneWork {
    let carrier: string;
    return {
      begin: async () => {
        carrier = await (this.identity ??= this.identify());
        const stored = await cursors.load(lane);
        if (stored.carrier !== null && stored.carrier !== carrier) carrier = await (this.identity = this.identify());
        // Another carrier begins at the oldest event kept.
        return stored.carrier === carrier ? stored : cursors.restart(lane, carrier);
      },
      take: async ({ rows, next }: OutboxPage) => {
        if (rows.length === 0) return;
        await this.refused.park(await this.publishing.add(rows));
        cursors.save(lane, { ...next, carrier });
      },
    };
  }

  /** The carrier's identity and which filling of it this is, kept under lane -1 for all relays to agree on. */
  private async identify(): Promise<string> {
    const { identity, fresh } = await this.carrier.prepare((made) => this.noteMaking(made));
    const { rows } = await this.db.pool.query<{ carrier: string }>(
      `INSERT INTO messaging.cursor (consumer, lane, carrier) VALUES ($1, -1, $2)
       ON CONFLICT (consumer, lane) DO UPDATE SET updated_at = now(), carrier = CASE
         WHEN $4 OR split_part(cursor.carrier, '/', 1) <> $3 OR cursor.carrier = $5 THEN excluded.carrier
         ELSE cursor.carrier END
       RETURNING carrier`,
      [CONSUMER, `${identity}/${randomUUID()}`, identity, fresh, inTheMaking(identity)],
    );
    return this.known(rows[0]?.carrier ?? identity);
  }

  /** Before anything is made: who dies over it leaves a note that it has to be filled, for whoever comes next. */
  private async noteMaking(identity: string): Promise<void> {
    await this.db.pool.query(
      `INSERT INTO messaging.cursor (consumer, lane, carrier) VALUES ($1, -1, $2)
       ON CONFLICT (consumer, lane) DO UPDATE SET updated_at = now(), carrier = excluded.carrier`,
      [CONSUMER, inTheMaking(identity)],
    );
  }

  /** The lanes in which nothing happens have to begin again as well. */
  private known(carrier: string): string {
    const before = this.carrierId;
    this.carrierId = carrier;
    this.identity = Promise.resolve(carrier);
    if (before !== undefined && before !== carrier) this.readers.restart();
    return carrier;
  }

  /** A topic that is gone is made again and filled, though nothing may be published for long that would miss it. */
  private async lookAtCarrier(): Promise<void> {
    if (this.carrierId === undefined || this.lookingAtCarrier) return;
    this.lookingAtCarrier = true;
    // Brokers that are away are told of by whoever has something to publish. Takes long then: nobody waits for it.
    await this.identify().catch(() => (this.looks = -LOOKS_LEFT_OUT));
    this.lookingAtCarrier = false;
  }

  private async look(): Promise<void> {
    if (this.carrierId === undefined) return;
    try {
      await refillIfAsked(this.db, this.options.refillPauseSeconds);
      const { rows } = await this.db.pool.query<{ carrier: string }>(
        'SELECT carrier FROM messaging.cursor WHERE consumer = $1 AND lane = -1',
        [CONSUMER],
      );
      const carrier = rows[0]?.carrier;
      if (carrier === undefined || carrier === this.carrierId) return;
      // Whoever makes it may be dead: finished here, it is at worst filled twice.
      if (carrier.endsWith(IN_THE_MAKING)) await this.identify();
      else this.known(carrier);
    } catch (error) {
      this.options.onError?.(error);
    }
  }
}

const inTheMaking = (identity: string): string => `${identity}${IN_THE_MAKING}`;
