import 'reflect-metadata';
import { Injectable } from '@nestjs/common';
import type { Event, EventType } from '#libs/contracts';
import type { PrismaTx, SqlTx } from '#libs/data';

/** What a handler may hand back: work to do once its effect is durable. It may run never (a crash) or twice. */
export type AfterCommit = () => Promise<unknown>;
export type HandlerResult = AfterCommit | void;
/**
 * What a prepared handler makes of an event before the transaction. Values of events that were prepared at the same time
 * are written together, by `write` of any of them: one transaction for many.
 */
export interface Prepared<Value = unknown> {
  value: Value;
  write: (values: Value[], tx: PrismaTx) => Promise<HandlerResult>;
}

/** An event that was put aside, and why. Its data may be anything: perhaps that is the reason. */
export interface ParkedNotice {
  eventId: string;
  subject: string;
  /** Null when the event does not say it. */
  tenantId: string | null;
  code: string;
}

export interface OnEventOptions {
  /** What else is true once an event of this type is parked: runs in the transaction that parks it, again at every failed redrive. */
  onParked?: (parked: ParkedNotice, tx: SqlTx) => Promise<unknown>;
  /**
   * by-key (default): later events of a key wait while an earlier one is parked.
   * version-guarded: the handler compares `sequence` itself and takes events in any order.
   */
  ordering?: 'by-key' | 'version-guarded';
}

export type HandlerKind = 'single' | 'prepared' | 'batch';

export interface HandlerMetadata {
  type: EventType;
  method: string | symbol;
  kind: HandlerKind;
  options: OnEventOptions;
}

const CONSUMER = Symbol('hirewire.consumer');
const HANDLERS = Symbol('hirewire.handlers');

/** Marks a provider whose `@OnEvent` methods belong to a consumer group, e.g. `notification`. */
export function Consumer(group: string): ClassDecorator {
  return (target) => {
    Reflect.defineMetadata(CONSUMER, group, target);
    Injectable()(target);
  };
}

const addHandler = (target: object, metadata: HandlerMetadata): void => {
  const known = (Reflect.getMetadata(HANDLERS, target.constructor) ?? []) as HandlerMetadata[];
  Reflect.defineMetadata(HANDLERS, [...known, metadata], target.constructor);
};

/** Only what is read, so that handlers may return less than `HandlerResult` allows. */
type Method<Args extends unknown[]> = { value?: (...args: Args) => Promise<HandlerResult> };

/** Handle one event: `(event, tx)`. The transaction already holds the inbox row, so the effect happens once. */
export function OnEvent<T extends EventType>(type: T, options: OnEventOptions = {}) {
  return (target: object, method: string | symbol, _: Method<[event: Event<T>, tx: PrismaTx]>): void =>
    addHandler(target, { type, method, kind: 'single', options });
}

/**
 * Handle an event in two steps: `(event)` reads, computes and asks others while no transaction is open, and returns what is
 * to be written. The first step also runs for events that turn out to be handled already, and again at every try.
 */
export function OnEventPrepared<T extends EventType>(type: T, options: OnEventOptions = {}) {
  return <V>(target: object, method: string | symbol, _: { value?: (event: Event<T>) => Promise<Prepared<V>> }): void =>
    addHandler(target, { type, method, kind: 'prepared', options });
}

/** Handle many events of one type at once: `(events, tx)`, for hot paths. No two events of a batch share a key. */
export function OnEventBatch<T extends EventType>(type: T, options: OnEventOptions = {}) {
  return (target: object, method: string | symbol, _: Method<[events: Event<T>[], tx: SqlTx]>): void =>
    addHandler(target, { type, method, kind: 'batch', options });
}

export const consumerOf = (target: object): string | undefined =>
  Reflect.getMetadata(CONSUMER, target) as string | undefined;
export const handlersOf = (target: object): HandlerMetadata[] =>
  (Reflect.getMetadata(HANDLERS, target) ?? []) as HandlerMetadata[];
