import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { postingText, publish, remind } from '../pipeline/postings.js';
import { openStack, type Stack } from '../pipeline/stack.js';

/** What Docker, and others who stop a process, give it before they kill it. */
const GRACE_MS = 10_000;

const stopAll = (stack: Stack) =>
  Promise.all(
    [...stack.processes.values()].map(async (service) => {
      const from = performance.now();
      const code = await service.kill('SIGTERM');
      return { code, inTime: performance.now() - from < GRACE_MS };
    }),
  );

describe('a stop while a carrier is away', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await openStack('distributed');
  }, 60_000);
  afterAll(() => stack.close());

  /** Each process has seen that the carrier is away, and waits for it in the midst of something. */
  const noticed = (words: RegExp) =>
    eventually(
      () => {
        for (const { logs } of stack.processes.values()) expect(logs.some((line) => words.test(line))).toBe(true);
      },
      { timeoutMs: 30_000, everyMs: 100 },
    );

  it.each([
    ['kafka', /connect ECONNREFUSED/],
    ['redis', /redis connection/],
  ] as const)(
    'is over within the grace, in order and with 0, and loses nothing: %s',
    async (carrier, words) => {
      await stack.startAll();
      await publish(stack, { requisition: `${carrier}-1`, title: `Before ${carrier} Engineer` });
      await stack.engines[carrier]!.stop('SIGKILL');
      await noticed(words);
      // Taken, and whatever comes after that has to wait for the carrier.
      const title = `Without ${carrier} Engineer`;
      const text = postingText({ requisition: `${carrier}-2`, title });
      expect(await stack.call('POST', '/v1/intake', { text }, { prefer: 'respond-async' })).toMatchObject({
        status: 202,
      });
      await remind(stack, `Without ${carrier}`, new Date(Date.now() + 1_000));
      await expect(stopAll(stack)).resolves.toEqual(Array(3).fill({ code: 0, inTime: true }));
      await stack.engines[carrier]!.restart();
      await stack.startAll();
      await stack.drained(60_000);
      expect(await stack.count(`posting.posting WHERE content->>'title' = $1`, [title])).toBe(1);
      await eventually(
        async () => {
          const mails = (await stack.mails()).filter(({ subject }) => subject.includes(`Without ${carrier}`));
          expect(mails).toHaveLength(1);
        },
        { timeoutMs: 40_000, everyMs: 200 },
      );
      await stopAll(stack);
    },
    180_000,
  );
});
