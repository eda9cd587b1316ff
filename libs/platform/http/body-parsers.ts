import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError, type ProblemInit } from '../errors.js';
import { invalidJson, readJson } from './read-json.js';

type Done = (error: Error | null, body?: unknown) => void;

declare module 'fastify' {
  interface FastifyContextConfig {
    rawBody?: boolean;
    bodyLimit?: number;
    bodyExample?: object;
  }
  interface FastifyRequest {
    /** The bytes of a parsed body: signatures are over these, never over a re-serialised value. */
    rawBody?: Buffer;
  }
}

const JSON_TYPE = 'application/json';

const unsupportedMediaType = (detail: string, more: Pick<ProblemInit, 'extensions' | 'headers'> = {}): ProblemError =>
  new ProblemError({
    ...{ status: 415, code: 'unsupported-media-type', title: 'The content type is not supported', detail },
    ...more,
  });

/**
 * A form is refused as well: it would be taken from any page that a browser shows, without asking, and a text in it has
 * lost its plus and percent signs unless somebody encoded them.
 */
function notJson({ headers, routeOptions }: FastifyRequest): ProblemError {
  const given = headers['content-type']?.split(';', 1)[0]?.trim().slice(0, 100);
  const type = given ? ` and not ${given}` : '';
  const example = routeOptions.config.bodyExample;
  const shown =
    example === undefined ? '.' : `: curl -H 'content-type: ${JSON_TYPE}' -d '${JSON.stringify(example)}' …`;
  return unsupportedMediaType(`Send a body of ${JSON_TYPE}${type}${shown}`, {
    extensions: { accepts: [JSON_TYPE], ...(example === undefined ? {} : { example }) },
    headers: { accept: JSON_TYPE },
  });
}

function decode(bytes: Buffer): string {
  // A byte that is no UTF-8 would be replaced silently, and stored.
  if (!isUtf8(bytes)) throw invalidJson('The body is not UTF-8 text.');
  const text = bytes.toString();
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

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

function parseJson(request: FastifyRequest, body: Buffer, done: Done): void {
  request.rawBody = body;
  if (request.routeOptions.config.rawBody) return done(null, body);
  try {
    checkCharset(request.headers['content-type']);
    // An empty body is "no body": the route's schema says whether one is needed.
    done(null, body.length === 0 ? undefined : readJson(decode(body)));
  } catch (error) {
    done(error as Error);
  }
}

/** JSON is parsed; a raw route gets the bytes of any content type; everything else is a 415. */
export function installBodyParsers(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const asBuffer = { parseAs: 'buffer' } as const;
  fastify.addContentTypeParser(/^application\/([\w.+-]+\+)?json\b/i, asBuffer, parseJson);
  fastify.addContentTypeParser('*', asBuffer, (request: FastifyRequest, body: Buffer, done: Done) => {
    request.rawBody = body;
    if (request.routeOptions.config.rawBody || body.length === 0)
      return done(null, body.length === 0 ? undefined : body);
    done(notJson(request));
  });
  fastify.addHook('onRequest', (request, _reply, done) =>
    done(wrongEncoding(request.headers['content-encoding']) ?? undefined),
  );
  fastify.addHook('onRoute', (route) => {
    if (route.config?.bodyLimit !== undefined) route.bodyLimit = route.config.bodyLimit;
  });
}
