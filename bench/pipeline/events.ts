import { v7 as uuidv7 } from 'uuid';
import { append, type Database, type NewEvent } from '#libs/data';
import { LOCAL_OWNER_ID, LOCAL_TENANT_ID } from '#libs/platform';

/** Events of one aggregate in a run: they keep their order, so nobody can take them all at once. */
const PER_KEY = 10;
const PAGE = 500;

export const startedEvents = (count: number): NewEvent<'application.started'>[] => {
  const keys = Array.from({ length: Math.ceil(count / PER_KEY) }, () => uuidv7());
  return Array.from({ length: count }, (_, i) => startedEvent(keys[i % keys.length]!, 1 + Math.floor(i / keys.length)));
};

/** `applicationId` differs from event to event: every event has a row of its own as its effect. */
const startedEvent = (subject: string, sequence: number): NewEvent<'application.started'> => ({
  type: 'application.started',
  source: '/bench',
  subject,
  sequence,
  tenantId: LOCAL_TENANT_ID,
  data: {
    ownerId: LOCAL_OWNER_ID,
    applicationId: uuidv7(),
    postingId: uuidv7(),
    title: 'Backend Engineer, Payments Platform',
    company: 'Northwind Freight Ltd.',
    status: 'applied',
    at: new Date().toISOString(),
  },
});

async function appendAll(db: Database, events: NewEvent[]): Promise<void> {
  for (let i = 0; i < events.length; i += PAGE) await db.sqlTransaction((tx) => append(tx, events.slice(i, i + PAGE)));
}

/**
 * Fills the outbox while nobody can read it yet: readers stay below the oldest running transaction, and this holds one
 * open. @returns how to let them go.
 */
export async function fillBehindGate(db: Database, events: NewEvent[]): Promise<() => Promise<void>> {
  const gate = await db.pool.connect();
  await gate.query('BEGIN');
  await gate.query('SELECT pg_current_xact_id()');
  await appendAll(db, events);
  return async () => {
    await gate.query('COMMIT');
    gate.release();
  };
}
