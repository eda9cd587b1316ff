import { setTimeout as delay } from 'node:timers/promises';
import { PostgresConnection, PostgresQueueBackend, type createPostgresBackend } from 'bullmq';

const RETRY_MS = 500;

/**
 * BullMQ's connection remembers for ever that its first look at the database failed (6.7): whoever asks again gets the same
 * rejected promise. A worker then asks without end and without ever letting the event loop go on, and a queue takes no job
 * until the process is started again. This one looks again.
 */
class PatientConnection extends PostgresConnection {
  override async waitUntilReady(): Promise<void> {
    const ready = super.waitUntilReady();
    const look = Reflect.get(this, 'readyPromise') as unknown;
    try {
      await ready;
    } catch (error) {
      if (Reflect.get(this, 'readyPromise') === look) Reflect.set(this, 'readyPromise', undefined);
      // Who asks in a loop must not keep the database from coming back.
      await delay(RETRY_MS);
      throw error;
    }
  }
}

/** What `createPostgresBackend` makes, on a connection that recovers. */
export const createPatientBackend: typeof createPostgresBackend = (name, options, { withBlockingConnection } = {}) => {
  // Named as there, so that a queue's workers are found in pg_stat_activity.
  const { name: own } = options as { name?: string };
  const worker = own === undefined ? name : `${name}:w:${own}`;
  const connection = new PatientConnection(options.connection);
  return new PostgresQueueBackend(connection, name, options, true, withBlockingConnection ? worker : undefined);
};
