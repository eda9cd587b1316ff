import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Posting } from '#libs/contracts';
import { Database } from '#libs/data';
import type { JobOutcome, JobQueue } from '#libs/jobs';
import { createContext, createMetrics, runInContext, type Owner } from '#libs/platform';
import { createTestDatabase, startModelServer, type ModelServer, type TestDatabase } from '#libs/testing';
import type { INGEST_JOBS } from '../jobs.js';
import { normalise, type NormalisedPosting } from '../normalise/normalise.js';
import { recordPostings } from '../record/record-posting.js';
import { PostingReader } from '../search/posting-reader.js';
import { AskModel } from './ask-model.js';
import { MakeSummary } from './make-summary.job.js';
import type { SummarySettings } from './settings.js';
import { SummaryMetrics } from './summary-metrics.js';
import { SummaryStore } from './summary-store.js';
import { SummaryWishes } from './summary-wishes.js';

export const KEY = 'sk-very-secret-key';

/** Everything of summaries but the process: a database, and a server that says what a test wants a model to say. */
let database: TestDatabase;
export let db: Database;
export let model: ModelServer;
export let owner: Owner;

export async function open(): Promise<void> {
  database = await createTestDatabase();
  db = new Database({ url: database.url });
  model = await startModelServer();
}

export async function close(): Promise<void> {
  await model.stop();
  await db.close();
  await database.drop();
}

/** Somebody new, and nothing that was asked or wished for. */
export async function begin(): Promise<void> {
  owner = { tenantId: randomUUID(), ownerId: randomUUID() };
  model.requests.length = 0;
  await db.pool.query('DELETE FROM posting.summary');
  await db.pool.query('DELETE FROM posting.summary_wish');
}

let count = 0;
/** A text of its own each time, unless it is given one. */
export const textOf = (more = `- Keep lock ${++count} in order`): string => `Harbour Engineer
Company: Brackwater
Location: Leeds, United Kingdom

About the role
You will keep the gates of the harbour in order with a crew of five people, and plan repairs with the yard next door.

Responsibilities
- Keep the gates and the pumps of the harbour in order, day and night
- Plan repairs with the yard so that no ship has to wait
${more}

Requirements
- 3 years of experience with pumps and PostgreSQL
- The pay is €50,000 - €60,000 per year`;
export const DRAFT = {
  lead: {
    text: 'Keep the gates of the harbour in order with a crew of five people.',
    quote: 'You will keep the gates of the harbour in order with a crew of five people',
  },
  bullets: [
    {
      text: 'Keep gates and pumps in order, day and night',
      quote: 'Keep the gates and the pumps of the harbour in order, day and night',
    },
    { text: 'Plan repairs with the yard', quote: 'Plan repairs with the yard so that no ship has to wait' },
    { text: 'Pay of €50,000 - €60,000 per year', quote: 'The pay is €50,000 - €60,000 per year' },
  ],
};

export const record = (text: string, who = owner, page: string = randomUUID()): Promise<string> => {
  const body = Buffer.from(JSON.stringify({ text, url: `https://example.org/jobs/${page}` }));
  const made = normalise(body, new Date()) as NormalisedPosting;
  return db.transaction(
    async (tx) =>
      (
        await recordPostings(tx, [
          { ...made, ...who, receiptId: uuidv7(), receivedAt: new Date(), context: createContext() },
        ])
      )[0]?.id ?? '',
  );
};
export const get = (id: string, who = owner): Promise<Posting> =>
  runInContext(createContext(who), () => new PostingReader(db).get(id));

interface Worker {
  run: (postingId: string) => Promise<JobOutcome>;
  /** As the event of the posting does. */
  wish: (postingId: string, who?: Owner) => Promise<void>;
  wishes: SummaryWishes;
  stop: () => void;
  logged: unknown[];
  metrics: () => Promise<string>;
}
/** A process of its own, but for the database. */
export function start(more: Partial<SummarySettings> = {}): Worker {
  const settings: SummarySettings = {
    ...{ provider: 'openai-compatible', model: 'small-1', baseUrl: model.url, apiKey: KEY, timeoutMs: 5_000 },
    ...{ price: { in: 0.000_001, out: 0.000_002 }, budget: null },
    ...more,
  };
  const jobs = { addMany: () => Promise.resolve() } as unknown as JobQueue<typeof INGEST_JOBS>;
  const [registry, logged, stops] = [createMetrics('test', false), [] as unknown[], [] as (() => unknown)[]];
  const [store, wishes, metrics] = [
    new SummaryStore(db),
    new SummaryWishes(db, jobs, settings),
    new SummaryMetrics(registry),
  ];
  const shutdown = { register: (_phase: string, _name: string, close: () => unknown) => void stops.push(close) };
  const asker = new AskModel(store, metrics, settings, shutdown, {
    warn: (...line: unknown[]) => void logged.push(line),
  });
  const job = new MakeSummary(db, store, wishes, asker, metrics, settings);
  return {
    ...{ wishes, logged, metrics: () => registry.metrics() },
    run: (postingId) => job.run({ postingId }),
    wish: async (postingId, who = owner) => {
      await db.transaction((tx) => wishes.wish(tx, [{ id: postingId, tenantId: who.tenantId }]));
    },
    stop: () => stops.forEach((close) => close()),
  };
}
export const summarise = async (worker: Worker, id: string): Promise<JobOutcome> => {
  await worker.wish(id);
  return worker.run(id);
};
interface Row {
  state: string;
  reason: string | null;
  attempts: number;
  tokens_in: number;
  tokens_out: number;
  cost: number;
  ms: number;
  dropped: string[];
  next_at: Date | null;
}
export const row = async (): Promise<Row> => {
  const [found] = (await db.pool.query<Row>('SELECT * FROM posting.summary')).rows;
  if (!found) throw new Error('no text was seen to');
  return found;
};
export const due = (): Promise<unknown> =>
  db.pool.query(`UPDATE posting.summary SET next_at = now() - interval '1 s' WHERE state = 'waiting'`);
export const wishesLeft = async (): Promise<number> =>
  (await db.pool.query('SELECT 1 FROM posting.summary_wish')).rowCount ?? 0;
export const says = (draft: unknown): void => {
  model.reply = () => draft;
};
