import { createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import { eventually } from '#libs/testing';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Stack } from '../pipeline/stack.js';

/** Stops the product at a point of our choice: it has to wait for a lock that only we hold. */
export interface Hold {
  release: () => Promise<void>;
}

/** @param sql takes the lock; run in a transaction that stays open. */
export async function hold(stack: Stack, sql: string, params: unknown[] = []): Promise<Hold> {
  const client = new pg.Client({ connectionString: stack.env['DATABASE_URL'], application_name: 'test-hold' });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN');
  await client.query(sql, params);
  return { release: () => client.end() };
}

/** Whoever wants a lane of this reader of the outbox has to wait: nothing is read, whatever is committed. */
export const holdLanes = (stack: Stack, reader: string): Promise<Hold> =>
  hold(stack, 'SELECT pg_advisory_lock(hashtext($1), lane) FROM generate_series(0, 7) lane', [
    `hirewire.lanes.${reader}`,
  ]);

const TIMERS_LOCK = 4_711;
const FILLING_LOCK = 4_712;
// A trigger and no lock of the table: the other jobs would wait too, in transactions that hide all later events.
const WAIT_FOR_US = `CREATE OR REPLACE FUNCTION wait_for_test() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_advisory_xact_lock(${TIMERS_LOCK}); RETURN NEW; END';
  CREATE OR REPLACE TRIGGER wait_for_test BEFORE INSERT ON bullmq.job FOR EACH ROW
    WHEN (NEW.name = 'fire-alert') EXECUTE FUNCTION wait_for_test()`;

/** Nobody can put an alert on the clock: whoever wants to waits for us, and fails when we end that. */
export async function holdTimers(stack: Stack): Promise<Hold> {
  const { redis } = stack.engines;
  if (!redis) {
    await stack.sql(WAIT_FOR_US);
    const { release } = await hold(stack, 'SELECT pg_advisory_lock($1)', [TIMERS_LOCK]);
    return { release: () => endWaiting(stack).then(release) };
  }
  const client = new Redis(redis.url);
  await client.call('CLIENT', 'PAUSE', '60000', 'WRITE');
  let released = false;
  const release = async (): Promise<void> => {
    if (released) return;
    released = true;
    await client.call('CLIENT', 'UNPAUSE');
    client.disconnect();
  };
  return { release };
}

/** No relay gets so far as to say what it made is ready to be filled: it waits for us, with the topics made. */
export async function holdFilling(stack: Stack): Promise<Hold> {
  // Not the note that it is in the making, which is written before anything is made.
  await stack.sql(`CREATE OR REPLACE FUNCTION wait_before_filling() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN PERFORM pg_advisory_xact_lock(${FILLING_LOCK}); RETURN NEW; END';
    CREATE OR REPLACE TRIGGER wait_before_filling BEFORE INSERT ON messaging.cursor FOR EACH ROW
      WHEN (NEW.lane = -1 AND NEW.carrier NOT LIKE '%/in-the-making') EXECUTE FUNCTION wait_before_filling()`);
  return hold(stack, 'SELECT pg_advisory_lock($1)', [FILLING_LOCK]);
}

const endWaiting = (stack: Stack): Promise<unknown> =>
  stack.sql(
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = 'advisory'`,
  );

/** Waits until somebody waits for a lock of ours, in a statement that contains `text`. */
export const blocked = (stack: Stack, text: string): Promise<number> =>
  eventually(async () => {
    const rows = await stack.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
       WHERE wait_event_type = 'Lock' AND datname = current_database() AND query ILIKE $1`,
      [`%${text}%`],
    );
    if (!rows[0]?.n) throw new Error(`nobody waits in a statement with ${text}`);
    return rows[0].n;
  });

/**
 * A server process that waits for a lock does not notice that its client is gone: it would still run the statement once
 * the lock is free. After a crash of the whole machine it would not, so it is ended too.
 */
export const endOrphans = (stack: Stack): Promise<unknown> =>
  stack.sql(
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'hirewire%'
       AND wait_event_type = 'Lock'`,
  );

export interface SlowSmtp {
  url: string;
  /** Message-IDs of the mails whose text arrived whole. */
  received: string[];
  connections: number;
  stop: () => Promise<void>;
}

/** Speaks SMTP up to a point and then says nothing more: before its greeting, or after it has the whole mail. */
export async function startSlowSmtp(silentAt: 'greeting' | 'acceptance'): Promise<SlowSmtp> {
  const sockets = new Set<Socket>();
  const smtp: SlowSmtp = { url: '', received: [], connections: 0, stop: () => Promise.resolve() };
  const server = createServer((socket) => {
    smtp.connections++;
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (silentAt === 'acceptance') converse(socket, smtp.received);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  smtp.url = `smtp://127.0.0.1:${(server.address() as { port: number }).port}`;
  smtp.stop = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return smtp;
}

function converse(socket: Socket, received: string[]): void {
  let mail: string | undefined;
  socket.write('220 slow ESMTP\r\n');
  socket.on('data', (chunk) => {
    const said = chunk.toString();
    if (mail === undefined) {
      if (/^DATA/im.test(said)) mail = '';
      socket.write(mail === '' ? '354 go on\r\n' : '250 fine\r\n');
      return;
    }
    mail += said;
    const id = /^message-id:\s*(\S+)/im.exec(mail)?.[1];
    if (mail.endsWith('\r\n.\r\n') && id !== undefined) received.push(id);
  });
}
