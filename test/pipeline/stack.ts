import {
  createTestDatabase,
  eventually,
  freePort,
  startKafka,
  startRedis,
  startService,
  startSmtp,
  type EngineHandle,
  type RunningService,
  type ServiceName,
  type TestSmtp,
  type WithBrokers,
  type WithUrl,
} from '#libs/testing';
import { Kafka, logLevel, type EachMessagePayload } from 'kafkajs';
import pg from 'pg';

export const ENGINE_SETS = ['embedded', 'distributed'] as const;
export type EngineSet = (typeof ENGINE_SETS)[number];

const SERVICES = ['posting-ingest', 'application', 'notification'] as const;
/** Which service answers an area; in one process all of them do. */
const AREAS: [RegExp, ServiceName][] = [
  [/^\/v1\/(intake|receipts|postings|sources|webhooks)/, 'posting-ingest'],
  [/^\/v1\/(saved|applications)/, 'application'],
  [/./, 'notification'],
];

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

export interface StackOptions {
  /** A server of the caller's own instead of a database of the run's. */
  postgres?: WithUrl;
  /** Mail goes here instead of to the mailbox (embedded) or to `stack.smtp` (distributed). */
  smtpUrl?: string;
  /** More of the environment of every process. */
  env?: NodeJS.ProcessEnv;
}

/** The pipeline on one engine set: its engines, its processes, and doors to look inside. */
export class Stack {
  readonly processes = new Map<string, RunningService>();
  private readonly ports = new Map<string, string>();

  constructor(
    readonly set: EngineSet,
    readonly env: NodeJS.ProcessEnv,
    readonly pool: pg.Pool,
    readonly engines: Engines,
  ) {}

  get services(): ServiceName[] {
    return this.set === 'embedded' ? ['all-in-one'] : [...SERVICES];
  }

  serviceOf(area: ServiceName): ServiceName {
    return this.set === 'embedded' ? 'all-in-one' : area;
  }

  /** @param key distinguishes several processes of a service. A process that comes back keeps its port. */
  async start(name: ServiceName, options: { key?: string; env?: NodeJS.ProcessEnv } = {}): Promise<RunningService> {
    const { key = name, env = {} } = options;
    const port = this.ports.get(key) ?? String(await freePort());
    this.ports.set(key, port);
    const process = await startService(name, { ...this.env, ...env, PORT: port });
    this.processes.set(key, process);
    return process;
  }

  async startAll(env: NodeJS.ProcessEnv = {}): Promise<void> {
    await Promise.all(this.services.map((name) => this.start(name, { env })));
  }

  process(key: string): RunningService {
    const found = this.processes.get(key);
    if (!found) throw new Error(`${key} was not started`);
    return found;
  }

  /** kill -9. @throws when the process had ended in another way before. */
  async kill(key: string): Promise<void> {
    const end = await this.process(key).kill('SIGKILL');
    if (end !== 'SIGKILL') throw new Error(`${key} was not killed, it ended with ${end}`);
    this.processes.delete(key);
  }

  async call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const service = AREAS.find(([area]) => area.test(path))?.[1] ?? 'notification';
    const port = this.ports.get(this.serviceOf(service)) ?? '';
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    }).catch((error: Error) => {
      // A process that ended says why in its last lines; "fetch failed" alone says nothing.
      const logs = this.processes.get(this.serviceOf(service))?.logs.slice(-12).join('\n') ?? 'not started';
      throw new Error(`${method} ${path}: ${error.message}; the last of ${service}:\n${logs}`, { cause: error });
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : null) as T };
  }

  /** Like a client that must not lose anything: again until it gets one of the wanted answers. */
  insist<T = Record<string, unknown>>(
    wanted: readonly number[],
    ...request: [method: string, path: string, body?: unknown, headers?: Record<string, string>]
  ): Promise<Answer<T>> {
    return eventually(
      async () => {
        const answer = await this.call<T>(...request);
        if (!wanted.includes(answer.status)) throw new Error(`${request[1]}: ${JSON.stringify(answer.body)}`);
        return answer;
      },
      { timeoutMs: 60_000, everyMs: 200 },
    );
  }

  async sql<Row = Record<string, unknown>>(text: string, params: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query(text, params)).rows as Row[];
  }

  async count(from: string, params: unknown[] = []): Promise<number> {
    const [row] = await this.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`, params);
    return row?.n ?? 0;
  }

  /** The sum of a metric's samples whose labels contain `labels`, in one process. */
  async metric(key: string, name: string, labels = ''): Promise<number> {
    const response = await fetch(`${this.process(key).url}/metrics`);
    const lines = (await response.text()).split('\n');
    const samples = lines.filter((line) => line.startsWith(name) && line.includes(labels));
    return samples.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  }

  /** What people got by mail: what SMTP took, or what the mailbox holds. */
  async mails(): Promise<{ messageId: string; subject: string }[]> {
    const { smtp } = this.engines;
    if (smtp) return smtp.mails.map(({ messageId = '', subject = '' }) => ({ messageId, subject }));
    return this.sql('SELECT message_id AS "messageId", subject FROM notification.captured_mail ORDER BY id');
  }

  /** Until every event has had its effect on each of `consumers`; answers how many events there are. */
  async drained(timeoutMs = 40_000): Promise<number> {
    return eventually(
      async () => {
        const [row] = await this.sql<{ events: number; missing: number }>(UNHANDLED);
        if (!row || row.missing > 0) throw new Error(`${row?.missing} effects are missing`);
        return row.events;
      },
      { timeoutMs, everyMs: 100 },
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.processes.values()].map((process) => process.kill('SIGKILL')));
    await this.pool.end();
    await this.engines.stop();
  }
}

/** Who handles what, as the modules of the services subscribe. */
const SUBSCRIBED = `(VALUES ('posting-ingest', '^(receipt[.]stored|posting[.](published|updated))$'),
  ('application', '^posting[.](published|updated|closed|reopened)$'),
  ('notification', '^(posting[.](published|updated|closed|reopened|saved|unsaved|closing-date-changed)' ||
    '|application[.](started|submitted|status-changed|withdrawn)|reminder[.](set|cancelled)|source[.]health-changed)$')) AS s(consumer, types)`;
const UNHANDLED = `SELECT (SELECT count(*)::int FROM messaging.outbox) AS events, count(*)::int AS missing
  FROM messaging.outbox o JOIN ${SUBSCRIBED} ON o.attributes->>'type' ~ s.types
  WHERE NOT EXISTS (SELECT 1 FROM messaging.inbox i WHERE i.event_id = o.event_id AND i.consumer = s.consumer)`;

export interface Engines {
  kafka?: EngineHandle & WithBrokers;
  redis?: EngineHandle & WithUrl;
  smtp?: TestSmtp;
  stop: () => Promise<void>;
}

async function startEngines(set: EngineSet): Promise<Engines> {
  if (set === 'embedded') return { stop: () => Promise.resolve() };
  const [kafka, redis, smtp] = await Promise.all([startKafka(), startRedis(), startSmtp()]);
  const stop = async (): Promise<void> => {
    await Promise.all([kafka.stop('SIGKILL'), redis.stop('SIGKILL'), smtp.stop()]);
  };
  return { kafka, redis, smtp, stop };
}

/** Engines of a stack's own, so that it may kill them; no process is started yet. */
export async function openStack(set: EngineSet, options: StackOptions = {}): Promise<Stack> {
  const [database, engines] = await Promise.all([
    options.postgres ? { url: options.postgres.url, drop: () => Promise.resolve() } : createTestDatabase(),
    startEngines(set),
  ]);
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  pool.on('error', () => undefined); // some tests kill the server
  const smtpUrl = options.smtpUrl ?? engines.smtp?.url;
  const env = {
    DATABASE_URL: database.url,
    DATABASE_POOL_MAX: '5',
    // Killed processes give their partitions up sooner than by default: the tests wait for it many times.
    ...(engines.kafka ? { KAFKA_BROKERS: engines.kafka.brokers.join(','), KAFKA_SESSION_TIMEOUT_MS: '4000' } : {}),
    ...(engines.redis ? { REDIS_URL: engines.redis.url } : {}),
    ...(smtpUrl ? { SMTP_URL: smtpUrl } : {}),
    ...options.env,
  };
  const stop = async (): Promise<void> => {
    await database.drop();
    await engines.stop();
  };
  return new Stack(set, env, pool, { ...engines, stop });
}

export const kafkaOf = (stack: Stack): Kafka =>
  new Kafka({ brokers: stack.engines.kafka?.brokers ?? [], logLevel: logLevel.NOTHING });

/** How many messages the topics of events hold. */
export async function messagesOnKafka(stack: Stack): Promise<number> {
  const admin = kafkaOf(stack).admin();
  await admin.connect();
  try {
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith('hirewire.'));
    const offsets = (await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)))).flat();
    return offsets.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  } finally {
    await admin.disconnect();
  }
}

/** The ids of the events that the topics hold, once there are at least so many. */
export async function eventIdsOnKafka(stack: Stack, atLeast: number): Promise<Set<string>> {
  const consumer = kafkaOf(stack).consumer({ groupId: 'test.reader' });
  const ids = new Set<string>();
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: [/^hirewire\./], fromBeginning: true });
    const eachMessage = ({ message }: EachMessagePayload): Promise<void> => {
      ids.add(String(message.headers?.['ce_id']));
      return Promise.resolve();
    };
    await consumer.run({ eachMessage });
    return await eventually(
      () => {
        if (ids.size < atLeast) throw new Error(`${ids.size} of ${atLeast} events are on Kafka`);
        return ids;
      },
      { timeoutMs: 30_000 },
    );
  } finally {
    await consumer.disconnect();
  }
}
