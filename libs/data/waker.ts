import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter } from 'node:events';
import pg from 'pg';

const CHANNEL = 'hirewire_outbox';
// A notification takes a transaction id and so a commit record; nobody is to wait until that is on the disk.
const NOTIFY = `SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, $2)`;
const pendingWakes = new AsyncLocalStorage<Set<number>>();

/** Remember that this transaction wrote to `lane`; outside of a Database transaction readers find it by polling. */
export function noteLane(lane: number): void {
  pendingWakes.getStore()?.add(lane);
}

export async function deferWakes<T>(waker: Waker, work: () => Promise<T>): Promise<T> {
  const lanes = new Set<number>();
  const result = await pendingWakes.run(lanes, work);
  waker.announce(lanes);
  return result;
}

/**
 * Tells readers of the outbox, in this process and in others, that a lane has news. Sent after the commit and
 * not inside the transaction: NOTIFY holds a lock over the whole commit, which would let only one transaction of
 * the database commit at a time (see "AccessExclusiveLock on object 0 of class 1262" in PostgreSQL's async.c).
 * A wake that is lost costs the readers one polling interval and nothing else.
 */
export class Waker {
  private readonly lanes = new EventEmitter().setMaxListeners(0);
  private announced = new Set<number>();
  private sending: Promise<void> | undefined;
  private listener: pg.Client | undefined;
  private reconnect: NodeJS.Timeout | undefined;
  private closed = false;
  private readonly origin = Math.random().toString(36).slice(2);

  constructor(
    private readonly url: string,
    private readonly pool: pg.Pool,
  ) {}

  announce(lanes: Iterable<number>): void {
    for (const lane of lanes) {
      this.lanes.emit('wake', lane);
      this.announced.add(lane);
    }
    if (this.announced.size > 0 && !this.closed) this.sending ??= this.send();
  }

  /** Call `wake(lane)` whenever a lane has news. Returns how to stop. */
  subscribe(wake: (lane: number) => void): () => void {
    if (!this.listener && !this.reconnect) void this.listen();
    this.lanes.on('wake', wake);
    return () => void this.lanes.off('wake', wake);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.reconnect);
    await this.sending;
    await this.listener?.end().catch(() => undefined);
  }

  private async send(): Promise<void> {
    while (this.announced.size > 0) {
      const payload = `${this.origin} ${[...this.announced].join(' ')}`;
      this.announced = new Set();
      // Readers poll as well, so a failed notification is only a delay.
      await this.pool.query(NOTIFY, [CHANNEL, payload]).catch(() => undefined);
    }
    this.sending = undefined;
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'hirewire-listen', keepAlive: true });
    this.listener = client;
    client.on('notification', ({ payload = '' }) => {
      const [origin, ...lanes] = payload.split(' ');
      if (origin !== this.origin) for (const lane of lanes) this.lanes.emit('wake', Number(lane));
    });
    client.on('error', () => this.relisten());
    client.on('end', () => this.relisten());
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch {
      this.relisten();
    }
  }

  private relisten(): void {
    if (this.closed || this.reconnect) return;
    void this.listener?.end().catch(() => undefined);
    this.reconnect = setTimeout(() => {
      this.reconnect = undefined;
      if (!this.closed) void this.listen();
    }, 1_000);
  }
}
