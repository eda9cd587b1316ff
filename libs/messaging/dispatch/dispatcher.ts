import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { isEventType, type Event, type EventType } from '#libs/contracts';
import { claim, claimMany, MicroBatcher, type Claim, type Database, type PrismaTx, type Tx } from '#libs/data';
import { createContext, runInContext, Semaphore, sharedAbort } from '#libs/platform';
import type { BatchHandler, Handlers, PreparedHandler, SingleHandler } from '../handler-registry.js';
import type { AfterCommit, HandlerResult, Prepared } from '../on-event.decorator.js';
import { park, parkWithNotice } from '../parked/park.js';
import { decode, messageId, type RawMessage } from './message.js';
import { decide, DEFAULT_POLICY, type RetryPolicy } from './policy.js';

export type Outcome = 'handled' | 'duplicate' | 'held' | 'parked';

/** What became of one event; emitted once the outcome is durable. */
export interface DispatchReport {
  group: string;
  type: string;
  id: string;
  subject: string;
  outcome: Outcome;
  attempts: number;
  /** Why it was parked or held. */
  reason?: string;
  /** Milliseconds from the event's `time` to its outcome. */
  ageMs: number;
}

export interface DispatcherOptions {
  group: string;
  handlers: Handlers;
  db: Database;
  policy?: RetryPolicy;
  /** Events handled at once by single handlers; each takes a database connection. */
  concurrency?: number;
}

/** Events of one transaction at most: what was prepared for them is large, and the transaction is to stay short. */
const PREPARED_TOGETHER = 50;
const BATCHED_TOGETHER = 500;

type SharedHandler = BatchHandler | PreparedHandler;

/** An event on its way into a transaction with others. */
interface Ready {
  event: Event;
  /** Of a prepared handler alone. */
  prepared: Prepared | undefined;
}

/**
 * The one door every event comes through, whatever carried it: parse, claim in the inbox, handle, classify an error,
 * retry, park. A dispatch ends when the event's outcome is durable, and never rejects while it is not.
 */
export class Dispatcher extends EventEmitter<{ settled: [DispatchReport] }> {
  private readonly single: Semaphore;
  private readonly batchers = new Map<EventType, MicroBatcher<Ready, Claim>>();
  private readonly policy: RetryPolicy;
  private readonly stopping = sharedAbort();

  constructor(private readonly options: DispatcherOptions) {
    super();
    this.single = new Semaphore(options.concurrency ?? 8);
    this.policy = options.policy ?? DEFAULT_POLICY;
    for (const [type, handler] of options.handlers) {
      if (handler.kind === 'single') continue;
      const maxSize = handler.kind === 'prepared' ? PREPARED_TOGETHER : BATCHED_TOGETHER;
      const batcher = new MicroBatcher((all: Ready[]) => this.handleBatch(handler, all), { maxInFlight: 1, maxSize });
      this.batchers.set(type, batcher);
    }
  }

  get group(): string {
    return this.options.group;
  }

  get types(): EventType[] {
    return [...this.options.handlers.keys()];
  }

  /** Events waiting for their next try give up, unsettled: the carrier brings them again. */
  stop(): void {
    this.stopping.abort();
  }

  /**
   * @param given raised when somebody else is to continue: no further try begins.
   * @returns whether the event is settled. false only while stopping: then its position must not be committed.
   */
  async dispatch(message: RawMessage, given?: AbortSignal): Promise<boolean> {
    const type = message.attributes['type'];
    // Types of a newer version, too: a group gets what it subscribed to, and nothing else is its business.
    if (typeof type === 'string' && !(isEventType(type) && this.options.handlers.has(type))) return true;
    const started = Date.now();
    for (let failures = 0; ; failures++) {
      try {
        const claimed = await this.attempt(message, given);
        if (claimed === 'given up') return false;
        if (claimed === 'held') await this.hold(message, failures + 1);
        else this.report(message, claimed === 'fresh' ? 'handled' : 'duplicate', failures + 1);
        return true;
      } catch (error) {
        const decision = decide(this.policy, error, failures + 1, Date.now() - started);
        if ('park' in decision && (await this.tryToPark(message, decision.park, failures + 1))) return true;
        const wait = 'retryInMs' in decision ? decision.retryInMs : this.policy.transientMaxDelayMs;
        if (!(await this.pause(wait, given))) return false;
      }
    }
  }

  /** @throws at once when the event cannot be read. */
  private attempt(message: RawMessage, given: AbortSignal | undefined): Promise<Claim | 'given up'> {
    const event = decode(message);
    const handler = this.options.handlers.get(event.type);
    if (!handler) throw new Error(`no handler for ${event.type}`);
    if (handler.kind === 'single') return this.inLine(given, () => this.handleOne(handler, event));
    if (handler.kind === 'prepared') return this.prepare(handler, event, given);
    return this.withOthers({ event, prepared: undefined });
  }

  private async prepare(
    handler: PreparedHandler,
    event: Event,
    given: AbortSignal | undefined,
  ): Promise<Claim | 'given up'> {
    const prepared = await this.inLine(given, () => inContextOf(event, () => handler.prepare(event)));
    return given?.aborted || prepared === 'given up' ? 'given up' : this.withOthers({ event, prepared });
  }

  /** Many may wait in line: those that did not begin are left to the next owner. */
  private inLine<T>(given: AbortSignal | undefined, work: () => Promise<T>): Promise<T | 'given up'> {
    return this.single.run(async () => (given?.aborted ? 'given up' : work()));
  }

  private withOthers(ready: Ready): Promise<Claim> {
    const batcher = this.batchers.get(ready.event.type);
    if (!batcher) throw new Error(`no batcher for ${ready.event.type}`);
    return batcher.add(ready);
  }

  private async handleOne(handler: SingleHandler, event: Event): Promise<Claim> {
    let after: AfterCommit | void = undefined;
    const outcome = await inContextOf(event, () =>
      this.options.db.transaction(async (tx) => {
        const claimed = await claim(tx, this.group, event, handler.holdBehindParked);
        if (claimed === 'fresh') after = await handler.handle(event, tx);
        return claimed;
      }),
    );
    await runAfterCommit(after);
    return outcome;
  }

  /** One transaction for all; when it fails, each event on its own, so that one bad event harms no other. */
  private async handleBatch(handler: SharedHandler, all: Ready[]): Promise<(Claim | Error)[]> {
    try {
      return await this.handleTogether(handler, all);
    } catch (error) {
      if (all.length === 1) return [toError(error)];
      const alone = (one: Ready): Promise<Claim | Error> =>
        this.single.run(() => this.handleTogether(handler, [one]).then(([claimed]) => claimed ?? 'duplicate', toError));
      return Promise.all(all.map(alone));
    }
  }

  private async handleTogether(handler: SharedHandler, all: Ready[]): Promise<Claim[]> {
    let after: AfterCommit | void = undefined;
    // One event may be here twice: from before and after its lane or partition was given on and came back.
    const different = [...new Map(all.map((one) => [one.event.id, one])).values()];
    const events = different.map(({ event }) => event);
    const work = async (tx: Tx, effect: (fresh: Ready[]) => Promise<HandlerResult>): Promise<Claim[]> => {
      const claimed = await claimMany(tx, this.group, events, handler.holdBehindParked);
      const fresh = different.filter((_one, i) => claimed[i] === 'fresh');
      if (fresh.length > 0) after = await effect(fresh);
      return claimed;
    };
    const { db } = this.options;
    const claims =
      handler.kind === 'batch'
        ? await db.sqlTransaction((tx) => work(tx, (fresh) => handler.handle(eventsOf(fresh), tx)))
        : await db.transaction((tx) => work(tx, (fresh) => writePrepared(fresh, tx)));
    await runAfterCommit(after);
    if (different.length === all.length) return claims;
    const claimOf = new Map(events.map(({ id }, i) => [id, claims[i]]));
    return all.map(({ event }) => claimOf.get(event.id) ?? 'duplicate');
  }

  private async hold(message: RawMessage, attempts: number): Promise<void> {
    const reason = 'an earlier event of this key is parked';
    await park(this.options.db.pool, {
      consumer: this.group,
      message,
      state: 'held',
      code: 'behind-parked',
      reason,
      attempts: 0,
    });
    this.report(message, 'held', attempts, reason);
  }

  private async tryToPark(
    message: RawMessage,
    why: { code: string; reason: string },
    attempts: number,
  ): Promise<boolean> {
    try {
      const handler = this.options.handlers.get(message.attributes['type'] as EventType);
      const parking = { consumer: this.group, message, state: 'parked' as const, ...why, attempts };
      if (await parkWithNotice(this.options.db, parking, handler)) this.report(message, 'parked', attempts, why.reason);
      else this.report(message, 'duplicate', attempts);
      return true;
    } catch {
      return false; // The database that parking needs is away as well: keep the event and try again.
    }
  }

  private async pause(ms: number, given: AbortSignal | undefined): Promise<boolean> {
    const { signal: stopping } = this.stopping;
    const signal = given ? AbortSignal.any([stopping, given]) : stopping;
    await delay(ms, undefined, { signal }).catch(() => undefined);
    return !signal.aborted;
  }

  private report(message: RawMessage, outcome: Outcome, attempts: number, reason?: string): void {
    const { type, time } = message.attributes;
    this.emit('settled', {
      group: this.group,
      type: String(type),
      id: messageId(message),
      subject: message.key,
      outcome,
      attempts,
      ageMs: typeof time === 'string' ? Date.now() - Date.parse(time) : 0,
      ...(reason === undefined ? {} : { reason }),
    });
  }
}

const eventsOf = (all: Ready[]): Event[] => all.map(({ event }) => event);

async function writePrepared(all: Ready[], tx: PrismaTx): Promise<HandlerResult> {
  const prepared = all.flatMap((one) => one.prepared ?? []);
  return prepared[0]?.write(
    prepared.map(({ value }) => value),
    tx,
  );
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Commands caused by an event carry its correlation id on and name it as their cause; who acts is who it is about. */
export const inContextOf = <T>(event: Event, work: () => Promise<T>): Promise<T> =>
  runInContext(
    createContext({
      correlationId: event.correlationid,
      causationId: event.id,
      tenantId: event.tenantid,
      ...('ownerId' in event.data ? { ownerId: event.data.ownerId } : {}),
    }),
    work,
  );

// The effect is durable whatever happens here, and a sweep repeats what this should have done.
const runAfterCommit = async (after: AfterCommit | void): Promise<void> => {
  if (after) await after().catch(() => undefined);
};
