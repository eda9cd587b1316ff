import { maxHeaderSize } from 'node:http';
import type { Socket } from 'node:net';
import { newCorrelationId } from '../context.js';
import type { ProblemInit } from '../errors.js';
import { toBody } from './problem.filter.js';

/** A body that is announced and never comes must not hold its connection for ever. Streams are answers: no matter. */
export const REQUEST_TIMEOUT_MS = 60_000;

/** What Node's HTTP parser refuses, by the code of its error: no request exists yet, only a connection. */
const PROBLEMS: Record<string, ProblemInit> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'headers-too-large',
    title: 'The headers are too large',
    detail: `With the address they may have at most ${maxHeaderSize} bytes.`,
    extensions: { maxBytes: maxHeaderSize },
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'request-timeout',
    title: 'The request did not arrive in time',
    detail: `Headers and body have to arrive within ${REQUEST_TIMEOUT_MS / 1_000} seconds.`,
  },
};
const MALFORMED: ProblemInit = { status: 400, code: 'malformed-request', title: 'This is not a valid HTTP request' };

/** Words of Node's parser, e.g. "Invalid character in Content-Length". */
const reasonOf = ({ reason }: { reason?: string }) => (reason ? { detail: `${reason}.` } : {});

/** Answers what is no HTTP, or not all of it (a body of another length than announced), and closes the connection. */
export function answerBrokenRequest(error: Error & { code?: string; reason?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const problem = PROBLEMS[error.code ?? ''] ?? { ...MALFORMED, ...reasonOf(error) };
  const body = JSON.stringify(toBody(problem, newCorrelationId()));
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
