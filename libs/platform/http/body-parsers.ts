import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../errors.js';
import { invalidJson, readJson } from './read-json.js';

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

const unsupportedMediaType = (detail: string): ProblemError =>
  new ProblemError({ status: 415, code: 'unsupported-media-type', title: 'The content type is not supported', detail });

function decode(bytes: Buffer): string {
  // A byte that is no UTF-8 would be replaced silently, and stored.
  if (!isUtf8(bytes)) throw invalidJson('The body is not UTF-8 text.');
  const text = bytes.toString();
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

const parseForm: Parse = (text) => Object.fromEntries(new URLSearchParams(text));

/** Bodies are UTF-8 (RFC 8259); one that says it is not would be read as something else than was meant. */
function checkCharset(contentType = ''): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  if (charset !== undefined && !/^(utf-?8|us-ascii)$/i.test(charset))
    throw unsupportedMediaType(`The charset ${charset} is not supported: send UTF-8.`);
}

/** What is compressed would be read, stored and signed for as if it were the text itself. */
function wrongEncoding(encoding = ''): ProblemError | null {
  if (/^(?:identity)?$/i.test(encoding.trim())) return null;
  return unsupportedMediaType(
    `The content encoding ${encoding.slice(0, 40)} is not supported: send the body as it is.`,
  );
}

const parser =
  (parse: Parse) =>
  (request: FastifyRequest, body: Buffer, done: Done): void => {
    request.rawBody = body;
    if (request.routeOptions.config.rawBody) return done(null, body);
    try {
      checkCharset(request.headers['content-type']);
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
  fastify.addContentTypeParser(/^application\/([\w.+-]+\+)?json\b/i, asBuffer, parser(readJson));
  fastify.addContentTypeParser('application/x-www-form-urlencoded', asBuffer, parser(parseForm));
  fastify.addContentTypeParser('*', asBuffer, (request: FastifyRequest, body: Buffer, done: Done) => {
    request.rawBody = body;
    if (request.routeOptions.config.rawBody || body.length === 0)
      return done(null, body.length === 0 ? undefined : body);
    done(unsupportedMediaType('Send application/json.'));
  });
  fastify.addHook('onRequest', (request, _reply, done) =>
    done(wrongEncoding(request.headers['content-encoding']) ?? undefined),
  );
  fastify.addHook('onRoute', (route) => {
    if (route.config?.bodyLimit !== undefined) route.bodyLimit = route.config.bodyLimit;
  });
}
