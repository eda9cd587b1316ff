import {
  HiddenRows,
  LANE_START,
  LaneCursors,
  LaneLeases,
  OutboxReader,
  type Database,
  type Holder,
  type LaneCursor,
  type OutboxPage,
} from '#libs/data';
import { Signal } from '../dispatch/signal.js';

const POLL_MS = 1_000;
const TOUCH_MS = 3_600_000;

/** What whoever runs the reader should hear of. */
export interface ReaderNotices {
  /** It was away for so long that events may be gone that it has not read. Told once. */
  onForgotten?: () => void;
  /** A transaction that goes on and on keeps events from it. */
  onHeld?: (holder: Holder) => void;
}

/** What is done with the events of one lane, from the moment it is ours until it is given on. */
export interface LaneWork {
  /** Where to go on reading. */
  begin(): Promise<LaneCursor>;
  /** Take a page; after a throw the place to go on is asked for again. */
  take(page: OutboxPage): Promise<void>;
  /** The lane is lost: resolves, soon, when no work on it is under way. */
  end?(): Promise<void>;
}

export interface LaneReadersOptions extends ReaderNotices {
  /** Name of the reader: its lanes are shared among all processes that read under it. */
  name: string;
  work: (lane: number, cursors: LaneCursors) => LaneWork;
  pageSize?: number;
  /** Called whenever the outbox was read, also in vain, and while others have all lanes. */
  onProgress?: () => void;
  onError?: (error: unknown) => void;
}

interface Loop {
  signal: Signal;
  work: LaneWork;
  /** Where to go on has to be asked for. */
  astray: boolean;
  stopped: boolean;
  done: Promise<void>;
}

/** Reads the lanes of the outbox that are ours, each in a loop of its own; a commit wakes it, polling is the fallback. */
export class LaneReaders {
  private readonly leases: LaneLeases;
  private readonly cursors: LaneCursors;
  private readonly loops = new Map<number, Loop>();
  private readonly hidden: HiddenRows;
  private readonly reader: OutboxReader;
  private unsubscribe: (() => void) | undefined;
  private touching: NodeJS.Timeout | undefined;
  private forgotten = false;

  constructor(
    private readonly db: Database,
    private readonly options: LaneReadersOptions,
  ) {
    this.hidden = new HiddenRows(db.pool, options.onHeld);
    this.reader = new OutboxReader(db.pool, options.pageSize);
    this.leases = new LaneLeases(db.options.url, options.name, {
      gained: (lane) => this.gained(lane),
      lost: (lane) => this.lost(lane),
      standby: () => options.onProgress?.(),
    });
    this.cursors = new LaneCursors(
      this.leases,
      options.name,
      (lane) => this.goAstray(lane),
      () => this.noteForgotten(),
    );
  }

  get lanes(): number[] {
    return this.leases.lanes;
  }

  start(): void {
    this.unsubscribe = this.db.waker.subscribe((lane) => this.loops.get(lane)?.signal.raise());
    this.leases.start();
    // One that fails is made up for by the next; hours are little against the days that events are kept.
    this.touching = setInterval(() => void this.cursors.touch(this.lanes).catch(() => undefined), TOUCH_MS);
  }

  async stop(): Promise<void> {
    this.unsubscribe?.();
    clearInterval(this.touching);
    await this.leases.stop();
  }

  private noteForgotten(): void {
    if (!this.forgotten) this.options.onForgotten?.();
    this.forgotten = true;
  }

  private gained(lane: number): void {
    const work = this.options.work(lane, this.cursors);
    const loop: Loop = { signal: new Signal(), work, astray: true, stopped: false, done: Promise.resolve() };
    this.loops.set(lane, loop);
    loop.done = this.run(lane, loop);
  }

  private async lost(lane: number): Promise<void> {
    const loop = this.loops.get(lane);
    if (!loop) return;
    this.loops.delete(lane);
    loop.stopped = true;
    loop.signal.raise();
    // Both at once: the loop may be waiting for work that only `end` stops.
    await Promise.all([loop.done, loop.work.end?.()]);
    await this.cursors.flush(lane);
  }

  /** Where to go on is asked for again in every lane: what the lanes are copied to is another thing now. */
  restart(): void {
    for (const lane of this.loops.keys()) this.goAstray(lane);
  }

  private goAstray(lane: number): void {
    const loop = this.loops.get(lane);
    if (!loop) return;
    loop.astray = true;
    loop.signal.raise();
  }

  private async run(lane: number, loop: Loop): Promise<void> {
    const { signal, work } = loop;
    const wake = () => signal.raise();
    let at = LANE_START;
    while (!loop.stopped) {
      try {
        if (loop.astray) {
          loop.astray = false;
          at = await work.begin();
        }
        const page = await this.reader.read(lane, at);
        this.options.onProgress?.();
        await work.take(page);
        at = page.next;
        if (page.hidden !== null) this.hidden.await(page.hidden, wake);
        // What was committed while this page was read has raised the signal by now, or is waited for as hidden.
        if (!page.more) await signal.wait(POLL_MS);
      } catch (error) {
        loop.astray = true;
        this.options.onError?.(error);
        await signal.wait(POLL_MS);
      }
    }
    this.hidden.forget(wake);
  }
}
