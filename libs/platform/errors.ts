/** No retry makes it succeed: park it, or answer 4xx. */
export class PermanentError extends Error {
  readonly kind = 'permanent';
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PermanentError';
  }
}

/** The same call may succeed later: retry with backoff. */
export class TransientError extends Error {
  readonly kind = 'transient';
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'TransientError';
  }
}

export interface ProblemInit {
  status: number;
  /** Stable, kebab-case. */
  code: string;
  title: string;
  detail?: string;
  /** Further members of the problem, e.g. `{reasons: [...]}`. */
  extensions?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
}

/** An answer to a client that is not a success. Thrown at the HTTP edge only: domain code knows no HTTP. */
export class ProblemError extends Error {
  readonly kind = 'permanent';
  readonly code: string;
  readonly status: number;
  constructor(
    readonly problem: ProblemInit,
    options?: ErrorOptions,
  ) {
    super(problem.detail ?? problem.title, options);
    this.name = 'ProblemError';
    this.code = problem.code;
    this.status = problem.status;
  }
}

export type ErrorKind = 'permanent' | 'transient' | 'bug';

/**
 * Codes after which the same work may succeed later.
 * PostgreSQL: appendix A of its manual; Prisma: its error reference; Node: errno and undici names.
 */
const TRANSIENT_CODES = new Set([
  ...['40001', '40P01', '55P03', '55006', '57014', '57P01', '57P02', '57P03', '57P05', '25006'],
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
  ...['UND_ERR_SOCKET'],
]);
/** Connection exceptions (08), insufficient resources (53), system errors (58). */
const TRANSIENT_SQLSTATE = /^(08|53|58)[0-9A-Z]{3}$/;
const TRANSIENT_NAMES = new Set(['MaxRetriesPerRequestError', 'TimeoutError', 'ConnectionClosedError']);
/** Redis says the state in the first word: loading its file, failing over, running a script. */
const REDIS_BUSY = /^(LOADING|BUSY|TRYAGAIN|CLUSTERDOWN|MASTERDOWN|READONLY|OOM)\b|^Connection is closed\.$/;
/** The PostgreSQL driver and its pool give these no code (pg/lib/client.js, pg-pool/index.js). */
const POSTGRES_AWAY =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

interface ErrorLike {
  kind?: unknown;
  code?: unknown;
  name?: unknown;
  message?: unknown;
  retriable?: unknown;
  cause?: unknown;
}

const isTransientCode = (code: unknown): boolean =>
  typeof code === 'string' && (TRANSIENT_CODES.has(code) || TRANSIENT_SQLSTATE.test(code));

/** Prisma wraps what the driver said of a raw or failed query in its own code and quotes the SQLSTATE in the text. */
const quotedSqlState = (message: unknown): string | undefined =>
  typeof message === 'string' ? /Code: `([0-9A-Z]{5})`/.exec(message)?.[1] : undefined;

const looksTransient = (error: ErrorLike): boolean =>
  isTransientCode(error.code) ||
  isTransientCode(quotedSqlState(error.message)) ||
  error.retriable === true ||
  (typeof error.name === 'string' && TRANSIENT_NAMES.has(error.name)) ||
  (typeof error.message === 'string' && (REDIS_BUSY.test(error.message) || POSTGRES_AWAY.test(error.message)));

/**
 * Which of the three kinds an error is, by what it carries and not by its class (several copies of a
 * library would defeat `instanceof`). Causes are followed: an adapter wraps the driver's error.
 */
export function classify(error: unknown, depth = 0): ErrorKind {
  if (typeof error !== 'object' || error === null || depth > 4) return 'bug';
  const like = error as ErrorLike;
  if (like.kind === 'permanent' || like.kind === 'transient') return like.kind;
  if (looksTransient(like)) return 'transient';
  return classify(like.cause, depth + 1);
}

/** The stable code an error carries, for logs, parked events and metrics. */
export function codeOf(error: unknown): string {
  const code = (error as ErrorLike | null | undefined)?.code;
  return typeof code === 'string' && code !== '' ? code : 'unexpected';
}
