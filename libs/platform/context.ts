import { AsyncLocalStorage } from 'node:async_hooks';
import { v7 } from 'uuid';

/** Until accounts exist, requests act as the instance's local user. */
export const LOCAL_TENANT_ID = '00000000-0000-7000-8000-000000000001';
export const LOCAL_OWNER_ID = '00000000-0000-7000-8000-000000000002';

/** On whose behalf, and because of what, the current unit of work runs. */
export interface WorkContext {
  correlationId: string;
  /** The event or job that caused this work. */
  causationId?: string;
  tenantId: string;
  ownerId: string;
  /** Fields gathered for the one wide log line of this work. */
  readonly notes: Record<string, unknown>;
}

const storage = new AsyncLocalStorage<WorkContext>();
const SANE_CORRELATION_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

export const newCorrelationId = (): string => v7();

/** A caller's id is kept when it is short and plain; anything else could forge log lines or headers. */
export const acceptCorrelationId = (offered: unknown): string =>
  typeof offered === 'string' && SANE_CORRELATION_ID.test(offered) ? offered : newCorrelationId();

/** A context with the local user's ids where nothing else is said. */
export function createContext(part: Partial<Omit<WorkContext, 'notes'>> = {}): WorkContext {
  return {
    correlationId: part.correlationId ?? newCorrelationId(),
    ...(part.causationId === undefined ? {} : { causationId: part.causationId }),
    tenantId: part.tenantId ?? LOCAL_TENANT_ID,
    ownerId: part.ownerId ?? LOCAL_OWNER_ID,
    notes: {},
  };
}

export const runInContext = <T>(context: WorkContext, work: () => T): T => storage.run(context, work);

/** The context of the running work, or undefined outside of any. */
export const currentContext = (): WorkContext | undefined => storage.getStore();

/** The context of the running work; a fresh one outside of any, so that an id is never missing. */
export const contextOrNew = (): WorkContext => storage.getStore() ?? createContext();

/** Say who acts, once a guard knows it. Seen by everything the current work does afterwards. */
export function actAs(who: { tenantId: string; ownerId: string }): void {
  const context = storage.getStore();
  if (context) Object.assign(context, { tenantId: who.tenantId, ownerId: who.ownerId });
}

/** Add fields to the wide log line of the current unit of work. */
export function note(fields: Record<string, unknown>): void {
  Object.assign(storage.getStore()?.notes ?? {}, fields);
}
