import { setTimeout as delay } from 'node:timers/promises';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { type Database, type LaneCursor, type LaneCursors, type OutboxPage, type OutboxRow } from '#libs/data';
import type { Dispatcher } from '../dispatch/dispatcher.js';
import { KeyedExecutor } from '../dispatch/keyed-executor.js';
import type { RawMessage } from '../dispatch/message.js';
import { LaneReaders, type LaneWork, type ReaderNotices } from '../lanes/lane-readers.js';

/** Events of a lane in hand, and events read since the oldest page that is not finished, before more are read. */
const READ_AHEAD = 2_000;
const WINDOW = 5_000;
const STRAGGLER_POLL_MS = 50;

/**
 * The event log without a broker: each consumer group reads the outbox itself, lane by lane, with a cursor in
 * Postgres. The lanes are shared among the group's processes.
 */
export class PostgresLogStrategy extends Server implements CustomTransportStrategy {
  private readonly readers: LaneReaders;

  constructor(
    db: Database,
    private readonly dispatcher: Dispatcher,
    /** Called whenever the outbox was read, also in vain: who stops reading is not alive. */
    onProgress: () => void = () => undefined,
    notices: ReaderNotices = {},
  ) {
    super();
    this.readers = new LaneReaders(db, {
      name: dispatcher.group,
      work: (lane, cursors) => new LaneHandling(lane, cursors, dispatcher),
      onProgress,
      ...notices,
    });
  }

  listen(callback: (error?: unknown) => void): void {
    this.readers.start();
    callback();
  }

  async close(): Promise<void> {
    this.dispatcher.stop();
    await this.readers.stop();
  }

  on(): never {
    throw new Error('the Postgres log has no client events');
  }

  unwrap<T>(): T {
    return this.readers as T;
  }
}

interface Page {
  size: number;
  unfinished: number;
  next: LaneCursor;
}

/** Handles one lane, reading ahead of the handlers; the cursor follows behind the oldest page that is not finished. */
class LaneHandling implements LaneWork {
  private readonly executor = new KeyedExecutor();
  private readonly pages: Page[] = [];
  private readonly given = new AbortController();

  constructor(
    private readonly lane: number,
    private readonly cursors: LaneCursors,
    private readonly dispatcher: Dispatcher,
  ) {}

  begin(): Promise<LaneCursor> {
    return this.cursors.load(this.lane);
  }

  async take({ rows, next }: OutboxPage): Promise<void> {
    const last = this.pages.at(-1);
    if (rows.length > 0) {
      const page: Page = { size: rows.length, unfinished: rows.length, next };
      this.pages.push(page);
      for (const row of rows) this.executor.submit(row.subject, () => this.handle(row, page));
    } else if (last) last.next = next;
    await this.executor.whenBelow(READ_AHEAD);
    while (this.ahead > WINDOW && !this.given.signal.aborted) await delay(STRAGGLER_POLL_MS);
  }

  /** What is tried again is left to the next owner; what is being handled ends. */
  async end(): Promise<void> {
    this.given.abort();
    await this.executor.whenBelow(1);
  }

  private async handle(row: OutboxRow, page: Page): Promise<void> {
    const { signal } = this.given;
    if (signal.aborted || !(await this.dispatcher.dispatch(toMessage(row), signal))) return;
    page.unfinished--;
    this.save();
  }

  private get ahead(): number {
    return this.pages.reduce((sum, { size }) => sum + size, 0);
  }

  private save(): void {
    if (this.pages[0]?.unfinished !== 0) return;
    const done = this.pages.findIndex((page) => page.unfinished > 0);
    const finished = this.pages.splice(0, done === -1 ? this.pages.length : done);
    const cursor = finished.at(-1)?.next;
    if (cursor) this.cursors.save(this.lane, { ...cursor, carrier: null });
  }
}

const toMessage = (row: OutboxRow): RawMessage => ({
  topic: row.topic,
  key: row.subject,
  attributes: JSON.parse(row.attributes) as Record<string, unknown>,
  data: row.data,
});
