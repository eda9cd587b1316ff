import type { Socket } from 'node:net';
import { newCorrelationId } from '../context.js';
import type { ProblemInit } from '../errors.js';
import { toBody } from './problem.filter.js';

/** What Node's HTTP parser refuses, by the code of its error: no request exists yet, only a connection. */
const PROBLEMS: Record<string, ProblemInit> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'headers-too-large', title: 'The headers are too large' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'request-timeout', title: 'The request did not arrive in time' },
};
const MALFORMED: ProblemInit = { status: 400, code: 'malformed-request', title: 'This is not a valid HTTP request' };

/** Answers what is no HTTP, or not all of it (a body of another length than announced), and closes the connection. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const problem = PROBLEMS[error.code ?? ''] ?? MALFORMED;
  const body = JSON.stringify(toBody(problem, newCorrelationId()));
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
