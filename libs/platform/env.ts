import { z } from 'zod';

/** An empty line in an env file means "not set". */
const unset = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(unset, schema.optional());
const withDefault = <T extends string | number | boolean>(schema: z.ZodType<T>, value: T) =>
  z.preprocess((raw) => unset(raw) ?? value, schema);

const whole = (min: number, max: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .refine((value) => value >= min && value <= max, `must be from ${min} to ${max}`);
const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol.slice(0, -1)), {
    error: `must be a valid URL that starts with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`,
  });
const YES = ['true', '1', 'yes', 'on'];
const flag = z.preprocess(
  (raw) => (typeof raw === 'string' ? raw.trim().toLowerCase() : raw),
  z
    .union([z.boolean(), z.enum([...YES, 'false', '0', 'no', 'off'])], { error: 'must be true or false' })
    .transform((value) => value === true || YES.includes(String(value))),
);
const broker = /^[\w.-]+:\d{1,5}$/;
const brokers = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .refine((list) => list.length > 0 && list.every((entry) => broker.test(entry)), {
    error: 'must be a comma list of host:port',
  });

const hosts = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== ''),
  )
  .refine((list) => list.every((entry) => /^(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}$/.test(entry)), {
    error: 'must be a comma list of host:port',
  });

const amount = z.coerce
  .number({ error: 'must be a number' })
  .nonnegative('must not be negative')
  .max(1e9, 'must be at most 1000000000');
const oneOf = <const T extends string>(...values: T[]) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

/** Every variable the services read; `.env.example` is held against it by a test. */
export const envSchema = z
  .object({
    PORT: withDefault(whole(0, 65_535), 3000),
    HOST: withDefault(z.string(), '127.0.0.1'),
    DATABASE_URL: z.preprocess(unset, url('postgresql', 'postgres')),
    DATABASE_POOL_MAX: withDefault(whole(1, 500), 10),
    REDIS_URL: optional(url('redis', 'rediss')),
    KAFKA_BROKERS: optional(brokers),
    /** A consumer process that died keeps its partitions for this long; the broker's `group.min.session.timeout.ms` is the least. */
    KAFKA_SESSION_TIMEOUT_MS: withDefault(whole(1_000, 300_000), 10_000),
    /** Of a topic that has to be made; what there is keeps its own, since a key must not move. */
    KAFKA_PARTITIONS: withDefault(whole(1, 1_000), 6),
    /** Of a topic that has to be made; without it the brokers' `default.replication.factor`. */
    KAFKA_REPLICATION_FACTOR: optional(whole(1, 100)),
    /** Of a topic that has to be made: how long it keeps events, and so how long a service may be away. */
    KAFKA_RETENTION_DAYS: withDefault(whole(1, 3_650), 30),
    KAFKA_SSL: withDefault(flag, false),
    KAFKA_SASL_MECHANISM: optional(oneOf('plain', 'scram-sha-256', 'scram-sha-512')),
    KAFKA_SASL_USERNAME: optional(z.string()),
    KAFKA_SASL_PASSWORD: optional(z.string()),
    SMTP_URL: optional(url('smtp', 'smtps')),
    MAIL_FROM: withDefault(z.string(), 'Hirewire <hirewire@localhost>'),
    HIREWIRE_DATA: withDefault(z.string(), '.hirewire'),
    /** Seals the secrets of sources in the database. */
    HIREWIRE_SECRET_KEY: optional(
      z.string().refine((text) => Buffer.from(text, 'base64').length === 32, { error: 'must be 32 bytes in base64' }),
    ),
    /** Sources, and pages that are handed in, are read from public addresses on ports 80 and 443, and from these. */
    FETCH_ALLOWED_HOSTS: z.preprocess((raw) => unset(raw) ?? '', hosts),
    HIREWIRE_DEMO: withDefault(flag, false),
    LOG_LEVEL: withDefault(oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'), 'info'),
    MIGRATE: withDefault(flag, false),
    /** Where users reach this instance; links in mails start with it. */
    PUBLIC_URL: optional(url('http', 'https')),
    /** The whole ordered shutdown; what still runs then is abandoned. Docker kills after ten seconds. */
    SHUTDOWN_TIMEOUT_MS: withDefault(whole(100, 600_000), 9_000),
    /** Alerts due within this time are armed as delayed jobs; later ones wait in Postgres. */
    ALERT_HORIZON_MINUTES: withDefault(whole(1, 10_080), 60),
    /** Whose language model writes summaries; without one they are sentences of the posting. */
    SUMMARY_PROVIDER: optional(oneOf('openai-compatible', 'anthropic')),
    SUMMARY_MODEL: optional(z.string().max(200, 'must have at most 200 characters')),
    SUMMARY_BASE_URL: optional(url('http', 'https')),
    SUMMARY_API_KEY: optional(z.string()),
    SUMMARY_TIMEOUT_MS: withDefault(whole(100, 600_000), 30_000),
    /** Of a million tokens, in and out; the budget is of a day, in the same currency. */
    SUMMARY_PRICE_IN: optional(amount),
    SUMMARY_PRICE_OUT: optional(amount),
    SUMMARY_DAILY_BUDGET: optional(amount),
  })
  .superRefine((env, context) => {
    for (const name of missing(env)) context.addIssue({ code: 'custom', path: [name], message: 'is needed' });
  });
export type Env = Readonly<z.output<typeof envSchema>>;

type Summary = Pick<
  Env,
  `SUMMARY_${'PROVIDER' | 'MODEL' | 'BASE_URL' | 'API_KEY' | 'DAILY_BUDGET' | 'PRICE_IN' | 'PRICE_OUT'}`
>;

type Sasl = Pick<Env, `KAFKA_SASL_${'MECHANISM' | 'USERNAME' | 'PASSWORD'}`>;

/** What another setting needs, and is not set. */
function missing(env: Summary & Sasl): string[] {
  const login = ['KAFKA_SASL_MECHANISM', 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'] as const;
  const wantsLogin = login.some((name) => env[name] !== undefined);
  return [...(wantsLogin ? login.filter((name) => env[name] === undefined) : []), ...missingForSummaries(env)];
}

/** A budget without prices would never be used up. */
function missingForSummaries(env: Summary): string[] {
  if (env.SUMMARY_PROVIDER === undefined) return [];
  const own = env.SUMMARY_PROVIDER === 'anthropic' ? ('SUMMARY_API_KEY' as const) : ('SUMMARY_BASE_URL' as const);
  const prices = env.SUMMARY_DAILY_BUDGET === undefined ? [] : (['SUMMARY_PRICE_IN', 'SUMMARY_PRICE_OUT'] as const);
  return ['SUMMARY_MODEL' as const, own, ...prices].filter((name) => env[name] === undefined);
}

/** Configuration that cannot be used: every problem in one message, no value in it (it may be a secret). */
export class InvalidEnvError extends Error {
  readonly code = 'invalid-env';
  constructor(readonly problems: readonly string[]) {
    super(`The environment cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

function sentence(issue: z.core.$ZodIssue, source: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0]);
  if (unset(source[name]) === undefined) return `${name} is required and not set.`;
  return `${name} ${issue.code === 'custom' || issue.message.startsWith('must') ? issue.message : `is invalid: ${issue.message}`}.`;
}

/**
 * Read and check the environment, once, at the start of a program.
 * @throws InvalidEnvError listing all problems.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = envSchema.safeParse(source);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => sentence(issue, source));
    throw new InvalidEnvError([...new Set(sentences)]);
  }
  return Object.freeze(parsed.data);
}
