import type { EventType } from '#libs/contracts';
import { classify } from '#libs/platform';
import { claim, query, type Database, type SqlTx, type Tx } from '#libs/data';
import { decode, type RawMessage } from '../dispatch/message.js';
import { inContextOf } from '../dispatch/dispatcher.js';
import { parkCodeOf, reasonOf } from '../dispatch/policy.js';
import { Signal } from '../dispatch/signal.js';
import type { Handler, Handlers } from '../handler-registry.js';
import type { AfterCommit } from '../on-event.decorator.js';
import { noticeOf, withNotice } from './park.js';

const SWEEP_MS = 1_000;
const BATCH = 50;

type Result = AfterCommit | 'in other hands' | undefined;

interface Candidate {
  id: string;
  raw: string;
}

// The first open event of each key, when it was asked for or only waited behind one that is resolved by now. Those that
// failed last come last: they hold up no other.
const CANDIDATES = `SELECT id, raw FROM (
    SELECT DISTINCT ON (subject) id, raw, state, redrive_at, sequence, last_failed_at FROM messaging.parked_event
    WHERE consumer = $1 AND state IN ('parked', 'held') ORDER BY subject, sequence
  ) first WHERE state = 'held' OR redrive_at IS NOT NULL ORDER BY last_failed_at, sequence LIMIT $2`;

/**
 * Gives parked events of a consumer group another try when somebody asked for it, and held ones when the event they
 * waited for is resolved. In order per key; several processes share the work.
 */
export class Redriver {
  private readonly signal = new Signal();
  private stopped = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly group: string,
    private readonly handlers: Handlers,
    private readonly onError: (error: unknown) => void = () => undefined,
  ) {}

  start(): void {
    this.running = this.loop();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.signal.raise();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      const tried = await this.sweep().catch((error: unknown) => (this.onError(error), 0));
      if (tried === 0) await this.signal.wait(SWEEP_MS);
    }
  }

  private async sweep(): Promise<number> {
    const { rows } = await this.db.pool.query<Candidate>(CANDIDATES, [this.group, BATCH]);
    let settled = 0;
    for (const row of rows) if (await this.retry(row)) settled++;
    return settled;
  }

  /** @returns whether something changed: with a row in other hands, or a database that is away, the next sweep waits. */
  private async retry({ id, raw }: Candidate): Promise<boolean> {
    try {
      const event = decode(JSON.parse(raw) as RawMessage);
      const handler = this.handlers.get(event.type);
      if (!handler) throw new Error(`nothing handles ${event.type} any more`);
      const result = await inContextOf(event, () => this.handle(id, event, handler));
      if (result === 'in other hands') return false;
      await result?.().catch(() => undefined);
      return true;
    } catch (error) {
      if (classify(error) !== 'transient') return this.putBack(id, raw, error);
      await this.comeLast(id);
      return false;
    }
  }

  private async putBack(id: string, raw: string, why: unknown): Promise<boolean> {
    const message = JSON.parse(raw) as RawMessage;
    const onParked = this.handlers.get(message.attributes['type'] as EventType)?.onParked;
    const code = parkCodeOf(why);
    const parkAgain = (tx: Pick<SqlTx, 'query'>) => this.parkAgain(tx, id, code, reasonOf(why));
    try {
      return await withNotice(this.db, parkAgain, onParked, noticeOf(message, code));
    } catch (error) {
      if (classify(error) !== 'transient') throw error;
      // What the handler makes of it cannot be had for now: the event stays asked for, and holds up no other.
      await this.comeLast(id);
      return false;
    }
  }

  private async comeLast(id: string): Promise<void> {
    await this.db.pool.query('UPDATE messaging.parked_event SET last_failed_at = now() WHERE id = $1', [id]);
  }

  private async parkAgain(tx: Pick<SqlTx, 'query'>, id: string, code: string, reason: string): Promise<boolean> {
    const { rowCount } = await tx.query(
      `UPDATE messaging.parked_event SET state = 'parked', attempts = attempts + 1, last_failed_at = now(),
         redrive_at = NULL, code = $2, reason = $3 WHERE id = $1 AND state IN ('parked', 'held')`,
      [id, code, reason.replaceAll('\0', '')],
    );
    return rowCount === 1;
  }

  private async handle(id: string, event: ReturnType<typeof decode>, handler: Handler): Promise<Result> {
    const work = async (tx: Tx, run: () => Promise<AfterCommit | void>) => {
      if (!(await this.lock(tx, id))) return 'in other hands' as const;
      const fresh = (await claim(tx, this.group, event, false)) === 'fresh';
      const after = fresh ? await run() : undefined;
      await query(tx, `UPDATE messaging.parked_event SET state = 'resolved', resolved_at = now() WHERE id = $1::uuid`, [
        id,
      ]);
      return after ?? undefined;
    };
    switch (handler.kind) {
      case 'batch':
        return this.db.sqlTransaction((tx) => work(tx, () => handler.handle([event], tx)));
      case 'single':
        return this.db.transaction((tx) => work(tx, () => handler.handle(event, tx)));
      case 'prepared': {
        const { value, write } = await handler.prepare(event);
        return this.db.transaction((tx) => work(tx, () => write([value], tx)));
      }
    }
  }

  /** Another process that works on the row has it locked; a resolved row needs nothing more. */
  private async lock(tx: Tx, id: string): Promise<boolean> {
    const rows = await query(
      tx,
      `SELECT 1 FROM messaging.parked_event WHERE id = $1::uuid AND state IN ('parked', 'held') FOR UPDATE SKIP LOCKED`,
      [id],
    );
    return rows.length > 0;
  }
}
