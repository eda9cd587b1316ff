import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { ZodError } from 'zod';
import type { Problem } from '#libs/contracts';
import { note } from '../context.js';
import { classify, ProblemError, type ProblemInit } from '../errors.js';
import type { Logger } from '../logger.js';
import { invalidRequest, toFieldErrors } from './read-input.js';

/** So long may a parameter of a path be; no id that we give is half as long. */
export const MAX_PARAM_LENGTH = 100;

/** Fastify's own errors, by code: https://fastify.dev/docs/latest/Reference/Errors/ */
const FASTIFY_PROBLEMS: Record<string, ProblemInit> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'body-too-large', title: 'The body is too large' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'unsupported-media-type',
    title: 'The content type is not supported',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: 'invalid-content-length',
    title: 'The body has another length than its Content-Length says',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'invalid-json', title: 'The body is empty' },
  FST_ERR_BAD_URL: {
    status: 400,
    code: 'invalid-url',
    title: 'The address cannot be read',
    detail: 'Its percent signs do not encode UTF-8.',
  },
  FST_ERR_MAX_PARAM_LENGTH: {
    status: 414,
    code: 'address-too-long',
    title: 'The address is too long',
    detail: `An id or a name in it may have at most ${MAX_PARAM_LENGTH} characters.`,
  },
};

const NAMED: Record<number, string> = {
  400: 'invalid-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  412: 'precondition-failed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  422: 'unprocessable',
  429: 'too-many-requests',
};

const ofStatus = (status: number, detail?: string): ProblemInit => ({
  status,
  code: NAMED[status] ?? (STATUS_CODES[status] ?? 'error').toLowerCase().replace(/[^a-z]+/g, '-'),
  title: STATUS_CODES[status] ?? 'Error',
  ...(detail === undefined ? {} : { detail }),
});

/** With what a client needs to know of this route to do it right. */
function forRoute(problem: ProblemInit, { routeOptions: { bodyLimit: maxBytes } }: FastifyRequest): ProblemInit {
  if (problem !== FASTIFY_PROBLEMS['FST_ERR_CTP_BODY_TOO_LARGE']) return problem;
  return { ...problem, detail: `It may have at most ${maxBytes} bytes here.`, extensions: { maxBytes } };
}

const fastifyProblem = (error: unknown): ProblemInit | undefined => {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? FASTIFY_PROBLEMS[code] : undefined;
};

const isProblem = (error: unknown): error is ProblemError =>
  error instanceof Error && typeof (error as Partial<ProblemError>).problem?.status === 'number';

/** What a client is told about an error. Anything not known to be the client's business says nothing. */
function toProblem(error: unknown): ProblemInit {
  if (isProblem(error)) return error.problem;
  if (error instanceof ZodError) return invalidRequest(toFieldErrors('body', error.issues)).problem;
  const known = fastifyProblem(error) ?? fastifyProblem((error as { cause?: unknown } | undefined)?.cause);
  if (known) return known;
  if (error instanceof HttpException && error.getStatus() < 500) return ofStatus(error.getStatus(), error.message);
  if (classify(error) === 'transient') {
    const title = 'A part of the service does not answer, try again';
    return { status: 503, code: 'temporarily-unavailable', title, headers: { 'retry-after': '2' } };
  }
  return { status: 500, code: 'internal', title: 'Something went wrong on our side' };
}

/** Every error of every route becomes RFC 9457 problem+json here, and is logged here if it is our fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // Messages have their own policy; this filter is about HTTP only.
    if (host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(error);
    note({ problem: problem.code });
    if (problem.status >= 500) {
      this.logger.error(
        { correlationId: request.id, method: request.method, url: request.url, err: error },
        problem.code,
      );
    }
    // A stream that already started cannot be turned into a problem.
    if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
    sendProblem(problem, request, reply);
  }
}

function sendProblem(known: ProblemInit, request: FastifyRequest, reply: FastifyReply): void {
  const problem = forRoute(known, request);
  void reply
    .status(problem.status)
    .headers({ ...problem.headers, 'content-type': 'application/problem+json', 'x-correlation-id': request.id })
    .send(JSON.stringify(toBody(problem, request.id)));
}

export function toBody(problem: ProblemInit, correlationId: string): Problem & Record<string, unknown> {
  return {
    ...problem.extensions,
    type: `urn:hirewire:problem:${problem.code}`,
    title: problem.title,
    status: problem.status,
    code: problem.code,
    ...(problem.detail === undefined ? {} : { detail: problem.detail }),
    correlationId,
  };
}
