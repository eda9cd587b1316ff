import type { FastifyReply } from 'fastify';

/** A status or headers other than the route's usual ones: `return answer(202, receipt, {location})`. */
export class Answer<T> {
  constructor(
    readonly status: number,
    readonly body: T,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
}
export const answer = <T>(status: number, body: T, headers?: Readonly<Record<string, string>>): Answer<T> =>
  new Answer(status, body, headers);

/**
 * What is serialised: an answer's status and headers go to the reply, its body stays. A hook of Fastify and no interceptor
 * of Nest, since one interceptor takes every request through observables, a tenth of what receiving a posting takes.
 */
export function unwrapAnswer(reply: FastifyReply, payload: unknown): unknown {
  if (!(payload instanceof Answer)) return payload;
  reply.status(payload.status).headers(payload.headers);
  // A page is sent as it is; Fastify would quote it.
  if (typeof payload.body === 'string') reply.serializer(String);
  return payload.body;
}
