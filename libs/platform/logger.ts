import type { LoggerService } from '@nestjs/common';
import { pino, stdTimeFunctions, type DestinationStream, type Logger as PinoLogger } from 'pino';
import { currentContext, runInContext, type WorkContext } from './context.js';
import { classify, codeOf } from './errors.js';
import { scrub, scrubText } from './scrub.js';

export type Logger = Pick<PinoLogger, 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace'>;
export const LOGGER = Symbol('LOGGER');

export interface LoggerOptions {
  service: string;
  level: string;
  /** Where lines go; standard output unless told. */
  destination?: DestinationStream;
}

/** JSON lines with the service and the correlation id of the running work; secrets never leave. */
export function createLogger({ service, level, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: { service },
    timestamp: stdTimeFunctions.isoTime,
    mixin: () => {
      const correlationId = currentContext()?.correlationId;
      return correlationId === undefined ? {} : { correlationId };
    },
    // `scrub` below serialises errors; pino's own serialiser would wrap its result once more.
    serializers: { err: (error: unknown) => error },
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) => scrub(fields) as Record<string, unknown>,
    },
    hooks: {
      logMethod(this: PinoLogger, args: Parameters<PinoLogger['info']>, method: PinoLogger['info']) {
        const scrubbed = args.map((arg) => (typeof arg === 'string' ? scrubText(arg) : arg)) as typeof args;
        method.apply(this, scrubbed);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * Run one unit of work in its context and write one line about it: what, how long, how it ended, and every
 * field noted on the way. The error is logged here, where its kind is decided, and thrown on.
 */
export async function wideEvent<T>(
  logger: Logger,
  event: string,
  context: WorkContext,
  work: () => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const line = () => ({ event, ...context.notes, durationMs: Math.round((performance.now() - started) * 10) / 10 });
  return runInContext(context, async () => {
    try {
      const result = await work();
      logger.info({ outcome: 'done', ...line() }, event);
      return result;
    } catch (error) {
      const kind = classify(error);
      const fields = { ...line(), outcome: kind, code: codeOf(error), err: error };
      if (kind === 'bug') logger.error(fields, event);
      else logger.warn(fields, event);
      throw error;
    }
  });
}

/** Nest's own messages as lines of the same log. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  // Nest's start-up narration is about the framework, not about the product.
  log = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.write('warn', message, rest);
  debug = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]): void => this.write('trace', message, rest);
  fatal = (message: unknown, ...rest: unknown[]): void => this.write('fatal', message, rest);

  private write(level: keyof Logger, message: unknown, rest: unknown[]): void {
    // The last argument is Nest's context name; an error's stack may stand before it.
    const component = typeof rest.at(-1) === 'string' ? rest.at(-1) : undefined;
    const stack = rest.length > 1 && typeof rest[0] === 'string' ? rest[0] : undefined;
    const fields = { ...(component ? { component } : {}), ...(stack ? { stack } : {}) };
    if (message instanceof Error) this.logger[level]({ ...fields, err: message }, message.message);
    else this.logger[level](fields, typeof message === 'string' ? message : JSON.stringify(message));
  }
}
