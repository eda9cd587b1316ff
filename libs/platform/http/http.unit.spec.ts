import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, ForbiddenException, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { defineRoute, type RouteInput } from '#libs/contracts';
import { currentContext } from '../context.js';
import { readEnv } from '../env.js';
import { ProblemError } from '../errors.js';
import { HealthRegistry } from '../health/health.registry.js';
import { APP_OPTIONS, configureApp, platformAdapter } from '../lifecycle/application.js';
import { createLogger } from '../logger.js';
import { PlatformModule } from '../platform.module.js';
import { answer } from './answer.js';
import { Input, Route } from './route.decorator.js';

const thing = z.object({ id: z.string(), name: z.string() });
const createThing = defineRoute({
  method: 'POST',
  path: '/v1/things/:id',
  summary: 'Create a thing',
  tags: ['things'],
  params: z.object({ id: z.uuid() }),
  query: z.object({ limit: z.coerce.number().int().max(100).default(20) }),
  body: z.object({ name: z.string().min(1), nested: z.object({ count: z.number() }).optional() }),
  bodyExample: { name: 'a' },
  responses: { 201: thing, 202: z.object({ receiptId: z.string() }) },
});
const receive = defineRoute({
  method: 'POST',
  path: '/v1/hooks/:source',
  summary: 'Receive raw bytes',
  tags: ['things'],
  params: z.object({ source: z.string() }),
  rawBody: true,
  bodyLimit: 4_096,
  responses: { 200: z.object({ bytes: z.number(), text: z.string() }) },
});
const fail = defineRoute({
  method: 'GET',
  path: '/v1/fail/:how',
  summary: 'Fail in a way',
  tags: ['things'],
  params: z.object({ how: z.string() }),
  responses: { 200: null },
});

const FAILURES: Record<string, () => unknown> = {
  bug: () => new TypeError('secret internals'),
  problem: () =>
    new ProblemError({
      status: 422,
      code: 'not-a-posting',
      title: 'No posting',
      extensions: { reasons: ['too short'] },
    }),
  nest: () => new ForbiddenException('not yours'),
  transient: () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
};

@Controller()
class ThingController {
  @Route(createThing)
  async create(@Input() { params, query, body }: RouteInput<typeof createThing>) {
    await Promise.resolve();
    if (body.name === 'later') return answer(202, { receiptId: 'r' }, { location: '/v1/receipts/r' });
    return { id: params.id, name: `${body.name} ${query.limit} ${currentContext()?.correlationId}` };
  }

  @Route(receive)
  receive(@Input() { body }: RouteInput<typeof receive>) {
    return { bytes: body.byteLength, text: Buffer.from(body).toString('latin1') };
  }

  @Route(fail)
  fail(@Input() { params }: RouteInput<typeof fail>) {
    throw FAILURES[params.how]?.();
  }
}
@Module({ controllers: [ThingController] })
class ThingModule {}

/** A header with which the router cannot tell the route. */
const ROUTER_FAILS = 'x-router-fails';

function letRouterFail(fastify: FastifyInstance): void {
  const routes = new Map<unknown, unknown>();
  fastify.addConstraintStrategy({
    name: 'broken',
    storage: () => ({
      get: (key) => (routes.get(key) ?? null) as never,
      set: (key, route) => void routes.set(key, route),
    }),
    deriveConstraint: (request: IncomingMessage, _context: unknown, done?: (error: Error | null) => void) =>
      done?.(request.headers[ROUTER_FAILS] === undefined ? null : new Error('no such constraint')),
    validate: () => undefined,
  });
  fastify.get('/constrained', { constraints: { broken: 'a' } }, () => '');
}

const ID = '018f0000-0000-7000-8000-000000000000';
const lines: Record<string, unknown>[] = [];
const write = (text: string) => void lines.push(JSON.parse(text) as Record<string, unknown>);
let app: NestFastifyApplication;

beforeAll(async () => {
  const env = readEnv({ DATABASE_URL: 'postgresql://localhost/x' });
  const logger = createLogger({ service: 'test', level: 'info', destination: { write } });
  const imports = [PlatformModule.forRoot({ service: 'test', env, logger }), ThingModule];
  const testing = await Test.createTestingModule({ imports }).compile();
  app = testing.createNestApplication<NestFastifyApplication>(platformAdapter({ bodyLimit: 1_024 }), APP_OPTIONS);
  letRouterFail(app.getHttpAdapter().getInstance());
  configureApp(app);
  await app.init();
});
afterAll(() => app.close());

interface Answered {
  status: number;
  headers: Record<string, unknown>;
  body: Record<string, unknown>;
  text: string;
}
async function send(
  method: 'GET' | 'POST',
  url: string,
  payload?: unknown,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await app.inject({
    method,
    url,
    headers,
    ...(payload === undefined ? {} : { payload: payload as string | Buffer | object }),
  });
  const json = String(response.headers['content-type']).includes('json');
  const body = json ? (JSON.parse(response.payload) as Record<string, unknown>) : {};
  return { status: response.statusCode, headers: response.headers, body, text: response.payload };
}
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };

describe('a contract-first route', () => {
  it('gives the handler validated, typed input and its context', async () => {
    const { status, body } = await send(
      'POST',
      `/v1/things/${ID}`,
      { name: 'a' },
      { 'x-correlation-id': 'from-client-1' },
    );
    expect([status, body]).toEqual([201, { id: ID, name: 'a 20 from-client-1' }]);
  });

  it('answers with another status when the handler says so', async () => {
    const { status, body, headers } = await send('POST', `/v1/things/${ID}`, { name: 'later' });
    expect([status, body, headers['location']]).toEqual([202, { receiptId: 'r' }, '/v1/receipts/r']);
  });

  it('names every wrong field of every part', async () => {
    const payload = { name: '', nested: { count: 'x' }, extra: 1 };
    const { status, body, headers } = await send('POST', '/v1/things/nope?limit=1000&offset=3', payload);
    expect(status).toBe(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body['code']).toBe('invalid-request');
    const paths = (body['errors'] as { path: string }[]).map((error) => error.path);
    expect(paths.sort()).toEqual([
      'body.extra',
      'body.name',
      'body.nested.count',
      'params.id',
      'query.limit',
      'query.offset',
    ]);
  });

  it.each([
    ['no body', undefined, {}, 400, 'invalid-request'],
    ['an empty body', '', json, 400, 'invalid-request'],
    ['broken JSON', '{"name":', json, 400, 'invalid-json'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), json, 400, 'invalid-json'],
    ['a prototype key', '{"__proto__": {"a": 1}, "name": "a"}', json, 400, 'invalid-json'],
    ['what is nested too deep', `${'['.repeat(500)}${']'.repeat(500)}`, json, 400, 'invalid-json'],
    ['a key twice', '{"name": "a", "n\\u0061me": "b"}', json, 400, 'invalid-json'],
    ['another charset', '{}', { 'content-type': 'application/json; charset=utf-16' }, 415, 'unsupported-media-type'],
    [
      'a compressed body',
      gzipSync('{"name":"a"}'),
      { ...json, 'content-encoding': 'gzip' },
      415,
      'unsupported-media-type',
    ],
    ['a length that is not its own', '{"name":"a"}', { ...json, 'content-length': '5' }, 400, 'invalid-content-length'],
    ['a NUL character', '{"name": "a\\u0000"}', json, 400, 'invalid-request'],
    ['an array', '[]', json, 400, 'invalid-request'],
    ['a large body', JSON.stringify({ name: 'x'.repeat(2_000) }), json, 413, 'body-too-large'],
    ['XML', '<a/>', { 'content-type': 'application/xml' }, 415, 'unsupported-media-type'],
    ['plain text', 'hello', { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
    ['a form', 'name=a', form, 415, 'unsupported-media-type'],
  ])('refuses %s', async (_, payload, headers, status, code) => {
    const response = await send('POST', `/v1/things/${ID}`, payload, headers);
    expect([response.status, response.body['code']]).toEqual([status, code]);
    expect(response.body['correlationId']).toBe(response.headers['x-correlation-id']);
  });

  it('says what it takes instead of a form, with an example', async () => {
    const { headers, body } = await send('POST', `/v1/things/${ID}`, 'name=a', form);
    expect(headers['accept']).toBe('application/json');
    expect(body).toMatchObject({
      detail: `Send a body of application/json and not application/x-www-form-urlencoded: curl -H 'content-type: application/json' -d '{"name":"a"}' …`,
      accepts: ['application/json'],
      example: { name: 'a' },
    });
  });

  it.each([
    ['JSON that is broken', '{"a":', json],
    ['a form', 'a=b', form],
    ['XML', '<é/>', { 'content-type': 'application/xml' }],
    ['bytes of no type', Buffer.from([0, 255, 1]), {}],
    ['more than the default limit', 'x'.repeat(3_000), json],
    ['nothing', undefined, {}],
  ])('hands a raw route its bytes untouched: %s', async (_, payload, headers) => {
    const { status, body } = await send('POST', '/v1/hooks/gh', payload, headers);
    const expected = Buffer.from(payload ?? '');
    expect([status, body['bytes'], body['text']]).toEqual([200, expected.length, expected.toString('latin1')]);
  });

  it.each([
    ['keys of different objects, escapes and brackets in strings', '{"name": "a\\"}{[", "nested": {"count": 1}}'],
    ['UTF-8 that says so', '{"name": "é"}', 'application/json; charset=UTF-8'],
  ])('takes %s', async (_, payload, type = 'application/json') => {
    expect((await send('POST', `/v1/things/${ID}`, payload, { 'content-type': type })).status).toBe(201);
  });

  it('takes no compressed body on a raw route either: its signature is over something else', async () => {
    const encoded = (encoding: string) => send('POST', '/v1/hooks/gh', 'x', { ...json, 'content-encoding': encoding });
    expect([(await encoded('br')).status, (await encoded('identity')).status]).toEqual([415, 200]);
  });

  it.each([
    ['/v1/hooks/gh', 'x'.repeat(5_000), 4_096],
    [`/v1/things/${ID}`, JSON.stringify({ name: 'x'.repeat(2_000) }), 1_024],
  ])('names the limit that a body has at %s', async (url, payload, maxBytes) => {
    const { status, body } = await send('POST', url, payload, json);
    expect(status).toBe(413);
    expect(body).toMatchObject({ detail: `It may have at most ${maxBytes} bytes here.`, maxBytes });
  });
});

describe('problems', () => {
  const TOO_LONG = `/v1/fail/${'a'.repeat(101)}`;

  it('carry their code, extensions and correlation id', async () => {
    const { status, body } = await send('GET', '/v1/fail/problem', undefined, { 'x-correlation-id': 'c-9' });
    expect(status).toBe(422);
    expect(body).toEqual({
      type: 'urn:hirewire:problem:not-a-posting',
      title: 'No posting',
      status: 422,
      code: 'not-a-posting',
      reasons: ['too short'],
      correlationId: 'c-9',
    });
  });

  it('say nothing but the correlation id when it is our fault, which is logged once', async () => {
    lines.length = 0;
    const { status, body, text } = await send('GET', '/v1/fail/bug');
    expect([status, body['code']]).toEqual([500, 'internal']);
    expect(text).not.toContain('secret internals');
    const logged = lines.filter((line) => line['correlationId'] === body['correlationId'] && line['err']);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({ level: 'error', err: { type: 'TypeError', message: 'secret internals' } });
  });

  it.each([
    ['/v1/fail/nest', 403, 'forbidden'],
    ['/v1/fail/transient', 503, 'temporarily-unavailable'],
    ['/nowhere', 404, 'not-found'],
    ['/v1/%ZZ', 400, 'invalid-url'],
    [TOO_LONG, 414, 'address-too-long'],
  ])('%s is %i %s', async (url, status, code) => {
    const response = await send('GET', url);
    expect([response.status, response.body['code']]).toEqual([status, code]);
  });

  it('say how long a part of the address may be', async () => {
    const { body, headers } = await send('GET', TOO_LONG);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body['detail']).toBe('An id or a name in it may have at most 100 characters.');
    expect(body['correlationId']).toBe(headers['x-correlation-id']);
  });

  it('are logged too where the router fails, before any route is known', async () => {
    lines.length = 0;
    const headers = { [ROUTER_FAILS]: 'yes', 'x-correlation-id': 'c-11' };
    const { status, body } = await send('GET', '/v1/fail/bug', undefined, headers);
    expect([status, body['code'], body['correlationId']]).toEqual([500, 'internal', 'c-11']);
    expect(lines.filter((line) => line['err'])).toMatchObject([
      { level: 'error', correlationId: 'c-11', err: { code: 'FST_ERR_ASYNC_CONSTRAINT' } },
    ]);
  });

  it('say which methods an address serves when it is asked with another one', async () => {
    for (const [method, url, allow] of [
      ['GET', `/v1/things/${ID}`, 'POST'],
      ['POST', '/v1/fail/x?a=b', 'GET, HEAD'],
      ['GET', '/v1/things/%20/', 'POST'],
    ] as const) {
      const { status, body, headers } = await send(method, url);
      expect([status, body['code'], headers['allow']]).toEqual([405, 'method-not-allowed', allow]);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(body['correlationId']).toBe(headers['x-correlation-id']);
    }
    expect((await send('POST', '/v1/fail')).status).toBe(404);
  });

  it('make a new correlation id when the offered one is not sane', async () => {
    for (const offered of ['x'.repeat(200), 'a b', '{"a":1}']) {
      const { headers } = await send('GET', '/nowhere', undefined, { 'x-correlation-id': offered });
      expect(headers['x-correlation-id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }
  });
});

describe('operations', () => {
  it('leave one wide line per request', async () => {
    lines.length = 0;
    await send('POST', `/v1/things/${ID}`, { name: 'a' }, { 'x-correlation-id': 'c-10' });
    expect(lines).toMatchObject([
      { event: 'http', method: 'POST', route: '/v1/things/:id', status: 201, correlationId: 'c-10', service: 'test' },
    ]);
  });

  it('serve liveness, readiness with its parts, and metrics by route template', async () => {
    expect((await send('GET', '/health/live')).body).toEqual({ status: 'live' });
    expect((await send('GET', '/health/ready')).status).toBe(200);
    app
      .get(HealthRegistry)
      .register({ name: 'database', critical: true, check: () => Promise.reject(new Error('gone')) });
    const { status, body } = await send('GET', '/health/ready');
    expect([status, body['status']]).toEqual([503, 'not-ready']);
    expect(body['parts']).toMatchObject({ database: { status: 'down', error: 'gone' } });
    const metrics = await send('GET', '/metrics');
    expect(metrics.headers['content-type']).toContain('text/plain');
    expect(metrics.text).toMatch(/hirewire_http_request_duration_seconds_count\{.*route="\/v1\/things\/:id"/);
    expect(metrics.text).not.toContain(ID);
  });

  it('serve the OpenAPI document of the routes there are, and a page without the network', async () => {
    const { body } = await send('GET', '/openapi.json');
    expect(body['openapi']).toBe('3.1.0');
    expect(Object.keys(body['paths'] as object)).toEqual([
      '/health/live',
      '/health/ready',
      '/metrics',
      '/v1/fail/{how}',
      '/v1/hooks/{source}',
      '/v1/things/{id}',
    ]);
    const page = await send('GET', '/docs');
    expect(page.text).toContain('swagger-ui');
    expect(page.text).not.toMatch(/src="https?:|href="https?:/);
    expect((await send('GET', '/docs/swagger-ui-bundle.js')).status).toBe(200);
  });
});
