import { describe, expect, it } from '@jest/globals';
import { createLogger, ShutdownRegistry } from '#libs/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { whenReady } from './when-ready.js';

const CUT_OFF = new TypeError('fetch failed');

/** The errors that are told, where a service is stopped, or not, while it does what it does once it answers. */
async function errorsOf({ stop }: { stop: boolean }): Promise<Error[]> {
  const shutdown = new ShutdownRegistry(createLogger({ service: 'test', level: 'silent' }), 1_000);
  const app = { get: () => shutdown } as unknown as NestFastifyApplication;
  const errors: Error[] = [];
  const onReady = async (): Promise<void> => {
    if (stop) await shutdown.run();
    throw CUT_OFF;
  };
  await whenReady(onReady, app, 'http://localhost', (error) => void errors.push(error));
  return errors;
}

describe('what a service does once it answers', () => {
  it('may fail without an error when the service is stopped meanwhile', async () => {
    expect(await errorsOf({ stop: true })).toEqual([]);
  });

  it('ends the service when it fails by itself', async () => {
    expect(await errorsOf({ stop: false })).toEqual([CUT_OFF]);
  });
});
