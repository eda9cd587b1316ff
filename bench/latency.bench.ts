// (c) event → in-app delivery: from the append to the commit of notification and delivery.
import { setTimeout as delay } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { append, type Database, type NewEvent } from '#libs/data';
import { LOCAL_TENANT_ID } from '#libs/platform';
import { eventually } from '#libs/testing';
import { createOwners, startNotification, type EngineSet } from './lib/notification.js';
import { finish, type Target } from './lib/report.js';
import { percentile, round } from './lib/stats.js';

/** Events a second, and whether each of them also sends a mail. */
const RUNS: { rate: number; mail: boolean }[] = [
  { rate: 50, mail: false },
  { rate: 200, mail: false },
  { rate: 500, mail: false },
  { rate: 50, mail: true },
];
const SECONDS = 10;
/** One rate alone, for a profile. */
const ONLY = Number(process.env['HIREWIRE_BENCH_RATE'] ?? 0);
const SETS: [EngineSet, string][] = [
  ['embedded', 'Postgres log'],
  ['distributed', 'Kafka'],
];

const statusChanged = (ownerId: string): NewEvent<'application.status-changed'> => {
  const applicationId = uuidv7();
  return {
    type: 'application.status-changed',
    source: '/application',
    subject: applicationId,
    sequence: 2,
    tenantId: LOCAL_TENANT_ID,
    data: {
      ownerId,
      applicationId,
      postingId: uuidv7(),
      title: 'Backend Engineer, Payments Platform',
      company: 'Northwind Freight Ltd.',
      from: 'applied',
      to: 'screening',
      at: new Date().toISOString(),
      by: 'recruiter',
    },
  };
};

/** Appends at an even rate, each event in a transaction of its own, and does not wait for the slow ones. */
async function appendAt(db: Database, rate: number, owners: string[], seconds: number): Promise<number> {
  const from = performance.now();
  const total = rate * seconds;
  const pending: Promise<unknown>[] = [];
  while (pending.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - from) / 1_000) * rate) + 1);
    while (pending.length < due) {
      const event = statusChanged(owners[pending.length % owners.length]!);
      // A refused append is missing among the delivered ones: the rate counts as not followed.
      pending.push(db.sqlTransaction((tx) => append(tx, [event])).catch(() => undefined));
    }
    await delay(1);
  }
  await Promise.all(pending);
  return total;
}

// The time of an event is when it was made, before its insert: the first half of the way is the append itself.
const LATENCIES = `SELECT extract(epoch FROM pg_xact_commit_timestamp(d.xmin) - (o.attributes ->> 'time')::timestamptz)::float8 * 1000 AS ms
  FROM messaging.outbox o JOIN notification.notification n ON n.cause = o.event_id::text
  JOIN notification.delivery d ON d.notification_id = n.id AND d.channel = 'in-app'
  WHERE o.topic = 'hirewire.application' AND o.position > $1`;

async function measure(db: Database, rate: number, owners: string[], seconds: number): Promise<number[]> {
  const { rows } = await db.pool.query<{ last: string }>(
    'SELECT coalesce(max(position), 0) AS last FROM messaging.outbox',
  );
  const count = await appendAt(db, rate, owners, seconds);
  return eventually(
    async () => {
      const found = await db.pool.query<{ ms: number }>(LATENCIES, [rows[0]?.last ?? 0]);
      if (found.rows.length < count) throw new Error(`${found.rows.length} of ${count} delivered`);
      return found.rows.map(({ ms }) => ms);
    },
    { timeoutMs: 60_000, everyMs: 250 },
  );
}

const rows: (string | number)[][] = [];
const targets: Target[] = [];
for (const [set, name] of SETS) {
  const service = await startNotification(set);
  const withMail = await createOwners(service.db, 1_000);
  const inAppOnly = withMail.map(() => uuidv7());
  // A consumer that has joined, and code that is compiled: what follows is the running system.
  await measure(service.db, 100, inAppOnly, 3);
  for (const { rate, mail } of RUNS.filter(({ rate }) => !ONLY || rate === ONLY)) {
    const owners = mail ? withMail : inAppOnly;
    // A machine that cannot follow a rate is a result too.
    const found = await measure(service.db, rate, owners, SECONDS).catch(() => [Number.POSITIVE_INFINITY]);
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => round(percentile(found, share)));
    rows.push([name, mail ? `${rate}, and a mail each` : `${rate}`, p50!, p95!, p99!]);
    console.error(`    ${name} ${rate}/s: ${p50} ${p95} ${p99}`);
    if (rate === 200 && !mail)
      targets.push({ what: `${name}, p95 at 200/s`, target: '< 100 ms', measured: `${p95} ms`, met: p95! < 100 });
    await delay(3_000);
  }
  await service.stop();
}

finish({
  title: '(c) Event → in-app delivery, ms',
  columns: ['', 'events/s', 'p50', 'p95', 'p99'],
  rows,
  targets,
  notes: [
    `application.status-changed by a recruiter, ${SECONDS} s a rate, one transaction an event, to the notification service in its own process.`,
    'From the making of the event to the commit record of its notification and delivery (track_commit_timestamp); with a mail each, the sending of captured mails competes.',
  ],
});
