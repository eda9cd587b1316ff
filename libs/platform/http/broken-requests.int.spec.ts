import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { connect, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { platformAdapter } from '../lifecycle/application.js';

const post = (...headers: string[]): string => `POST / HTTP/1.1\r\nhost: a\r\n${headers.join('\r\n')}\r\n\r\nab`;

describe('what is no HTTP request', () => {
  const fastify = platformAdapter().getInstance<FastifyInstance>();
  beforeAll(() => fastify.listen({ port: 0, host: '127.0.0.1' }));
  afterAll(() => fastify.close());

  it.each([
    ['two lengths', post('content-length: 1', 'content-length: 2'), 400, /length/i],
    ['a length that is no number', post('content-length: many'), 400, /content-length/i],
    ['a length and chunks', post('content-length: 2', 'transfer-encoding: chunked'), 400, /content-length/i],
    [
      'endless headers',
      post(`x: ${'y'.repeat(20_000)}`),
      431,
      /^With the address they may have at most 16384 bytes\.$/,
    ],
  ])('is answered with a problem that says why: %s', async (_, request, status, detail) => {
    const socket = connect((fastify.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(request);
    const [head, body] = (await buffer(socket)).toString().split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} .*application/problem\\+json`, 's'));
    expect(JSON.parse(body ?? '')).toMatchObject({
      ...{ status, correlationId: expect.any(String) },
      detail: expect.stringMatching(detail),
    });
  });
});
