import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createContext, LOCAL_OWNER_ID, LOCAL_TENANT_ID, runInContext, type WorkContext } from '../context.js';
import type { Logger } from '../logger.js';
import type { HttpMetrics } from '../metrics/metrics.js';
import { unwrapAnswer } from './answer.js';

const WORK = Symbol('work');
type Carrier = FastifyRequest & { [WORK]?: WorkContext };
/** Probes and scrapes come every few seconds: a line for each would bury the others. */
const QUIET = /^\/(health\/|metrics$)/;

const templateOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unmatched';

function writeLine(logger: Logger, request: Carrier, reply: FastifyReply): void {
  const route = templateOf(request);
  const line = {
    event: 'http',
    method: request.method,
    route,
    status: reply.statusCode,
    durationMs: Math.round(reply.elapsedTime * 10) / 10,
    ...request[WORK]?.notes,
    correlationId: request.id,
  };
  if (QUIET.test(route)) logger.trace(line, 'http');
  else logger.info(line, 'http');
}

/** The one place that says who a request acts as. Until accounts exist: the instance's local user. */
const contextOf = (request: FastifyRequest): WorkContext =>
  createContext({ correlationId: request.id, tenantId: LOCAL_TENANT_ID, ownerId: LOCAL_OWNER_ID });

/** Each request runs in its context, answers with its correlation id, and leaves one line and one measurement. */
export function installRequestHooks(fastify: FastifyInstance, logger: Logger, metrics: HttpMetrics): void {
  fastify.addHook('onRequest', (request: Carrier, reply, done) => {
    const context = contextOf(request);
    request[WORK] = context;
    void reply.header('x-correlation-id', context.correlationId);
    runInContext(context, done);
  });
  // The body arrives in callbacks of the socket, which know nothing of the context: enter it again.
  fastify.addHook('preValidation', (request: Carrier, _reply, done) => {
    runInContext(request[WORK] ?? contextOf(request), done);
  });
  fastify.addHook('preSerialization', (_request, reply, payload, done) => done(null, unwrapAnswer(reply, payload)));
  fastify.addHook('onResponse', (request: Carrier, reply, done) => {
    metrics.observe(request.method, templateOf(request), reply.statusCode, reply.elapsedTime / 1_000);
    writeLine(logger, request, reply);
    done();
  });
}
