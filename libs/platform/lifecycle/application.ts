import type { RouteDefinition } from '#libs/contracts';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage, Server } from 'node:http';
import { acceptCorrelationId } from '../context.js';
import { answerBrokenRequest, REQUEST_TIMEOUT_MS } from '../http/broken-requests.js';
import { installBodyParsers } from '../http/body-parsers.js';
import { serveDocs } from '../http/docs.js';
import { MAX_PARAM_LENGTH } from '../http/problem.filter.js';
import { RouteCatalogue } from '../http/route-catalogue.js';
import { refuseUnservedMethods } from '../http/served-methods.js';
import { installRequestHooks } from '../http/request-hooks.js';
import { LOGGER, NestLogger, type Logger } from '../logger.js';
import { HttpMetrics } from '../metrics/metrics.js';
import { SERVICE } from '../platform.module.js';
import { VERSION } from '../version.js';
import { ShutdownRegistry } from './shutdown.registry.js';

export interface HttpOptions {
  /** Largest body in bytes, for routes that say nothing. */
  bodyLimit?: number;
  title?: string;
  /** Routes the API reference describes besides those this process serves. */
  describes?: readonly RouteDefinition[];
}

/** The Fastify adapter with the settings of this product; for `createNestApplication` in tests. */
export function platformAdapter({ bodyLimit = 1024 * 1024 }: HttpOptions = {}): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit,
    trustProxy: false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    clientErrorHandler: answerBrokenRequest,
    // The router fails on an address before any route is known; Nest's handler brings it to the filter of all others.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      request.server.errorHandler(error, request, reply),
    genReqId: (request: IncomingMessage) => acceptCorrelationId(request.headers['x-correlation-id']),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: MAX_PARAM_LENGTH },
  });
}

/** Create with this and `platformAdapter()`: the parsers of `configureApp` replace Nest's. */
export const APP_OPTIONS = { bodyParser: false, rawBody: true, abortOnError: false } as const;

/** Stop accepting, let running requests finish, then cut what keeps a connection open (streams). */
async function closeHttp(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A kept-alive connection becomes idle only after its last answer: look again until all are gone.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed.finally(() => {
    clearTimeout(cut);
    clearInterval(idle);
  });
}

/** Put the edge on an application that imports PlatformModule. Call before `init` or `listen`. */
export function configureApp(app: NestFastifyApplication, options: HttpOptions & { closeGraceMs?: number } = {}): void {
  const logger = app.get<Logger>(LOGGER);
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  app.useLogger(new NestLogger(logger));
  installBodyParsers(fastify);
  installRequestHooks(fastify, logger, app.get(HttpMetrics));
  refuseUnservedMethods(fastify);
  const info = { title: options.title ?? `Hirewire ${app.get<string>(SERVICE)}`, version: VERSION };
  serveDocs(fastify, app.get(RouteCatalogue), info, options.describes);
  const server: Server = app.getHttpServer();
  app.get(ShutdownRegistry).register('http', 'server', () => closeHttp(server, options.closeGraceMs ?? 3_000));
}

/** A configured application that does not listen yet. */
export async function createApp(
  module: Type | DynamicModule,
  options: HttpOptions = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, platformAdapter(options), {
    ...APP_OPTIONS,
    bufferLogs: true,
  });
  configureApp(app, options);
  return app;
}
