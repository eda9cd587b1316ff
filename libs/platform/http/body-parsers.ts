import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../errors.js';

type Done = (error: Error | null, body?: unknown) => void;
type Parse = (text: string) => unknown;

declare module 'fastify' {
  interface FastifyContextConfig {
    rawBody?: boolean;
    bodyLimit?: number;
  }
  interface FastifyRequest {
    /** The bytes of a parsed body: signatures are over these, never over a re-serialised value. */
    rawBody?: Buffer;
  }
}

const invalidJson = (detail: string): ProblemError =>
  new ProblemError({ status: 400, code: 'invalid-json', title: 'The body is not valid JSON', detail });

const unsupportedMediaType = (detail: string): ProblemError =>
  new ProblemError({ status: 415, code: 'unsupported-media-type', title: 'The content type is not supported', detail });

function decode(bytes: Buffer): string {
  try {
    // Fatal: a byte that is no UTF-8 would be replaced silently, and stored.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalidJson('The body is not UTF-8 text.');
  }
}

/** Keys that would reach a prototype are refused, as in Fastify's own parser. */
const guardKeys = (key: string, value: unknown): unknown => {
  if (key === '__proto__') throw invalidJson('The key "__proto__" is not allowed.');
  return value;
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, guardKeys);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw invalidJson(error instanceof Error ? error.message.slice(0, 200) : 'It cannot be read.');
  }
}

const parseForm: Parse = (text) => Object.fromEntries(new URLSearchParams(text));

const parser =
  (parse: Parse) =>
  (request: FastifyRequest, body: Buffer, done: Done): void => {
    request.rawBody = body;
    if (request.routeOptions.config.rawBody) return done(null, body);
    try {
      // An empty body is "no body": the route's schema says whether one is needed.
      done(null, body.length === 0 ? undefined : parse(decode(body)));
    } catch (error) {
      done(error as Error);
    }
  };

/** JSON and forms are parsed; a raw route gets the bytes of any content type; everything else is a 415. */
export function installBodyParsers(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const asBuffer = { parseAs: 'buffer' } as const;
  fastify.addContentTypeParser(/^application\/([\w.+-]+\+)?json\b/i, asBuffer, parser(parseJson));
  fastify.addContentTypeParser('application/x-www-form-urlencoded', asBuffer, parser(parseForm));
  fastify.addContentTypeParser('*', asBuffer, (request: FastifyRequest, body: Buffer, done: Done) => {
    request.rawBody = body;
    if (request.routeOptions.config.rawBody || body.length === 0)
      return done(null, body.length === 0 ? undefined : body);
    done(unsupportedMediaType('Send application/json.'));
  });
  fastify.addHook('onRoute', (route) => {
    if (route.config?.bodyLimit !== undefined) route.bodyLimit = route.config.bodyLimit;
  });
}
