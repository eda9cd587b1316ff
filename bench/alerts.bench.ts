// (d) 100,000 scheduled alerts: add rate, memory of the carrier, recovery after a wipe, lateness of many due at once.
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '#libs/data';
import { LOCAL_TENANT_ID } from '#libs/platform';
import { eventually } from '#libs/testing';
import { schedule, type NewAlert } from '../apps/notification/schedule/alert-store.js';
import { createOwners, startNotification, type EngineSet } from './lib/notification.js';
import { finish, type Target } from './lib/report.js';
import { percentile, round } from './lib/stats.js';

const COUNT = 100_000;
const PAGE = 500;
const DUE_AT_ONCE = 1_000;
const DAY_MS = 86_400_000;
const SETS: [EngineSet, string][] = [
  ['redis', 'Redis'],
  ['embedded', 'PostgreSQL'],
];

const reminder = (ownerId: string, dueAt: Date): NewAlert => ({
  tenantId: LOCAL_TENANT_ID,
  ownerId,
  kind: 'reminder',
  subjectId: uuidv7(),
  slot: 'once',
  dueAt,
  reason: 'You set this reminder.',
  data: { title: 'Backend Engineer, Payments Platform', company: 'Northwind Freight Ltd.', note: 'Call them' },
});

async function add(db: Database, owners: string[], dues: Date[]): Promise<number> {
  const from = performance.now();
  for (let i = 0; i < dues.length; i += PAGE) {
    const alerts = dues.slice(i, i + PAGE).map((due, j) => reminder(owners[(i + j) % owners.length]!, due));
    await db.sqlTransaction((tx) => schedule(tx, alerts));
  }
  return dues.length / ((performance.now() - from) / 1_000);
}

/** What the clock holds: jobs that wait for their time, and the memory or disk they take in MB. */
interface Carrier {
  delayed(): Promise<number>;
  megabytes(): Promise<number>;
  wipe(): Promise<void>;
}

function redisCarrier(url: string): Carrier {
  const redis = new Redis(url);
  return {
    delayed: () => redis.zcard('hirewire:alerts:delayed'),
    megabytes: async () => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]) / 2 ** 20,
    wipe: async () => void (await redis.flushall()),
  };
}

const postgresCarrier = ({ pool }: Database): Carrier => ({
  delayed: async () => {
    const { rows } = await pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM bullmq.job WHERE queue = 'alerts' AND state = 'delayed'`,
    );
    return rows[0]?.n ?? 0;
  },
  megabytes: async () => {
    const { rows } = await pool.query<{ bytes: number }>(
      `SELECT sum(pg_total_relation_size(c.oid))::float8 AS bytes FROM pg_class c
       WHERE c.relkind = 'r' AND c.relnamespace = 'bullmq'::regnamespace`,
    );
    return (rows[0]?.bytes ?? 0) / 2 ** 20;
  },
  wipe: async () => void (await pool.query('TRUNCATE bullmq.job CASCADE')),
});

const armed = async (db: Database): Promise<number> => {
  const { rows } = await db.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM notification.alert WHERE state = 'armed'`,
  );
  return rows[0]?.n ?? 0;
};

const secondsUntil = async (reached: () => Promise<boolean>): Promise<number> => {
  const from = performance.now();
  const check = async () => {
    if (!(await reached())) throw new Error('not reached yet');
  };
  await eventually(check, { timeoutMs: 120_000, everyMs: 100 });
  return (performance.now() - from) / 1_000;
};

const LATENESS = `SELECT extract(epoch FROM pg_xact_commit_timestamp(d.xmin) - n.due_at)::float8 * 1000 AS ms
  FROM notification.notification n JOIN notification.delivery d ON d.notification_id = n.id AND d.channel = 'in-app'
  WHERE n.due_at = $1`;

/** The wipe comes shortly before they are due: the ones it takes are armed again, or told late. */
async function dueAtOnce(db: Database, owners: string[], inMs: number, meanwhile?: () => Promise<void>) {
  const due = new Date(Date.now() + inMs);
  await add(
    db,
    owners,
    Array.from({ length: DUE_AT_ONCE }, () => due),
  );
  await meanwhile?.();
  return eventually(
    async () => {
      const { rows } = await db.pool.query<{ ms: number }>(LATENESS, [due]);
      if (rows.length < DUE_AT_ONCE) throw new Error(`${rows.length} of ${DUE_AT_ONCE} told`);
      return rows.map(({ ms }) => ms);
    },
    { timeoutMs: 120_000, everyMs: 200 },
  );
}

async function measure(set: EngineSet) {
  const service = await startNotification(set);
  const { db, env } = service;
  const carrier = set === 'redis' ? redisCarrier(env['REDIS_URL'] ?? '') : postgresCarrier(db);
  const owners = await createOwners(db, DUE_AT_ONCE);
  const empty = await carrier.megabytes();

  const spread = Array.from({ length: COUNT }, (_, i) => new Date(Date.now() + 60_000 + (i / COUNT) * 30 * DAY_MS));
  const perSecond = await add(db, owners, spread);
  await secondsUntil(async () => (await armed(db)) >= COUNT / 30 / 24 / 2);
  const near = await carrier.delayed();
  const nearMb = (await carrier.megabytes()) - empty;

  // Far enough for the sweep to arm them before they are due, and for a wipe with time to recover.
  const lateness = await dueAtOnce(db, owners, 25_000, async () => {
    await secondsUntil(async () => (await carrier.delayed()) >= near + DUE_AT_ONCE);
  });
  let rearmed = Number.NaN;
  const wiped = await dueAtOnce(db, owners, 44_000, async () => {
    await secondsUntil(async () => (await carrier.delayed()) >= near + DUE_AT_ONCE);
    await carrier.wipe();
    rearmed = await secondsUntil(async () => (await carrier.delayed()) >= DUE_AT_ONCE);
  }).catch(() => [Number.NaN]);

  // The worst case: all of them within the horizon.
  const inHorizon = new Date(Date.now() + 30 * 60_000);
  await db.pool.query(`UPDATE notification.alert SET due_at = $1, state = 'scheduled' WHERE state = 'scheduled'`, [
    inHorizon,
  ]);
  const sweepSeconds = await secondsUntil(async () => (await armed(db)) >= COUNT * 0.99);
  const allMb = (await carrier.megabytes()) - empty;
  await service.stop();
  await delay(500);
  return { perSecond, near, nearMb, lateness, rearmed, wiped, sweepSeconds, allMb };
}

const rows: (string | number)[][] = [];
const targets: Target[] = [];
for (const [set, name] of SETS) {
  const m = await measure(set);
  const p99 = round(percentile(m.lateness, 0.99));
  console.error(`    ${name}:`, { ...m, lateness: p99, wiped: percentile(m.wiped, 0.99) });
  rows.push([
    name,
    Math.round(m.perSecond),
    `${m.near} / ${round(m.nearMb)}`,
    round(m.allMb),
    round(m.sweepSeconds),
    round(m.rearmed),
    round(percentile(m.lateness, 0.5)),
    p99,
    round(percentile(m.wiped, 0.99)),
  ]);
  targets.push({ what: `${name}, lateness p99`, target: '< 1 s', measured: `${p99} ms`, met: p99 < 1_000 });
  if (set === 'redis')
    targets.push({
      what: 'Redis memory bounded by the horizon',
      target: 'armed ≪ scheduled',
      measured: `${m.near} of ${COUNT} armed`,
      met: m.near < COUNT / 100,
    });
}

finish({
  title: '(d) 100,000 scheduled alerts',
  columns: [
    'clock',
    'added/s',
    'armed / MB, over 30 days',
    'MB, all within the horizon',
    's to arm all',
    's to re-arm after a wipe',
    'late p50 ms',
    'late p99 ms',
    'late p99 ms after a wipe',
  ],
  rows,
  targets,
  notes: [
    'The horizon is 60 minutes. Over 30 days: due dates spread evenly; the carrier holds those of the next hour.',
    `Lateness: ${DUE_AT_ONCE} alerts of ${DUE_AT_ONCE} owners due in the same millisecond, from their time to the commit of the in-app delivery.`,
    'The wipe (FLUSHALL; TRUNCATE of the job table) comes while they are armed: from it to all of them on the clock again.',
  ],
});
