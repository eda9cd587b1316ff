import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startModelServer, type ModelServer } from '#libs/testing';
import { ENGINE_SETS, openStack, type Stack } from './pipeline/stack.js';
import { postingText } from './pipeline/postings.js';

const KEY = 'sk-hush-hush';
interface PostingAnswer {
  id: string;
  version: number;
  summary: { text: string; by: string; bullets: { text: string; evidence: string }[] };
}
const said = (quote: string) => ({ text: quote, quote });
const DRAFT = {
  lead: said('You will run our Kubernetes clusters'),
  bullets: [said('Build tools in Go'), said('3 years of experience with Linux'), said('Free lunch every day')],
};

describe.each(ENGINE_SETS)('summaries by a language model (%s)', (set) => {
  let stack: Stack;
  let model: ModelServer;
  beforeAll(async () => {
    model = await startModelServer();
    const env = { SUMMARY_PROVIDER: 'openai-compatible', SUMMARY_MODEL: 'small-1', SUMMARY_BASE_URL: model.url };
    stack = await openStack(set, { env: { ...env, SUMMARY_API_KEY: KEY, SUMMARY_TIMEOUT_MS: '20000' } });
    await stack.startAll();
  }, 240_000);
  afterAll(async () => {
    await model.stop();
    await stack.close();
  });

  let count = 0;
  const handIn = async (): Promise<PostingAnswer> => {
    const text = postingText({ requisition: `R-${7_000 + ++count}` });
    const { status, body } = await stack.call<PostingAnswer>('POST', '/v1/intake', { text });
    expect(status).toBe(200);
    return body;
  };
  const madeBy = (id: string, by: string): Promise<PostingAnswer> =>
    eventually(
      async () => {
        const { body } = await stack.call<PostingAnswer>('GET', `/v1/postings/${id}`);
        expect(body.summary.by).toBe(by);
        return body;
      },
      { timeoutMs: 60_000, everyMs: 100 },
    );
  const ingest = (): string => stack.serviceOf('posting-ingest');

  it('come after the posting, which waits for nothing, and are no version of it', async () => {
    let answer: (draft: unknown) => void = () => undefined;
    model.reply = () => new Promise((resolve) => (answer = resolve));
    const posting = await handIn();
    expect(posting.summary.by).toBe('extractive');
    await eventually(() => expect(model.requests).toHaveLength(1));
    answer(DRAFT);
    const { summary, version } = await madeBy(posting.id, 'small-1');
    expect(summary.bullets.map(({ text }) => text)).toEqual(['Build tools in Go', '3 years of experience with Linux']);
    expect(version).toBe(1);
    await stack.drained();
    expect(await stack.count(`messaging.outbox WHERE attributes->>'type' = 'posting.updated'`)).toBe(0);
    expect(await stack.metric(ingest(), 'hirewire_summary_requests_total', 'outcome="done"')).toBe(1);
    const list = await stack.call<{ items: PostingAnswer[] }>('GET', '/v1/postings?q=kubernetes');
    expect(list.body.items[0]?.summary.by).toBe('small-1');
  }, 90_000);

  it('outlive a stop in the middle of a request', async () => {
    model.reply = () => undefined;
    const before = model.requests.length;
    const stopped = await handIn();
    await eventually(() => expect(model.requests.length).toBe(before + 1));
    const started = performance.now();
    expect(await stack.process(ingest()).kill('SIGTERM')).toBe(0);
    // Neither for the answer, nor for a phase of the shutdown to give up.
    expect(performance.now() - started).toBeLessThan(5_000);
    model.reply = () => DRAFT;
    await stack.start(set === 'embedded' ? 'all-in-one' : 'posting-ingest');
    await madeBy(stopped.id, 'small-1');
    expect(await stack.count('posting.summary_wish')).toBe(0);
  }, 180_000);

  it('tell no log the key', () => {
    expect(model.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    for (const process of stack.processes.values()) expect(process.logs.join('\n')).not.toContain(KEY);
  });
});
