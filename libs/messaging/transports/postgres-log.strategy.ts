import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import {
  HiddenRows,
  LaneLeases,
  loadCursor,
  OutboxReader,
  saveCursor,
  type Database,
  type LaneCursor,
  type OutboxRow,
} from '#libs/data';
import type { Dispatcher } from '../dispatch/dispatcher.js';
import { KeyedExecutor } from '../dispatch/keyed-executor.js';
import type { RawMessage } from '../dispatch/message.js';
import { Signal } from '../dispatch/signal.js';

const POLL_MS = 1_000;
const READ_AHEAD = 2_000;

/**
 * The event log without a broker: each consumer group reads the outbox itself, lane by lane, with a cursor in
 * Postgres. The lanes are shared among the group's processes; a commit wakes the readers, polling is the fallback.
 */
export class PostgresLogStrategy extends Server implements CustomTransportStrategy {
  private readonly leases: LaneLeases;
  private readonly loops = new Map<number, LaneLoop>();
  private readonly hidden: HiddenRows;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly db: Database,
    private readonly dispatcher: Dispatcher,
    /** Called whenever the outbox was read, also in vain: who stops reading is not alive. */
    private readonly onProgress: () => void = () => undefined,
  ) {
    super();
    this.hidden = new HiddenRows(db.pool);
    this.leases = new LaneLeases(db.options.url, dispatcher.group, {
      gained: (lane) => this.gained(lane),
      lost: (lane) => this.lost(lane),
      standby: onProgress,
    });
  }

  listen(callback: (error?: unknown) => void): void {
    this.unsubscribe = this.db.waker.subscribe((lane) => this.loops.get(lane)?.signal.raise());
    this.leases.start();
    callback();
  }

  async close(): Promise<void> {
    this.unsubscribe?.();
    this.dispatcher.stop();
    await this.leases.stop();
  }

  on(): never {
    throw new Error('the Postgres log has no client events');
  }

  unwrap<T>(): T {
    return this.leases as T;
  }

  private gained(lane: number): void {
    const loop = new LaneLoop(lane, this.db, this.leases, this.dispatcher, this.hidden, this.onProgress);
    this.loops.set(lane, loop);
    void loop.run();
  }

  private async lost(lane: number): Promise<void> {
    const loop = this.loops.get(lane);
    this.loops.delete(lane);
    await loop?.stop();
  }
}

interface Page {
  unfinished: number;
  next: LaneCursor;
}

/** Reads one lane ahead of the handlers; the cursor follows behind the oldest page that is not finished. */
class LaneLoop {
  readonly signal = new Signal();
  private readonly executor = new KeyedExecutor();
  private readonly pages: Page[] = [];
  private readonly reader: OutboxReader;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private saving: Promise<void> | undefined;

  constructor(
    private readonly lane: number,
    db: Database,
    private readonly leases: LaneLeases,
    private readonly dispatcher: Dispatcher,
    private readonly hidden: HiddenRows,
    private readonly onProgress: () => void,
  ) {
    this.reader = new OutboxReader(db.pool);
  }

  run(): Promise<void> {
    return (this.running = this.loop());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.signal.raise();
    await this.running;
    await this.executor.whenBelow(1);
    await this.saving;
  }

  private async loop(): Promise<void> {
    let cursor: LaneCursor | undefined;
    const wake = () => this.signal.raise();
    while (!this.stopped) {
      try {
        cursor ??= await loadCursor(this.leases, this.dispatcher.group, this.lane);
        const page = await this.reader.read(this.lane, cursor);
        cursor = page.next;
        this.onProgress();
        this.take(page.rows, page.next);
        await this.executor.whenBelow(READ_AHEAD);
        if (page.hidden !== null) this.hidden.await(page.hidden, wake);
        if (page.rows.length === 0 && !page.more) await this.signal.wait(POLL_MS);
      } catch {
        await this.signal.wait(POLL_MS); // The database is away: the leases notice too and end this loop.
      }
    }
    this.hidden.forget(wake);
  }

  private take(rows: OutboxRow[], next: LaneCursor): void {
    if (rows.length === 0) {
      const last = this.pages.at(-1);
      if (last) last.next = next;
      return;
    }
    const page: Page = { unfinished: rows.length, next };
    this.pages.push(page);
    for (const row of rows) void this.executor.submit(row.subject, () => this.handle(row, page));
  }

  private async handle(row: OutboxRow, page: Page): Promise<void> {
    if (this.stopped || !(await this.dispatcher.dispatch(toMessage(row)))) return;
    page.unfinished--;
    if (this.pages[0]?.unfinished === 0) this.saving ??= this.save();
  }

  private async save(): Promise<void> {
    try {
      while (this.pages[0]?.unfinished === 0) {
        const done = this.pages.findIndex((page) => page.unfinished > 0);
        const finished = this.pages.splice(0, done === -1 ? this.pages.length : done);
        const cursor = finished.at(-1)?.next;
        if (cursor) await saveCursor(this.leases, this.dispatcher.group, this.lane, cursor);
      }
    } catch {
      // The lane is lost: its next owner starts at the last saved cursor, and the inbox knows what is done.
    } finally {
      this.saving = undefined;
    }
  }
}

const toMessage = (row: OutboxRow): RawMessage => ({
  topic: row.topic,
  key: row.subject,
  attributes: JSON.parse(row.attributes) as Record<string, unknown>,
  data: row.data,
});
