import type { DiscoveryService } from '@nestjs/core';
import type { Event, EventType } from '#libs/contracts';
import type { PrismaTx, SqlTx } from '#libs/data';
import {
  consumerOf,
  handlersOf,
  type HandlerResult,
  type OnEventOptions,
  type Prepared,
} from './on-event.decorator.js';

interface Common {
  /** `Class.method`, for messages. */
  name: string;
  holdBehindParked: boolean;
  onParked?: NonNullable<OnEventOptions['onParked']>;
}
export type SingleHandler = Common & {
  kind: 'single';
  handle: (event: Event, tx: PrismaTx) => Promise<HandlerResult>;
};
export type PreparedHandler = Common & { kind: 'prepared'; prepare: (event: Event) => Promise<Prepared> };
export type BatchHandler = Common & {
  kind: 'batch';
  handle: (events: Event[], tx: SqlTx) => Promise<HandlerResult>;
};
export type Handler = SingleHandler | PreparedHandler | BatchHandler;
export type Handlers = ReadonlyMap<EventType, Handler>;

/**
 * Find the handlers of a consumer group among the providers and hold them against its subscriptions.
 * @throws with every problem: a subscribed event without a handler or with two, a handler nobody subscribed to.
 */
export function findHandlers(discovery: DiscoveryService, group: string, subscribes: readonly EventType[]): Handlers {
  const found = discovery
    .getProviders()
    .filter(({ metatype }) => metatype && consumerOf(metatype) === group)
    .flatMap(({ metatype, instance }) => (metatype && instance ? toHandlers(metatype, instance as object) : []));
  const problems = [
    ...subscribes.flatMap((type) => missingOrDouble(type, found)),
    ...found
      .filter(({ type }) => !subscribes.includes(type))
      .map(({ type, handler }) => `${handler.name} handles ${type}, which is not subscribed to`),
  ];
  if (problems.length > 0) throw new Error(`Consumer "${group}" cannot start: ${problems.join('; ')}.`);
  return new Map(found.map(({ type, handler }) => [type, handler]));
}

interface Found {
  type: EventType;
  handler: Handler;
}

function missingOrDouble(type: EventType, found: Found[]): string[] {
  const handlers = found.filter((candidate) => candidate.type === type);
  if (handlers.length === 0) return [`${type} has no handler`];
  if (handlers.length === 1) return [];
  return [`${type} has ${handlers.length} handlers (${handlers.map(({ handler }) => handler.name).join(', ')})`];
}

function toHandlers(metatype: object & { name?: string }, instance: object): Found[] {
  return handlersOf(metatype).map(({ type, method, kind, options }) => {
    const call = (Reflect.get(instance, method) as (...args: never[]) => Promise<unknown>).bind(instance);
    const name = `${metatype.name ?? 'handler'}.${String(method)}`;
    const { ordering = 'by-key', onParked } = options;
    const common = { name, holdBehindParked: ordering === 'by-key', ...(onParked ? { onParked } : {}) };
    const step = kind === 'prepared' ? { prepare: call } : { handle: call };
    return { type, handler: { ...common, kind, ...step } as Handler };
  });
}
