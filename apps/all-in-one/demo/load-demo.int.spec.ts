import { expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from '#libs/platform';
import { loadDemo } from './load-demo.js';
import { DEMO_ROLES } from './roles.js';

const ALL = DEMO_ROLES.length;
const NEW = { status: 200, firstSeenAt: new Date(Date.now() + 60_000).toISOString() };
const OLD = { status: 200, firstSeenAt: new Date(Date.now() - 60_000).toISOString() };
const OTHER_DAY = { status: 409, code: 'idempotency-key-reused' };
const REFUSED = { status: 422, code: 'not-a-posting' };

/** What is said at the end, where the product answers so to each posting and to all else. */
async function saidOf(toPosting: (number: number) => object, toStep = { status: 201 }): Promise<unknown[]> {
  const answerTo = (request: IncomingMessage): object =>
    request.url === '/v1/intake'
      ? toPosting(Number(String(request.headers['idempotency-key']).split('-').at(-1)))
      : toStep;
  const server = createServer((request, response) => {
    const answer = { id: 'p', status: 500, ...answerTo(request) };
    request.resume().on('end', () => response.writeHead(answer.status).end(JSON.stringify(answer)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const said: unknown[] = [];
  const logger = { info: (_: object, words: string) => said.push(words), warn: () => undefined } as unknown as Logger;
  await loadDemo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, logger);
  server.close();
  return said;
}

it('says that all was loaded', async () => {
  expect(await saidOf(() => NEW)).toEqual([`demo data: ${ALL} postings loaded`]);
});

it('says that all was there already, on the same day and on a later one', async () => {
  for (const there of [OLD, OTHER_DAY])
    expect(await saidOf(() => there)).toEqual([`demo data: ${ALL} postings there already`]);
});

it('says of each what became of it', async () => {
  const some = (number: number): object => [REFUSED, NEW, NEW][number] ?? (number % 2 === 0 ? OTHER_DAY : OLD);
  expect(await saidOf(some)).toEqual([
    `demo data: 2 postings loaded, ${ALL - 3} postings there already, 1 posting refused`,
  ]);
});

it('says what was refused of what is done with the postings', async () => {
  const [said] = await saidOf(() => NEW, { status: 503 });
  expect(said).toMatch(/^demo data: \d+ postings loaded, \d+ saves and applications refused$/);
});
