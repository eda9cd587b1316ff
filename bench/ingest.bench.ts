// (g) Receipt → posting: texts one by one, and the file of a board, new and again unchanged.
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '#libs/data';
import { LOCAL_OWNER_ID, LOCAL_TENANT_ID } from '#libs/platform';
import { createTestDatabase } from '#libs/testing';
import { ReceiptStore } from '../apps/posting-ingest/receive/receipt-store.js';
import { POSTING_TEXT } from './lib/posting-text.js';
import { startServer } from './lib/process.js';
import { finish } from './lib/report.js';
import { round } from './lib/stats.js';

const TEXTS = 4_000;
const LISTED = 302;
const TARGET = 500;
const UNITS_A_SECOND = 100;

/** Seconds of CPU that a process has used, its threads and its garbage collection with it. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / UNITS_A_SECOND;
}

const textOf = (n: number): string => POSTING_TEXT.replace('[<id>]', `${n}`).replace('nineteen', String(n));

interface Span {
  seconds: number;
  cpu: number;
}

/** From when `sql` counts `from` to when it counts `to`. */
async function between(db: Database, pid: number, sql: string, from: number, to: number): Promise<Span> {
  const start = { at: 0, cpu: 0, count: 0 };
  for (;;) {
    const { rows } = await db.pool.query<{ n: number }>(sql);
    const n = rows[0]?.n ?? 0;
    if (start.at === 0 && n >= from) Object.assign(start, { at: performance.now(), cpu: cpuSeconds(pid), count: n });
    if (n >= to) {
      const share = (to - from) / (to - start.count);
      return {
        seconds: ((performance.now() - start.at) / 1_000) * share,
        cpu: (cpuSeconds(pid) - start.cpu) * share,
      };
    }
    await delay(25);
  }
}

async function texts(): Promise<Span> {
  const database = await createTestDatabase();
  const db = new Database({ url: database.url });
  const store = new ReceiptStore(db);
  const who = { tenantId: LOCAL_TENANT_ID, ownerId: LOCAL_OWNER_ID, channel: 'bench', kind: 'text' as const };
  const all = Array.from({ length: TEXTS }, (_, n) => n);
  await Promise.all(
    all.map((n) => {
      const id = uuidv7();
      return store.store({ ...who, id, deliveryKey: id, body: Buffer.from(JSON.stringify({ text: textOf(n) })) });
    }),
  );
  const server = await startServer('apps/posting-ingest/main.js', { DATABASE_URL: database.url });
  const settled = `SELECT count(*)::int AS n FROM posting.receipt WHERE state = 'applied'`;
  const span = await between(db, server.pid, settled, TEXTS / 4, TEXTS);
  await server.stop();
  await db.close();
  await database.drop();
  return span;
}

const paragraph = (n: number): string => `<p>${textOf(n).replaceAll('\n', '<br>')}</p>`;
/** The answer of a board with about 20 KB a posting. */
const board = (count: number): string =>
  JSON.stringify({
    jobs: Array.from({ length: count }, (_, id) => ({
      id: id + 1,
      title: `Backend Engineer ${id}`,
      updated_at: '2026-11-01T09:00:00-05:00',
      absolute_url: `https://boards.example/jobs/${id}`,
      location: { name: 'Rotterdam, Netherlands' },
      content: Array.from({ length: 6 }, (_, part) => paragraph(id * 10 + part)).join('\n'),
    })),
    meta: { total: count },
  });

interface Reading {
  seconds: number;
  cpu: number;
  written: number;
}

async function feed(): Promise<[first: Reading, again: Reading, bytes: number]> {
  const database = await createTestDatabase();
  const db = new Database({ url: database.url });
  const server = await startServer('apps/posting-ingest/main.js', { DATABASE_URL: database.url });
  const post = async (path: string, body: string) => {
    const answer = await fetch(`${server.url}${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { id: string; receiptId: string };
  };
  const { id } = await post('/v1/sources', JSON.stringify({ kind: 'greenhouse', name: 'Board', config: {} }));
  const body = board(LISTED);
  const read = async (text: string): Promise<Reading> => {
    const before = await rowVersions(db);
    const [at, cpu] = [performance.now(), cpuSeconds(server.pid)];
    const { receiptId } = await post(`/v1/sources/${id}/import`, text);
    const done = `SELECT count(*)::int AS n FROM posting.receipt WHERE id = '${receiptId}' AND state = 'applied'`;
    while ((await db.pool.query<{ n: number }>(done)).rows[0]?.n !== 1) await delay(10);
    const [seconds, used] = [(performance.now() - at) / 1_000, cpuSeconds(server.pid) - cpu];
    const after = await rowVersions(db);
    return { seconds, cpu: used, written: [...after].filter((version) => !before.has(version)).length };
  };
  const first = await read(body);
  // The same in other bytes: a receipt of its own.
  const again = await read(`${body}\n`);
  await server.stop();
  await db.close();
  await database.drop();
  return [first, again, Buffer.byteLength(body)];
}

/** Row versions that are there, by the transaction that wrote each: what is not among those of before was written since. */
async function rowVersions(db: Database): Promise<Set<string>> {
  const tables = ['posting', 'posting_version', 'search'];
  const each = tables.map((table) => `SELECT '${table} ' || ctid::text || xmin::text AS v FROM posting.${table}`);
  const { rows } = await db.pool.query<{ v: string }>(each.join(' UNION ALL '));
  return new Set(rows.map(({ v }) => v));
}

const one = await texts();
const [first, again, bytes] = await feed();
const rate = (count: number, seconds: number): number => Math.round(count / seconds);
const single = rate((TEXTS * 3) / 4, one.seconds);
const perCore = rate((TEXTS * 3) / 4, one.cpu);
finish({
  title: '(g) Receipt → posting',
  columns: ['', 'postings/s', 'postings/s of CPU', 'seconds', 'rows written'],
  rows: [
    [`${TEXTS} receipts of 3 KB text, all new`, single, perCore, round(one.seconds, 2), '-'],
    [
      `a board of ${LISTED} postings, ${round(bytes / 1e6)} MB, new`,
      rate(LISTED, first.seconds),
      rate(LISTED, first.cpu),
      round(first.seconds, 2),
      first.written,
    ],
    [
      'the same board again, unchanged',
      rate(LISTED, again.seconds),
      rate(LISTED, again.cpu),
      round(again.seconds, 2),
      again.written,
    ],
  ],
  targets: [
    {
      what: 'receipt → posting, a second of one core',
      target: `≥ ${TARGET}`,
      measured: `${perCore}`,
      met: perCore >= TARGET,
    },
    { what: 'receipt → posting, by the clock', target: `≥ ${TARGET}`, measured: `${single}`, met: single >= TARGET },
    {
      what: 'an unchanged board writes no posting',
      target: '0 rows',
      measured: `${again.written} rows`,
      met: again.written === 0,
    },
  ],
  notes: [
    'One process of posting-ingest, as it runs: parsing, recording, search entry, events, and looking for duplicates of what came before.',
    'By the clock, PostgreSQL and the service share the two cores; of CPU is what the service alone uses.',
  ],
});
