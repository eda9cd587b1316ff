import type { Type, DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as delay } from 'node:timers/promises';
import { InvalidEnvError, readEnv, type Env } from '../env.js';
import { createLogger, type Logger } from '../logger.js';
import { PlatformModule } from '../platform.module.js';
import { scrubText } from '../scrub.js';
import { createApp, type HttpOptions } from './application.js';
import { ShutdownRegistry } from './shutdown.registry.js';
import { handleSignals, type ProcessHost } from './signals.js';

export interface BootstrapOptions extends HttpOptions {
  service: string;
  env?: Env;
  logger?: Logger;
  /** `process`, unless a test looks on. */
  host?: ProcessHost;
  /** Last preparations on the created application, before it listens; a throw stops the start. */
  prepare?: (app: NestFastifyApplication) => Promise<void>;
  /** Called with the address once requests are accepted. */
  onListening?: (url: string, app: NestFastifyApplication) => void;
}

/** A start that cannot go on until a person has put something right; its message says what. */
export class StartRefusedError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** One sentence a person can act on, for the failures of a start that are not bugs. */
export function startFailure(error: unknown, env: Env | undefined): string | undefined {
  if (error instanceof InvalidEnvError || error instanceof StartRefusedError) return error.message;
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'EADDRINUSE') return `Port ${env?.PORT} on ${env?.HOST} is already in use; set PORT to a free one.`;
  if (code === 'EACCES')
    return `Port ${env?.PORT} on ${env?.HOST} may not be opened by this user; set PORT above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `HOST ${env?.HOST} is not an address of this machine.`;
  if (typeof code === 'string' && NO_ANSWER.has(code)) return `${NEEDED} does not answer (${whereOf(error)}).`;
  if (typeof code === 'string' && REFUSED.has(code))
    return `The database of DATABASE_URL refuses: ${messageOf(error)}.`;
  return undefined;
}

const NEEDED = 'What DATABASE_URL, or else KAFKA_BROKERS or REDIS_URL, names';
const NO_ANSWER: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
]);
/** Of PostgreSQL: no such account, a wrong password, no such database, no more connections. */
const REFUSED: ReadonlySet<string> = new Set(['28000', '28P01', '3D000', '53300']);

/** Node tries each address of a name: what became of the first tells enough. */
function whereOf(error: unknown): string {
  const first = error instanceof AggregateError ? (error.errors as unknown[])[0] : error;
  return messageOf(first) || String((error as { code?: unknown }).code);
}

const messageOf = (error: unknown): string => scrubText(error instanceof Error ? error.message : '');

const compose = (
  options: { service: string; env: Env; logger: Logger },
  module: Type | DynamicModule,
): DynamicModule => ({
  module: class RootModule {},
  imports: [PlatformModule.forRoot(options), module],
});

function addressOf(app: NestFastifyApplication, env: Env): string {
  const address = app.getHttpServer().address() as { port: number } | null;
  const host = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST;
  return `http://${host}:${address?.port ?? env.PORT}`;
}

/**
 * Closes the parts in their order. Nest then waits for its transports, without a limit and once more for those that were
 * given up: for it there is only a last moment.
 */
function closer(app: NestFastifyApplication, lastMs: number): () => Promise<void> {
  const parts = app.get(ShutdownRegistry);
  return async () => {
    const closed = app.close();
    closed.catch(() => undefined); // whoever waits for it below hears it
    await parts.run();
    await Promise.race([closed, delay(lastMs, undefined, { ref: false })]);
  };
}

/**
 * Start a process: read the environment, build the application around the module (PlatformModule is added),
 * listen, and close in order on a signal. A start that fails says why in one sentence and exits with 1.
 */
export async function bootstrap(
  module: (env: Env) => Type | DynamicModule,
  { service, host = process, prepare, onListening, ...options }: BootstrapOptions,
): Promise<NestFastifyApplication | undefined> {
  let env: Env | undefined;
  let app: NestFastifyApplication | undefined;
  try {
    env = options.env ?? readEnv();
    const logger = options.logger ?? createLogger({ service, level: env.LOG_LEVEL });
    app = await createApp(compose({ service, env, logger }, module(env)), options);
    const timeoutMs = env.SHUTDOWN_TIMEOUT_MS;
    handleSignals({ host, logger, close: closer(app, timeoutMs * 0.02), timeoutMs });
    await prepare?.(app);
    await app.listen(env.PORT, env.HOST);
    const url = addressOf(app, env);
    logger.info({ url }, 'listening');
    onListening?.(url, app);
    return app;
  } catch (error) {
    await app?.close().catch(() => undefined);
    const text = startFailure(error, env) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
    console.error(scrubText(text));
    host.exit(1);
    return undefined;
  }
}
