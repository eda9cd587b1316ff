import { ShutdownRegistry } from '#libs/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What a process does for itself once it answers. */
export type OnReady = (app: NestFastifyApplication, url: string) => Promise<void>;

/** Runs it beside the service. A stop cuts off what it still asks of the service, which is no error; any other failure is. */
export async function whenReady(
  onReady: OnReady | undefined,
  app: NestFastifyApplication,
  url: string,
  fail: (error: Error) => void,
): Promise<void> {
  const shutdown = app.get(ShutdownRegistry);
  try {
    await onReady?.(app, url);
  } catch (error) {
    if (!shutdown.draining) fail(error as Error);
  }
}
