import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { postingText } from './pipeline/postings.js';
import { openStack, type Stack } from './pipeline/stack.js';

const LARGEST = 499_000;
const FILLER = 'We build reliable services together, and we look for people who care about the details of their work. ';

describe('texts of the largest size', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await openStack('embedded');
    await stack.startAll();
  }, 120_000);
  afterAll(() => stack.close());

  it('are read while the process goes on to answer, and while no transaction is open', async () => {
    const text = (n: number) =>
      `${postingText({ requisition: `LARGE-${n}`, title: `Patient Engineer ${n}` })}\n\n${FILLER.repeat(5_000)}`;
    const ids = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(async (n) => {
        const body = { text: text(n).slice(0, LARGEST) };
        const answer = await stack.call('POST', '/v1/intake', body, { prefer: 'respond-async' });
        expect(answer.status).toBe(202);
        return String(answer.body['id']);
      }),
    );
    const waits: number[] = [];
    let longestOpen = 0;
    await eventually(
      async () => {
        const asked = performance.now();
        await stack.call('GET', '/health/live');
        waits.push(performance.now() - asked);
        const [row] = await stack.sql<{ ms: number }>(
          `SELECT coalesce(max(extract(epoch FROM clock_timestamp() - state_change)) * 1000, 0)::float8 AS ms FROM pg_stat_activity
           WHERE state = 'idle in transaction' AND datname = current_database()`,
        );
        longestOpen = Math.max(longestOpen, row?.ms ?? 0);
        expect(await stack.count("posting.receipt WHERE id = ANY($1) AND state = 'applied'", [ids])).toBe(ids.length);
      },
      { timeoutMs: 60_000, everyMs: 10 },
    );
    // Read on the main thread they would stop everything for some seconds together; a busy machine does for less.
    const stopped = waits.filter((ms) => ms > 100).reduce((sum, ms) => sum + ms, 0);
    expect(stopped).toBeLessThan(1_500);
    expect(longestOpen).toBeLessThan(500);
  }, 90_000);
});
