import type { Logger } from '../logger.js';

/** The part of `process` that is used here; a test gives its own. */
export interface ProcessHost {
  on(event: string, listener: (value: unknown) => void): unknown;
  off(event: string, listener: (value: unknown) => void): unknown;
  exit(code: number): unknown;
}

export interface SignalOptions {
  host: ProcessHost;
  logger: Logger;
  close: () => Promise<void>;
  timeoutMs: number;
}

/**
 * SIGTERM or SIGINT: close in order, exit 0. A second one: exit at once. An error nobody caught: log it, close,
 * exit 1. Whatever hangs: exit 1 after the time-out. Returns a function that takes the listeners off again.
 */
export function handleSignals({ host, logger, close, timeoutMs }: SignalOptions): () => void {
  let stopping = false;
  const stop = (exitCode: number): void => {
    stopping = true;
    // Not unref'd: with every socket closed an unref'd timer would let the process end with code 0.
    const watchdog = setTimeout(() => {
      logger.error({ timeoutMs }, 'shutdown took too long');
      host.exit(1);
    }, timeoutMs);
    close()
      .catch((error: unknown) => {
        exitCode = 1;
        logger.error({ err: error }, 'shutdown failed');
      })
      .finally(() => {
        clearTimeout(watchdog);
        host.exit(exitCode);
      });
  };
  const onSignal = (signal: unknown): void => {
    if (stopping) return void host.exit(130);
    logger.info({ signal }, 'shutting down');
    stop(0);
  };
  const onCrash = (error: unknown): void => {
    logger.fatal({ err: error }, 'uncaught error');
    if (!stopping) stop(1);
  };
  const listeners = { SIGTERM: onSignal, SIGINT: onSignal, uncaughtException: onCrash, unhandledRejection: onCrash };
  for (const [event, listener] of Object.entries(listeners)) host.on(event, listener);
  return () => {
    for (const [event, listener] of Object.entries(listeners)) host.off(event, listener);
  };
}
