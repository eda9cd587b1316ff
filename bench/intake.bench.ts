// (a) intake → durable 2xx at 64 callers.
import { createTestDatabase } from '#libs/testing';
import { load, type Load } from './lib/load.js';
import { POSTING_TEXT } from './lib/posting-text.js';
import { startServer, type Server } from './lib/process.js';
import { finish, rounds } from './lib/report.js';
import { interleave, median, round } from './lib/stats.js';

const BODY = JSON.stringify({ text: POSTING_TEXT });
const VARIANTS = {
  limit: { name: 'node:http + one prepared pg insert (the limit)', script: 'bench/intake/raw-http.js' },
  ours: { name: 'Hirewire, receive path (consumers not connected)', script: 'bench/intake/receive-only.js' },
  stock: { name: 'Nest + Express + Prisma create', script: 'bench/intake/nest-express.js' },
} as const;
type Variant = keyof typeof VARIANTS;

const samples: Record<string, Load[]> = {};

async function sample(name: string, server: Server, unique = false): Promise<number> {
  const result = await load(`${server.url}/v1/intake`, BODY, { unique });
  if (result.failed > 0) throw new Error(`${name}: ${result.failed} requests failed`);
  (samples[name] ??= []).push(result);
  return result.perSecond;
}

async function start(script: string): Promise<Server> {
  const database = await createTestDatabase();
  const server = await startServer(script, { DATABASE_URL: database.url });
  await load(`${server.url}/v1/intake`, BODY, { seconds: 3 });
  return server;
}

const keys = Object.keys(VARIANTS) as Variant[];
const servers = new Map<Variant, Server>();
for (const key of keys) servers.set(key, await start(VARIANTS[key].script));
const measured = await interleave(
  rounds(3),
  Object.fromEntries(keys.map((key) => [key, () => sample(key, servers.get(key)!)])) as Record<
    Variant,
    () => Promise<number>
  >,
);
await Promise.all([...servers.values()].map((server) => server.stop()));

// By itself at the end: its backlog is worked on long after the load is over.
const consuming = await start('apps/posting-ingest/main.js');
for (let i = 0; i < 2; i++) await sample('consuming', consuming, true);
await consuming.stop();

const of = (key: string) => samples[key] ?? [];
const row = (key: string, name: string) => [
  name,
  Math.round(median(of(key).map(({ perSecond }) => perSecond))),
  median(of(key).map(({ p50 }) => p50)),
  median(of(key).map(({ p99 }) => p99)),
];
const ratio = (a: Variant, b: Variant) => median(measured[a].map((value, i) => value / measured[b][i]!));

finish({
  title: '(a) Intake → durable 2xx, 64 callers, 3 KB text, requests/s',
  columns: ['', 'requests/s', 'p50 ms', 'p99 ms'],
  rows: [
    ...keys.map((key) => row(key, VARIANTS[key].name)),
    row('consuming', 'Hirewire, the service as it runs (consuming its own events)'),
  ],
  targets: [
    {
      what: 'of the limit',
      target: '≥ 0.8',
      measured: `${round(ratio('ours', 'limit'), 2)}`,
      met: ratio('ours', 'limit') >= 0.8,
    },
    {
      what: 'times stock',
      target: '≥ 3',
      measured: `${round(ratio('ours', 'stock'), 2)}`,
      met: ratio('ours', 'stock') >= 3,
    },
  ],
  notes: [
    `${rounds(3)} rounds of 5 s in turn, medians; the load generator, the server and PostgreSQL share the machine.`,
    'The limit stores the receipt alone; Hirewire also validates, records the event in the same transaction, logs and counts.',
  ],
});
