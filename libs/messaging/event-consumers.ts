import type { DiscoveryService } from '@nestjs/core';
import type { CustomTransportStrategy, Server } from '@nestjs/microservices';
import type { EventType } from '#libs/contracts';
import type { Database } from '#libs/data';
import { Dispatcher, type DispatchReport } from './dispatch/dispatcher.js';
import type { RetryPolicy } from './dispatch/policy.js';
import { findHandlers } from './handler-registry.js';
import { Redriver } from './parked/redriver.js';

export interface Subscription {
  /** Consumer group, e.g. `notification`. */
  group: string;
  subscribes: readonly EventType[];
}

export type Strategy = Server & CustomTransportStrategy;

export interface EventConsumersOptions {
  db: Database;
  discovery: DiscoveryService;
  transport: (dispatcher: Dispatcher) => Strategy;
  policy?: RetryPolicy;
  concurrency?: number;
  onSettled?: (report: DispatchReport) => void;
  onDispatcher?: (dispatcher: Dispatcher) => void;
  onError?: (error: unknown) => void;
}

/** The consumer groups of this process, from their subscriptions to the transports that feed them. */
export class EventConsumers {
  private readonly subscriptions: Subscription[] = [];
  private readonly redrivers: Redriver[] = [];
  private strategies: Strategy[] | undefined;

  constructor(private readonly options: EventConsumersOptions) {}

  subscribe(subscription: Subscription): Subscription {
    this.subscriptions.push(subscription);
    return subscription;
  }

  /**
   * Hold every group's handlers against its subscriptions and make its transport. Call once all providers exist.
   * @throws when a subscribed event has no handler or two.
   */
  connect(): Strategy[] {
    this.strategies ??= this.subscriptions.map((subscription) => this.connectGroup(subscription));
    return this.strategies;
  }

  startRedriving(): void {
    for (const redriver of this.redrivers) redriver.start();
  }

  async close(): Promise<void> {
    await Promise.all([
      ...this.redrivers.map((r) => r.stop()),
      ...(this.strategies ?? []).map((s): unknown => s.close()),
    ]);
  }

  private connectGroup({ group, subscribes }: Subscription): Strategy {
    const { db, discovery, transport, policy, concurrency, onSettled, onDispatcher, onError } = this.options;
    const handlers = findHandlers(discovery, group, subscribes);
    const tuning = { ...(policy ? { policy } : {}), ...(concurrency ? { concurrency } : {}) };
    const dispatcher = new Dispatcher({ group, handlers, db, ...tuning });
    if (onSettled) dispatcher.on('settled', onSettled);
    onDispatcher?.(dispatcher);
    this.redrivers.push(new Redriver(db, group, handlers, onError));
    return transport(dispatcher);
  }
}
