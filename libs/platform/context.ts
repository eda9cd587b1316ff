import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** The instance's local user: until accounts exist, HTTP requests act as it (`http/request-hooks.ts`), and nothing else does. */
export const LOCAL_TENANT_ID = '00000000-0000-7000-8000-000000000001';
export const LOCAL_OWNER_ID = '00000000-0000-7000-8000-000000000002';

/** On whose behalf, and because of what, the current unit of work runs. */
export interface WorkContext {
  correlationId: string;
  /** The event that caused this work; a UUID. */
  causationId?: string;
  /** Nobody, unless the request, the event or the job says who. */
  tenantId?: string;
  ownerId?: string;
  /** Fields gathered for the one wide log line of this work. */
  readonly notes: Record<string, unknown>;
}

const storage = new AsyncLocalStorage<WorkContext>();
const SANE_CORRELATION_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

export const newCorrelationId = (): string => randomUUID();

/** A caller's id is kept when it is short and plain; anything else could forge log lines or headers. */
export const acceptCorrelationId = (offered: unknown): string =>
  typeof offered === 'string' && SANE_CORRELATION_ID.test(offered) ? offered : newCorrelationId();

/** A context that knows what it is told, and a new correlation id where it is told none. */
export function createContext(part: Partial<Omit<WorkContext, 'notes'>> = {}): WorkContext {
  return {
    correlationId: part.correlationId ?? newCorrelationId(),
    ...(part.causationId === undefined ? {} : { causationId: part.causationId }),
    ...(part.tenantId === undefined ? {} : { tenantId: part.tenantId }),
    ...(part.ownerId === undefined ? {} : { ownerId: part.ownerId }),
    notes: {},
  };
}

export const runInContext = <T>(context: WorkContext, work: () => T): T => storage.run(context, work);

/** The context of the running work, or undefined outside of any. */
export const currentContext = (): WorkContext | undefined => storage.getStore();

/** The context of the running work; a fresh one outside of any, so that a correlation id is never missing. */
export const contextOrNew = (): WorkContext => storage.getStore() ?? createContext();

/** Work on somebody's data that nobody is known to have asked for. */
class NoOwnerError extends Error {
  readonly kind = 'permanent';
  readonly code = 'no-owner';
}

export interface Owner {
  tenantId: string;
  ownerId: string;
}

/**
 * On whose behalf the running work is done: the filter that every query of an owner's data carries.
 * @throws NoOwnerError when that is not known. There is no default: it would show one user's data to another.
 */
export function me(): Owner {
  const { tenantId, ownerId } = storage.getStore() ?? {};
  if (tenantId === undefined || ownerId === undefined) throw new NoOwnerError('nobody is known to act here');
  return { tenantId, ownerId };
}

/** Say who acts, once a guard knows it. Seen by everything the current work does afterwards. */
export function actAs(who: Owner): void {
  const context = storage.getStore();
  if (context) Object.assign(context, { tenantId: who.tenantId, ownerId: who.ownerId });
}

/** Add fields to the wide log line of the current unit of work. */
export function note(fields: Record<string, unknown>): void {
  Object.assign(storage.getStore()?.notes ?? {}, fields);
}
